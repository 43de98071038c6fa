internal import Crawling
internal import Facts
internal import Results
internal import Storage
internal import Web

/// The memory of one site's crawl, in the store.
struct SiteMemory: Sendable {
  let run: SiteRun
  let topics: TopicNumbers
  let onFailure: @Sendable (StoreFailure) -> Void

  /// What the crawl needs of it.
  var recollection: Recollection<SitePage> {
    let codec = SitePageCodec(topics: topics)
    return Recollection(memory: self, encode: codec.bytes, decode: codec.page)
  }

  /// Makes the crawl the last finished one, in place of what was seen before.
  func finish() {
    attempt { () throws(StoreFailure) in try run.finish() }
  }

  @discardableResult
  private func attempt<Value>(_ work: () throws(StoreFailure) -> Value) -> Value? {
    do throws(StoreFailure) {
      return try work()
    } catch {
      onFailure(error)
      return nil
    }
  }
}

extension SiteMemory: CrawlMemory {
  func visit(_ sequence: Int) -> CrawlRecord? {
    guard run.isResumed else { return nil }
    return attempt { () throws(StoreFailure) in try run.visit(sequence) }?.flatMap(CrawlRecord.init)
  }

  func keep(_ record: CrawlRecord) {
    let visit = VisitRecord(
      sequence: record.sequence, url: record.url.description, outcome: record.outcome,
      links: record.links.map {
        LinkRecord(url: $0.url.description, promise: $0.promise, isNofollow: $0.isNofollow)
      }, validators: record.validators, reading: record.reading)
    attempt { () throws(StoreFailure) in try run.append(visit) }
  }

  func remembered(_ url: WebURL) -> CrawlRecord? {
    attempt { () throws(StoreFailure) in try run.remembered(url.description) }?.flatMap(CrawlRecord.init)
  }

  func note(_ key: String) -> [UInt8]? {
    guard run.isResumed else { return nil }
    return attempt { () throws(StoreFailure) in try run.recorded(key) } ?? nil
  }

  func keep(_ note: [UInt8], for key: String) {
    attempt { () throws(StoreFailure) in try run.record(key, note) }
  }
}

extension CrawlRecord {
  /// `nil` when an address in it is none.
  fileprivate init?(_ visit: VisitRecord) {
    guard let url = WebURL(visit.url) else { return nil }
    var links: [Outlink] = []
    links.reserveCapacity(visit.links.count)
    for link in visit.links {
      guard let target = WebURL(link.url) else { return nil }
      links.append(Outlink(url: target, promise: link.promise, isNofollow: link.isNofollow))
    }
    self.init(
      sequence: visit.sequence, url: url, outcome: visit.outcome, links: links, validators: visit.validators,
      reading: visit.reading)
  }
}
