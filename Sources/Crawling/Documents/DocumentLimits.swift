/// How much of a site's documents is fetched and read. They are fetched after the pages and cost these nothing.
public struct DocumentLimits: Sendable, Hashable {
  /// The most documents that are read; 0 reads none. Default 25: a second each, beside five minutes for the pages, and enough
  /// to tell a site that tags its documents from one that does not.
  public var count: Int
  /// The most bytes of all documents; the one that goes beyond is the last. Default 20 MB.
  public var bytes: Int
  /// The most bytes of one document. Default 4 MB: most documents of municipalities are smaller, and larger ones are plans
  /// and scanned attachments.
  public var fileBytes: Int
  /// How many bytes are received of a document that is announced to be larger: when it was arranged for the web, they say
  /// what is asked. Default 256 KiB.
  public var excerpt: Int

  /// Makes limits; see the properties for the defaults.
  public init(count: Int = 25, bytes: Int = 20_000_000, fileBytes: Int = 4_000_000, excerpt: Int = 256 << 10) {
    self.count = max(0, count)
    self.bytes = max(0, bytes)
    self.fileBytes = max(1, fileBytes)
    self.excerpt = max(1, excerpt)
  }

  /// No document is read.
  public static let none = DocumentLimits(count: 0)
}
