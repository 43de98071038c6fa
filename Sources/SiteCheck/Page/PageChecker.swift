internal import Criteria
internal import Facts
internal import Fetching
internal import Foundation
public import Results
public import RuleSet
internal import Web

/// Looks at one page and tells everything that the program reads on it.
///
/// One page that somebody asks for by name is fetched like a browser would: robots.txt is for programs that follow
/// links, and is not asked.
public struct PageChecker: Sendable {
  private let configuration: CheckConfiguration
  private let reader: SitePageReader

  /// Redirects that are followed.
  static let redirectLimit = 10

  /// Makes a checker.
  public init(_ configuration: CheckConfiguration, rules: RuleSet) {
    self.configuration = configuration
    reader = SitePageReader(rules: rules, year: configuration.asOf.year)
  }

  /// Reads the page.
  public func check(_ source: PageSource) async throws(PageFailure) -> PageResult {
    switch source {
    case .address(let url): try await fetch(url)
    case .file(let path, let url):
      try read(path, as: url)
    }
  }

  private func read(_ path: String, as url: WebURL) throws(PageFailure) -> PageResult {
    let limit = Request.defaultByteLimit
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      // One byte more than is read of any page tells whether there is more. The file may be a device without end.
      let body = Array(try file.read(upToCount: limit + 1) ?? Data())
      return reader.read(
        Array(body.prefix(limit)), contentType: nil, at: url, isTruncated: body.count > limit, siteHosts: []
      ).result
    } catch {
      throw .unreadableFile(path, error.localizedDescription)
    }
  }

  private func fetch(_ start: WebURL) async throws(PageFailure) -> PageResult {
    let fetcher = CurlFetcher(configuration.curlOptions)
    let result = await follow(start, with: fetcher)
    await fetcher.shutDown()
    return try result.get()
  }

  private func follow(_ start: WebURL, with fetcher: CurlFetcher) async -> Result<PageResult, PageFailure> {
    var url = start
    var seen: Set<WebURL> = []
    while seen.count <= Self.redirectLimit {
      guard seen.insert(url.withoutFragment).inserted else {
        return .failure(.noPage(.answer(.redirectLoop), detail: url.description))
      }
      let response: Response
      do throws(FetchFailure) {
        response = try await fetcher.fetch(Request(url, timeouts: configuration.timeouts))
      } catch {
        return .failure(.noPage(ProblemReason(word: error.reason), detail: error.detail))
      }
      switch response.redirectTarget {
      case .success(let target): url = target
      case .failure: return .failure(.noPage(.answer(.badRedirect), detail: url.description))
      case nil: return read(response)
      }
    }
    return .failure(.noPage(.answer(.tooManyRedirects), detail: start.description))
  }

  private func read(_ response: Response) -> Result<PageResult, PageFailure> {
    guard (200...299).contains(response.status) else { return .failure(.noPage(.http(response.status), detail: "")) }
    let type = response.headers.contentType
    guard type?.isHTML ?? true else { return .failure(.noPage(.answer(.notHTML), detail: type?.essence ?? "")) }
    let reading = reader.read(
      response.body, contentType: type, at: response.url, isTruncated: response.isTruncated, siteHosts: [])
    return .success(reading.result)
  }
}
