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
    let bytes = Self.bytes(maxMegabytes)
    let documents = DocumentLimits(count: maxDocuments, bytes: Self.bytes(maxDocumentMegabytes))
    return target.isFolder
      ? CrawlConfiguration(
        pageBudget: maxPages, byteBudget: bytes, retries: 0, siteDeadline: siteDeadline,
        links: links == .all ? .own : links, documents: documents, timeouts: timeouts)
      : CrawlConfiguration(
        pageBudget: maxPages, byteBudget: bytes, siteDeadline: siteDeadline, links: links,
        documents: documents, timeouts: timeouts,
        acceptsAnyCertificate: acceptsAnyCertificate)
  }

  private static func bytes(_ megabytes: Int) -> Int { megabytes < Int.max / 1_000_000 ? megabytes * 1_000_000 : .max }
}
