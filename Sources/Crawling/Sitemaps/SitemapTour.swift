internal import Fetching
internal import Web

/// Fetches the sitemaps of a site, one after the other, and gives the addresses that they list: those that were changed
/// last come first, because of two pages that promise the same the newer one is more likely to hold.
struct SitemapTour: Sendable {
  let fetcher: PoliteFetcher
  let configuration: CrawlConfiguration
  let scope: Scope

  func links(named sitemaps: [String], from start: WebURL) async -> (links: [Outlink], bytes: Int) {
    var walk = SitemapWalk(
      origin: start, named: sitemaps, scope: scope, fileLimit: configuration.sitemapLimit,
      addressLimit: configuration.sitemapAddressLimit)
    var entries: [Sitemap.Entry] = []
    var bytes = 0
    while let url = walk.next(), !Task.isCancelled {
      do throws(FetchFailure) {
        let response = try await answer(to: url)
        bytes += response.bytesReceived
        if (200...299).contains(response.status) {
          entries += walk.take(response.body, from: response.url, isTruncated: response.isTruncated)
        } else {
          walk.fail("http-\(response.status)")
        }
      } catch {
        walk.fail(error.reason)
      }
    }
    let days = entries.map { $0.lastModified?.description ?? "" }
    let order = entries.indices.sorted { (days[$1], $0) < (days[$0], $1) }
    return (order.map { Outlink(url: entries[$0].url) }, bytes)
  }

  /// The answer at the end of a few redirects.
  private func answer(to url: WebURL) async throws(FetchFailure) -> Response {
    var target = url
    var redirects = 0
    while true {
      let response = try await fetcher.fetch(
        Request(
          target, accept: Request.sitemaps, byteLimit: Sitemap.byteLimit, timeouts: configuration.timeouts,
          acceptsAnyCertificate: configuration.acceptsAnyCertificate))
      guard let redirect = response.redirectTarget, redirects < RobotsFetch.redirectLimit,
        let next = try? redirect.get().withoutFragment, scope.contains(next)
      else { return response }
      redirects += 1
      target = next
    }
  }
}
