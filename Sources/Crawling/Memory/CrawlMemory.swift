public import Web

/// What outlives the process that crawls a site: the results of visits, so that a crawl that was killed goes on where it
/// was, and what is remembered of the last finished crawl, so that an unchanged page is not downloaded again.
///
/// A crawl is repeatable: the same results in the same order lead to the same decisions. So what a crawl was about to do
/// need not be kept, only what came of what it did.
public protocol CrawlMemory: Sendable {
  /// The result of a visit of this crawl, from before it was interrupted.
  func visit(_ sequence: Int) async -> CrawlRecord?
  /// Keeps the result of a visit. When this returns, the result outlives the process.
  func keep(_ record: CrawlRecord) async
  /// What the last finished crawl of the site saw at an address, read with the same rules.
  func remembered(_ url: WebURL) async -> CrawlRecord?
  /// Something else that this crawl found out before it was interrupted.
  func note(_ key: String) async -> [UInt8]?
  /// Keeps something else.
  func keep(_ note: [UInt8], for key: String) async
}

/// What came of a visit, in a form that can be kept.
public struct CrawlRecord: Sendable, Hashable {
  /// The visit's place in the crawl.
  public var sequence: Int
  /// The address.
  public var url: WebURL
  /// What came of it, in a form of the crawl's own.
  public var outcome: [UInt8]
  /// The page's links; none when it was no page.
  public var links: [Outlink]
  /// What the server says that the answer can be recognised by.
  public var validators: Validators?
  /// What the reader made of the page, in the reader's form; `nil` when it was no page.
  public var reading: [UInt8]?

  /// Makes a record.
  public init(
    sequence: Int, url: WebURL, outcome: [UInt8], links: [Outlink], validators: Validators?, reading: [UInt8]?
  ) {
    self.sequence = sequence
    self.url = url
    self.outcome = outcome
    self.links = links
    self.validators = validators
    self.reading = reading
  }
}

/// A memory, and how a reader's results are written into it.
public struct Recollection<Reading: Sendable>: Sendable {
  /// Where things are kept.
  public var memory: any CrawlMemory
  /// Writes a reading.
  public var encode: @Sendable (Reading) -> [UInt8]?
  /// Reads a reading; `nil` when the bytes are none, and then the page is fetched again.
  public var decode: @Sendable ([UInt8]) -> Reading?

  /// Makes a recollection.
  public init(
    memory: any CrawlMemory, encode: @escaping @Sendable (Reading) -> [UInt8]?,
    decode: @escaping @Sendable ([UInt8]) -> Reading?
  ) {
    self.memory = memory
    self.encode = encode
    self.decode = decode
  }
}
