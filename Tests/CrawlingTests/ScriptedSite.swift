import Crawling
import Fetching
import Synchronization
import Web

/// A site made of what a test writes down: for each address a list of answers, the last of which is repeated.
final class ScriptedSite: Fetcher {
  enum Answer: Sendable {
    /// A page whose links are written as `ADDRESS` or `ADDRESS!PROMISE`, with `~` in front for nofollow.
    case page(String)
    case reply(Int, [(String, String)], String)
    case failure(FetchFailure)

    static func redirect(_ target: String) -> Answer { .reply(302, [("Location", target)], "") }
    static func status(_ status: Int) -> Answer { .reply(status, [], "") }
    static func text(_ body: String) -> Answer { .reply(200, [("Content-Type", "text/plain")], body) }
  }

  private let answers: [String: [Answer]]
  private let counts = Mutex<[String: Int]>([:])
  private let order = Mutex<[String]>([])
  private let latency: @Sendable (String) -> Duration

  init(_ answers: [String: [Answer]], latency: @escaping @Sendable (String) -> Duration = { _ in .zero }) {
    self.answers = answers
    self.latency = latency
  }

  /// The addresses that were asked for, in order, without robots.txt.
  var requests: [String] { allRequests.filter { !$0.hasSuffix("/robots.txt") } }

  /// The same with robots.txt.
  var allRequests: [String] { order.withLock { $0 } }

  func fetch(_ request: Request) async throws(FetchFailure) -> Response {
    let address = request.url.description
    order.withLock { $0.append(address) }
    let pause = latency(address)
    if pause > .zero { try? await Task.sleep(for: pause) }
    if Task.isCancelled { throw .cancelled }
    let count = counts.withLock { counts in
      counts[address, default: 0] += 1
      return counts[address, default: 0]
    }
    let known = answers.keys.contains { WebURL($0)?.origin == request.url.origin }
    guard known else { throw .unknownHost }
    guard let list = answers[address], let answer = list.count >= count ? list[count - 1] : list.last else {
      return Response(url: request.url, status: 404, headers: HTTPHeaders(), body: [])
    }
    switch answer {
    case .page(let body):
      return Response(
        url: request.url, status: 200, headers: HTTPHeaders([("Content-Type", "text/html")]), body: Array(body.utf8))
    case .reply(let status, let headers, let body):
      return Response(url: request.url, status: status, headers: HTTPHeaders(headers), body: Array(body.utf8))
    case .failure(let failure): throw failure
    }
  }

  /// Reads the pages that such a site has.
  static let read: @Sendable (Response) -> ReadPage<String> = { response in
    let body = String(decoding: response.body, as: UTF8.self)
    let links = body.split(whereSeparator: \.isWhitespace).compactMap { word -> Outlink? in
      var word = word
      let isNofollow = word.first == "~"
      if isNofollow { word.removeFirst() }
      let parts = word.split(separator: "!")
      guard let address = parts.first, let url = try? WebURL(String(address), relativeTo: response.url),
        address.contains("/")
      else { return nil }
      return Outlink(url: url, promise: parts.count > 1 ? Int(parts[1]) ?? 0 : 0, isNofollow: isNofollow)
    }
    return ReadPage(reading: body, outlinks: links, isNofollow: body.contains("NOFOLLOW"))
  }

  /// Crawls from `http://a.no/` without pauses.
  func crawl(
    from start: String = "http://a.no/", hosts: [String] = [], _ change: (inout CrawlConfiguration) -> Void = { _ in }
  ) async throws -> CrawlReport<String> {
    var configuration = CrawlConfiguration(retryPause: .zero, probesForSoftNotFound: false, sitemapLimit: 0)
    change(&configuration)
    guard let url = WebURL(start) else { throw FetchFailure.other("not an address: \(start)") }
    return await Crawler(fetcher: self, configuration: configuration, gate: nil)
      .crawl(from: url, scope: Scope(start: url, hosts: hosts), read: Self.read)
  }
}

extension CoverageLedger {
  /// The endings as text, for comparing.
  var text: [String] {
    entries.map { entry in
      switch entry.ending {
      case .checked: "\(entry.url) checked"
      case .skipped(let reason): "\(entry.url) skipped \(reason.rawValue)"
      case .failed(let reason): "\(entry.url) failed \(reason)"
      }
    }
  }
}
