public import Results
public import Web

/// Feeds of nights: one of all sites, and one of each.
public struct NightFeeds {
  private let texts: RuleTexts
  private let language: UserLanguage
  private let base: WebURL?
  private var nights: [AtomFeed.Entry] = []
  private var sites: [String: [AtomFeed.Entry]] = [:]
  private var updated = 0

  /// Begins without nights.
  ///
  /// - Parameter base: Where the feeds are published: the address of their folder. Default: not known.
  public init(texts: RuleTexts, language: UserLanguage, base: WebURL? = nil) {
    self.texts = texts
    self.language = language
    self.base = base
  }

  /// Adds a night; the newest has to come first.
  public mutating func add(_ digest: NightDigest) {
    let blocks = DigestBlocks(texts: texts, language: language)
    let time = digest.night.ended ?? digest.night.begun
    updated = max(updated, time)
    nights.append(
      AtomFeed.Entry(
        night: digest.night.id, title: blocks.title(of: digest.night), updated: time, blocks: blocks.blocks(of: digest),
        subject: nil))
    for site in digest.comparison?.sites ?? [] where DigestBlocks.hasNews(site) {
      sites[site.key, default: []].append(
        AtomFeed.Entry(
          night: digest.night.id, title: "\(site.name): \(blocks.title(of: site))", updated: time,
          blocks: blocks.blocks(of: site), subject: site.after.site.address))
    }
  }

  /// The files: `all.atom`, and one of each site by its key.
  ///
  /// - Parameter known: All sites; those of which there is nothing to tell have a feed without entries.
  public func files(of known: [NightSite]) -> [(name: String, text: String)] {
    let all = AtomFeed(
      id: "all", title: FeedTexts.all[language], language: language, address: address(of: "all.atom"), subject: nil,
      updated: updated, entries: nights)
    return [("all.atom", all.text)]
      + known.map { site in
        let name = Self.fileName(of: site)
        let feed = AtomFeed(
          id: site.key, title: FeedTexts.site(site.name)[language], language: language, address: address(of: name),
          subject: site.address, updated: updated, entries: sites[site.key] ?? [])
        return (name, feed.text)
      }
  }

  private func address(of file: String) -> WebURL? {
    base.flatMap { try? WebURL(file, relativeTo: $0) }
  }

  /// The number of a municipality; the host of another site, with its path as a number where there is one.
  static func fileName(of site: NightSite) -> String {
    let isNumber =
      !site.key.isEmpty && site.key.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if site.municipality != nil, isNumber { return "\(site.key).atom" }
    // Hosts have letters, digits, points, colons and hyphens only.
    var hash = StableHash()
    hash.combine(site.key.utf8)
    return "\(site.address.host)-\(String(hash.value, radix: 16)).atom"
  }
}

/// Titles of feeds.
private enum FeedTexts {
  static let all = Localized(
    nb: "Kommunenes nettsteder, natt for natt", nn: "Nettstadene til kommunane, natt for natt",
    en: "The municipalities' websites, night after night")

  static func site(_ name: String) -> Localized {
    Localized(
      nb: "\(name): nettstedet, natt for natt", nn: "\(name): nettstaden, natt for natt",
      en: "\(name): the website, night after night")
  }
}

extension SiteComparison {
  /// What identifies the site over the nights: see ``NightSite/key``.
  fileprivate var key: String { NightSite(address: after.site.address, municipality: after.site.municipality).key }
}
