internal import Web

/// What came of a visit, without links and reading, which are kept beside it, in bytes that outlive the process.
struct VisitOutcome: Equatable {
  let arrival: Arrival
  let isTruncated: Bool
  let bytes: Int
  /// What is known of a document that came where a page was expected.
  let document: DocumentFinding?

  private enum Kind: UInt8 {
    case page = 1
    case notHTML, redirect, badRedirect, status, failure, challenge, sitemap
  }

  /// `nil` for what is no result: a visit that was given up is made again.
  init?(_ arrival: Arrival, isTruncated: Bool, bytes: Int, document: DocumentFinding? = nil) {
    switch arrival {
    case .failure(.cancelled), .notFetched: return nil
    default: break
    }
    self.arrival = arrival
    self.isTruncated = isTruncated
    self.bytes = bytes
    self.document = document
  }

  /// The bytes.
  var written: [UInt8] {
    var writer = RecordWriter()
    writer.number(UInt64(kind.rawValue))
    writer.number(UInt64(max(0, bytes)))
    writer.flag(isTruncated)
    switch arrival {
    case .page(let page):
      writer.number(page.digest)
      writer.flag(page.likeness != nil)
      if let likeness = page.likeness { for part in likeness.parts { writer.number(part) } }
      writer.flag(page.anchors != nil)
      if let anchors = page.anchors {
        writer.number(UInt64(anchors.count))
        for anchor in anchors { writer.number(UInt64(anchor)) }
      }
    case .redirect(let target): writer.text(target.description)
    case .status(let status, let retryAfter):
      writer.number(UInt64(status))
      writer.flag(retryAfter != nil)
      if let retryAfter { writer.number(UInt64(max(0, retryAfter / .milliseconds(1)))) }
    case .failure(let failure):
      writer.text(failure.reason)
      writer.text(failure.detail)
    case .notHTML: if let document { writer.blob(document.written(received: bytes)) }
    case .badRedirect, .challenge, .sitemap, .notFetched: break
    }
    return writer.bytes
  }

  /// Reads what was written; `nil` when it is nothing of the kind.
  ///
  /// - Parameter links: The page's links.
  init?(_ bytes: [UInt8], links: [Outlink]) {
    var reader = RecordReader(bytes)
    guard let kind = reader.number().flatMap(UInt8.init(exactly:)).flatMap(Kind.init), let size = reader.number(),
      let count = Int(exactly: size), let isTruncated = reader.flag(), let arrival = Self.arrival(kind, &reader, links)
    else { return nil }
    self.arrival = arrival
    self.isTruncated = isTruncated
    self.bytes = count
    document = kind == .notHTML ? reader.blob().flatMap { DocumentFinding.read($0)?.finding } : nil
  }

  private var kind: Kind {
    switch arrival {
    case .page: .page
    case .notHTML: .notHTML
    case .redirect: .redirect
    case .badRedirect: .badRedirect
    case .challenge: .challenge
    case .status: .status
    case .failure, .notFetched: .failure
    case .sitemap: .sitemap
    }
  }

  private static func arrival(_ kind: Kind, _ reader: inout RecordReader, _ links: [Outlink]) -> Arrival? {
    switch kind {
    case .page: return page(&reader, links).map { .page($0) }
    case .notHTML: return .notHTML
    case .badRedirect: return .badRedirect
    case .challenge: return .challenge
    case .sitemap: return .sitemap(links)
    case .redirect: return reader.text().flatMap { WebURL($0) }.map { .redirect($0) }
    case .status:
      guard let status = reader.number(), let hasPause = reader.flag() else { return nil }
      guard hasPause else { return .status(Int(truncatingIfNeeded: status), retryAfter: nil) }
      return reader.number().map {
        .status(Int(truncatingIfNeeded: status), retryAfter: .milliseconds(Int64(clamping: $0)))
      }
    case .failure:
      guard let reason = reader.text(), let detail = reader.text() else { return nil }
      return .failure(FetchFailure(reason: reason, detail: detail))
    }
  }

  private static func page(_ reader: inout RecordReader, _ links: [Outlink]) -> PageArrival? {
    guard let digest = reader.number(), let hasLikeness = reader.flag() else { return nil }
    var page = PageArrival(outlinks: links, digest: digest)
    if hasLikeness {
      guard let words = reader.number(), let heading = reader.number(), let sketch = reader.number() else { return nil }
      page.likeness = Likeness(words: words, heading: heading, sketch: sketch)
    }
    guard let hasAnchors = reader.flag() else { return nil }
    if hasAnchors {
      guard let count = reader.number(), count <= UInt64(reader.left) else { return nil }
      var anchors: [UInt32] = []
      for _ in 0..<count {
        guard let anchor = reader.number() else { return nil }
        anchors.append(UInt32(truncatingIfNeeded: anchor))
      }
      page.anchors = anchors
    }
    return page
  }
}

extension Likeness {
  fileprivate var parts: [UInt64] { [words, heading, sketch] }
}
