import Crawling
import Fetching
import PDF
import Synchronization
import Testing
import Web

/// A site whose front page links to what a test writes down, and that answers as servers do: with names for its answers, and
/// the beginning of what is longer than it may be.
final class DocumentSite: Fetcher {
  /// Bodies by path; a body that begins with `>` is a redirect, one that is a number is a status.
  let files: [String: String]
  let pages: [String: String]
  let asked = Mutex<[String]>([])
  private let seed: Int

  init(_ files: [String: String], pages: [String: String], seed: Int = 0) {
    self.files = files
    self.pages = pages
    self.seed = seed
  }

  /// A document with what its catalog says.
  static func document(_ catalog: String = "", padding: Int = 0) -> String {
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R\(catalog)>>endobj 2 0 obj<</Count 1>>endobj\n"
      + String(repeating: " ", count: padding) + "trailer<</Root 1 0 R>>"
  }

  static let tagged = document("/MarkInfo<</Marked true>>/StructTreeRoot<</K 1>>/Lang(nb)")

  func fetch(_ request: Request) async throws(FetchFailure) -> Response {
    let path = request.url.path
    asked.withLock { $0.append("\(request.method.rawValue) \(path)") }
    for _ in 0..<((path.utf8.reduce(seed) { ($0 &* 31 &+ Int($1)) & 0xFF }) % 9) { await Task.yield() }
    if Task.isCancelled { throw .cancelled }
    if path == "/robots.txt" { return answer(request, "text/plain", "User-agent: *\nDisallow: /hemmelig") }
    if let page = pages[path] { return answer(request, "text/html", page) }
    guard let file = files[path] else { return status(request, 404) }
    if let number = Int(file) { return status(request, number) }
    if file.hasPrefix(">") {
      return Response(
        url: request.url, status: 302, headers: HTTPHeaders([("Location", String(file.dropFirst()))]), body: [])
    }
    if request.validators?.entityTag == "\"\(file.utf8.count)\"" {
      asked.withLock { $0.append("304 \(path)") }
      return status(request, 304)
    }
    return answer(request, "application/pdf", file)
  }

  private func status(_ request: Request, _ status: Int) -> Response {
    Response(url: request.url, status: status, headers: HTTPHeaders(), body: [])
  }

  private func answer(_ request: Request, _ type: String, _ body: String) -> Response {
    let bytes = Array(body.utf8)
    let headers = HTTPHeaders([
      ("Content-Type", type), ("ETag", "\"\(bytes.count)\""), ("Content-Length", "\(bytes.count)"),
    ])
    let isLong = bytes.count > request.byteLimit
    let kept = isLong ? min(request.byteLimit, request.excerpt ?? .max) : bytes.count
    return Response(
      url: request.url, status: 200, headers: headers, body: request.method == .head ? [] : Array(bytes.prefix(kept)),
      isTruncated: isLong)
  }

  func crawl(
    _ limits: DocumentLimits = DocumentLimits(), links: LinkReach = .none, memory: (any CrawlMemory)? = nil
  ) async throws -> CrawlReport<String> {
    let start = try #require(WebURL("https://vik.no/"))
    let recollection = memory.map { memory in
      Recollection<String>(
        memory: memory, encode: { Array($0.utf8) }, decode: { String(decoding: $0, as: UTF8.self) })
    }
    return await Crawler(
      fetcher: self,
      configuration: CrawlConfiguration(
        retryPause: .zero, probesForSoftNotFound: false, sitemapLimit: 0, links: links, documents: limits), gate: nil
    ).crawl(from: start, recollection: recollection, read: ScriptedSite.read)
  }
}

extension DocumentReport {
  /// What was found, as text for comparing.
  var text: [String] {
    looks.map { look in
      let outcome =
        switch look.finding.outcome {
        case .read(let facts): facts.isTagged ? "tagged" : "read"
        case .notRead(let reason): reason
        }
      return "\(look.url.path) \(outcome) \(look.pageCount)"
    }
  }
}

/// A memory of one or more crawls of a site.
actor CrawlNotes: CrawlMemory {
  private var visits: [Int: CrawlRecord] = [:]
  private var notes: [String: [UInt8]] = [:]
  private var last: [WebURL: CrawlRecord] = [:]

  /// Ends the crawl, so that the next one remembers it.
  func finish() {
    last = Dictionary(visits.values.map { ($0.url, $0) }) { first, _ in first }
    (visits, notes) = ([:], [:])
  }

  func forget(beyond count: Int) {
    for sequence in visits.keys.sorted().dropFirst(count) { visits[sequence] = nil }
  }

  var count: Int { visits.count }
  func visit(_ sequence: Int) -> CrawlRecord? { visits[sequence] }
  func keep(_ record: CrawlRecord) { visits[record.sequence] = record }
  func remembered(_ url: WebURL) -> CrawlRecord? { last[url] }
  func note(_ key: String) -> [UInt8]? { notes[key] }
  func keep(_ note: [UInt8], for key: String) { notes[key] = note }
}
