internal import Fetching
internal import PDF
internal import Web

/// Fetches one address and reads what comes, in a task of its own. The body is gone when the page has been read.
struct PageVisit<Reading: Sendable>: Sendable {
  let fetcher: PoliteFetcher
  let scope: Scope
  let configuration: CrawlConfiguration
  let recollection: Recollection<Reading>?
  let read: @Sendable (Response) -> ReadPage<Reading>
  let settle: @Sendable (Reading, [Outlink]) -> Reading
  let judge: @Sendable (WebURL) -> Int
  var requisites: RequisiteReader<Reading>?
  var desk: RequisiteDesk?

  /// What came of the visit, and the reading when it was a page.
  struct Result: Sendable {
    var arrival: Arrival
    var reading: Reading?
    /// How the reading is finished.
    var pending: PendingReading<Reading>?
    /// Whether the reading is one from an earlier crawl, of a page that has not changed.
    var isRemembered = false
    var isTruncated = false
    /// What came where a page was expected, when it was a document.
    var document: DocumentFinding?
    var bytes = 0
    var validators: Validators?
  }

  /// What is known from before, or else what comes now, which is kept.
  func run(_ visit: Visit) async -> Result {
    if let record = await recollection?.memory.visit(visit.sequence), record.url == visit.url,
      let result = result(of: record)
    {
      return settled(result)
    }
    if case .sitemaps(let named) = visit.errand { return await tour(named, visit) }
    let remembered = await recollection?.memory.remembered(visit.url)
    var result = await fetch(visit.url, remembered)
    // What is remembered cannot be used after all, or the server says "unchanged" without having been asked.
    if case .status(304, _) = result.arrival { result = await fetch(visit.url, nil) }
    if visit.errand == .probe {
      result.reading = nil
      result.pending = nil
    }
    result = await completed(result, of: visit)
    await keep(result, of: visit)
    return settled(result)
  }

  /// The result with all that the page needs besides itself. A reading from before that would now be another is made anew.
  func completed(_ result: Result, of visit: Visit) async -> Result {
    guard let desk, let requisites else { return result }
    var result = result
    if let pending = result.pending {
      guard await desk.provide(pending.addresses, for: visit.sequence) else {
        return Result(arrival: .failure(.cancelled))
      }
      result.reading = pending.finish()
      result.pending = nil
    } else if result.isRemembered, let reading = result.reading {
      guard await desk.provide(requisites.addresses(reading), for: visit.sequence) else {
        return Result(arrival: .failure(.cancelled))
      }
      if !requisites.holds(reading) { return await completed(await fetch(visit.url, nil), of: visit) }
    }
    return result
  }

  /// Reads the site's sitemaps.
  private func tour(_ named: [String], _ visit: Visit) async -> Result {
    let tour = SitemapTour(fetcher: fetcher, configuration: configuration, scope: scope)
    let (links, bytes) = await tour.links(named: named, from: visit.url)
    let result = Result(arrival: .sitemap(links), bytes: bytes)
    await keep(result, of: visit)
    return settled(result)
  }

  /// The result as it is held in memory. Addresses of sitemaps have no words but their own to be judged by.
  func settled(_ result: Result) -> Result {
    var result = result
    if case .sitemap(let links) = result.arrival {
      result.arrival = .sitemap(links.map { Outlink(url: $0.url, promise: judge($0.url)) })
    }
    result.reading = result.reading.map { settle($0, result.arrival.links) }
    return result
  }

  /// Keeps a result, if there is anywhere to keep it.
  func keep(_ result: Result, of visit: Visit) async {
    guard let recollection,
      let outcome = VisitOutcome(
        result.arrival, isTruncated: result.isTruncated, bytes: result.bytes, document: result.document)
    else { return }
    var reading: [UInt8]?
    if let value = result.reading {
      reading = recollection.encode(value)
      // A page without its reading would not be one when it comes back.
      if reading == nil { return }
    }
    await recollection.memory.keep(
      CrawlRecord(
        sequence: visit.sequence, url: visit.url, outcome: outcome.written, links: result.arrival.links,
        validators: result.validators, reading: reading))
  }

  /// Sorts a response and reads it when it is a page.
  func take(_ response: Response, _ remembered: CrawlRecord? = nil) -> Result {
    if response.status == 304, let remembered, var result = result(of: remembered) {
      result.bytes = response.bytesReceived
      result.isRemembered = true
      // The server may have given it another name; without one, the old name still holds.
      result.validators = Validators(response.headers) ?? remembered.validators
      return result
    }
    var result = sort(response)
    result.bytes = response.bytesReceived
    result.validators = Validators(response.headers)
    return result
  }

  private func fetch(_ url: WebURL, _ remembered: CrawlRecord?) async -> Result {
    let request = Request(
      url, byteLimit: configuration.byteLimit, timeouts: configuration.timeouts, validators: remembered?.validators,
      acceptsAnyCertificate: configuration.acceptsAnyCertificate)
    do {
      return try await fetcher.fetch(request) { take($0, remembered) }
    } catch {
      return Result(arrival: .failure(error))
    }
  }

  private func sort(_ response: Response) -> Result {
    if let redirect = response.redirectTarget {
      return Result(arrival: (try? redirect.get()).map { .redirect($0) } ?? .badRedirect)
    }
    if Challenge.isOne(response) { return Result(arrival: .challenge) }
    guard (200...299).contains(response.status) else {
      return Result(arrival: .status(response.status, retryAfter: RetryAfter.pause(response.headers)))
    }
    guard response.isPage else { return Result(arrival: .notHTML, document: document(response)) }
    var page = read(response)
    if page.isNofollow || RobotsTag.isNofollow(response.headers) {
      for index in page.outlinks.indices { page.outlinks[index].isNofollow = true }
    }
    return Result(
      arrival: .page(
        PageArrival(
          outlinks: page.outlinks, digest: ContentDigest.of(response.body), likeness: page.likeness,
          anchors: response.isTruncated ? nil : page.anchors)),
      reading: page.reading, pending: page.pending, isTruncated: response.isTruncated)
  }

  private func result(of record: CrawlRecord) -> Result? {
    guard let outcome = VisitOutcome(record.outcome, links: record.links) else { return nil }
    let arrival = outcome.arrival
    let reading = record.reading.flatMap { recollection?.decode($0) }
    if case .page = arrival, reading == nil, record.reading != nil { return nil }
    return Result(
      arrival: arrival, reading: reading, isTruncated: outcome.isTruncated, document: outcome.document,
      bytes: outcome.bytes, validators: record.validators)
  }

  /// Its body has been received anyway.
  private func document(_ response: Response) -> DocumentFinding? {
    let isCalledPDF = response.headers.contentType?.essence == "application/pdf"
    guard configuration.documents.count > 0, PDFReader.isPDF(response.body),
      isCalledPDF || ForeignFormat.signature(of: response.body) == "application/pdf"
    else { return nil }
    return DocumentFinding(response)
  }
}

extension Arrival {
  fileprivate var links: [Outlink] {
    switch self {
    case .page(let page): page.outlinks
    case .sitemap(let links): links
    default: []
    }
  }
}

extension Response {
  /// Whether the body is a page: by its media type, and where none is given by its first character. A file that is
  /// called a page is none: browsers would show its bytes as garbage.
  var isPage: Bool {
    guard ForeignFormat.signature(of: body) == nil else { return false }
    if let type = headers.contentType { return type.isHTML }
    return body.prefix(1024).first { !$0.isASCIIWhitespace && $0 < 0x80 } == UInt8(ascii: "<")
  }
}
