internal import Web

/// Takes the entries of one file and counts those that are left out.
struct SitemapCollector {
  private(set) var entries: [Sitemap.Entry] = []
  private(set) var refused: [SitemapRefusal: Int] = [:]
  private let base: WebURL

  /// The longest address in bytes that is looked at; the protocol allows 2,048 characters.
  static let addressLimit = 8192

  init(base: WebURL) { self.base = base }

  /// Takes an address; white space around it does not count. An empty one is nothing.
  mutating func add(_ address: some StringProtocol, lastModified: Sitemap.Day? = nil) {
    let address = address.drop { $0.isWhitespace }
    guard !address.isEmpty else { return }
    guard entries.count < Sitemap.entryLimit else { return refuse(.beyondEntryLimit) }
    guard address.utf8.count <= Self.addressLimit, let url = try? WebURL(address, relativeTo: base) else {
      return refuse(.notAnAddress)
    }
    entries.append(Sitemap.Entry(url: url.withoutFragment, lastModified: lastModified))
  }

  mutating func refuse(_ reason: SitemapRefusal) { refused[reason, default: 0] += 1 }
}
