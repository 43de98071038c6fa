internal import Crawling
internal import Fetching

extension CheckConfiguration {
  /// What the fetcher is told.
  var curlOptions: CurlOptions {
    CurlOptions(
      userAgent: userAgent, addressGuard: AddressGuard(allowed: allowedNetworks), mappings: connectTo)
  }

  /// How hosts are treated.
  var politeness: PolitenessSettings {
    PolitenessSettings(delay: delay, groupDelay: groupRate.map { .seconds(1 / $0) })
  }

  /// What the crawler is told about a site. A folder needs no politeness, and has no links of others to look at.
  ///
  /// - Parameter acceptsAnyCertificate: For a second look at a site whose certificate does not hold.
  func crawl(of target: SiteTarget, acceptsAnyCertificate: Bool = false) -> CrawlConfiguration {
    let bytes = maxMegabytes < Int.max / 1_000_000 ? maxMegabytes * 1_000_000 : .max
    return target.isFolder
      ? CrawlConfiguration(
        pageBudget: maxPages, byteBudget: bytes, retries: 0, siteDeadline: siteDeadline,
        links: links == .all ? .own : links, timeouts: timeouts)
      : CrawlConfiguration(
        pageBudget: maxPages, byteBudget: bytes, siteDeadline: siteDeadline, links: links, timeouts: timeouts,
        acceptsAnyCertificate: acceptsAnyCertificate)
  }
}
