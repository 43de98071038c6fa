internal import Crawling
internal import Fetching

extension CheckConfiguration {
  /// What the fetcher is told.
  var curlOptions: CurlOptions {
    CurlOptions(
      userAgent: userAgent, addressGuard: AddressGuard(allowed: allowedNetworks), mappings: connectTo)
  }

  /// What the crawler is told about a site. A folder needs no politeness.
  func crawl(of target: SiteTarget) -> CrawlConfiguration {
    target.isFolder
      ? CrawlConfiguration(pageBudget: maxPages, delay: .zero, retries: 0, timeouts: timeouts)
      : CrawlConfiguration(pageBudget: maxPages, delay: delay, timeouts: timeouts)
  }
}
