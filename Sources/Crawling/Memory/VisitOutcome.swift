internal import Foundation
internal import Web

/// What came of a visit, without links and reading, which are kept beside it.
struct VisitOutcome: Codable, Equatable {
  var kind: Kind
  var digest: UInt64?
  var likeness: Likeness?
  var anchors: [UInt32]?
  var yield: Int?
  var isTruncated: Bool?
  var bytes: Int?
  var target: WebURL?
  var status: Int?
  var retryAfter: Duration?
  var failure: FetchFailure?

  enum Kind: String, Codable {
    case page, notHTML, redirect, badRedirect, status, failure, challenge, sitemap
  }

  /// `nil` for what is no result: a visit that was given up is made again.
  init?(_ arrival: Arrival, isTruncated: Bool, bytes: Int) {
    self.bytes = bytes == 0 ? nil : bytes
    switch arrival {
    case .page(let page):
      kind = .page
      digest = page.digest
      likeness = page.likeness
      anchors = page.anchors
      yield = page.yield == 0 ? nil : page.yield
      self.isTruncated = isTruncated ? true : nil
    case .notHTML: kind = .notHTML
    case .redirect(let target):
      kind = .redirect
      self.target = target
    case .badRedirect: kind = .badRedirect
    case .challenge: kind = .challenge
    case .status(let status, let retryAfter):
      kind = .status
      self.status = status
      self.retryAfter = retryAfter
    case .failure(.cancelled), .notFetched: return nil
    case .failure(let failure):
      kind = .failure
      self.failure = failure
    case .sitemap: kind = .sitemap
    }
  }

  /// The arrival; `nil` when something is missing.
  func arrival(links: [Outlink]) -> Arrival? {
    switch kind {
    case .page:
      digest.map {
        .page(PageArrival(outlinks: links, digest: $0, likeness: likeness, anchors: anchors, yield: yield ?? 0))
      }
    case .notHTML: .notHTML
    case .redirect: target.map { .redirect($0) }
    case .badRedirect: .badRedirect
    case .challenge: .challenge
    case .status: status.map { .status($0, retryAfter: retryAfter) }
    case .failure: failure.map { .failure($0) }
    case .sitemap: .sitemap(links)
    }
  }

  var bytesOnDisk: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map(Array.init)
  }

  init?(bytesOnDisk: [UInt8]) {
    guard let outcome = try? JSONDecoder().decode(VisitOutcome.self, from: Data(bytesOnDisk)) else { return nil }
    self = outcome
  }
}
