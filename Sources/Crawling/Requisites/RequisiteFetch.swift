internal import Fetching
internal import Web

/// Fetches one file that pages need, following redirects; robots.txt holds at every hop.
struct RequisiteFetch: Sendable {
  let fetcher: PoliteFetcher
  let configuration: CrawlConfiguration
  let robots: RobotsBook

  /// The `Accept` header for style sheets.
  private static let accept = "text/css,*/*;q=0.1"
  /// Redirects that are followed.
  private static let redirectLimit = 5

  /// The file; without a response when it is not there or may not be fetched. `nil` when the crawl ends.
  func file(at start: WebURL, byteLimit: Int) async -> RequisiteFile? {
    var url = start
    for _ in 0...Self.redirectLimit {
      if await robots.objection(to: url, configuration) != nil { break }
      do throws(FetchFailure) {
        let response = try await fetcher.fetch(
          Request(
            url, accept: Self.accept, byteLimit: byteLimit, timeouts: configuration.timeouts,
            acceptsAnyCertificate: configuration.acceptsAnyCertificate))
        guard let redirect = response.redirectTarget else {
          return RequisiteFile(url: start, response: response.isRequisite ? response : nil)
        }
        guard let target = try? redirect.get() else { break }
        url = target.withoutFragment
      } catch {
        if case .cancelled = error { return nil }
        break
      }
    }
    return RequisiteFile(url: start, response: nil)
  }
}

extension Response {
  /// Whether it is a file that a page may use: a page in its place says only that there is none.
  fileprivate var isRequisite: Bool {
    (200...299).contains(status) && !(headers.contentType?.isHTML ?? false)
  }
}
