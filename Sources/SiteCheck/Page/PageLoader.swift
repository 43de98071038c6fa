internal import Fetching
internal import Foundation
internal import Results
internal import Web

/// Fetches one page, or reads it from its file.
///
/// One page that somebody asks for by name is fetched like a browser would: robots.txt is for programs that follow
/// links, and is not asked.
public struct PageLoader: Sendable {
  private let configuration: CheckConfiguration

  /// Redirects that are followed.
  static let redirectLimit = 10

  /// Makes a loader.
  public init(_ configuration: CheckConfiguration) { self.configuration = configuration }

  /// Gets the page, after redirects.
  public func load(_ source: PageSource) async throws(PageFailure) -> LoadedPage {
    switch source {
    case .address(let url): try await fetch(url)
    case .file(let path, let url): try read(path, as: url)
    }
  }

  /// The style sheets at addresses, and those that they import.
  func sheets(_ addresses: [WebURL]) async -> SheetShelf {
    let fetcher = CurlFetcher(configuration.curlOptions)
    let shelf = SheetShelf()
    var queue = addresses
    var position = 0
    while position < min(queue.count, Self.sheetLimit) {
      let url = queue[position]
      position += 1
      let found = shelf.take(url, await Self.sheet(url, with: fetcher, configuration.timeouts))
      queue += found.filter { !queue.contains($0) }
    }
    await fetcher.shutDown()
    return shelf
  }

  /// How many style sheets a single page is looked at with.
  private static let sheetLimit = 40

  private static func sheet(_ start: WebURL, with fetcher: CurlFetcher, _ timeouts: Timeouts) async -> Response? {
    var url = start
    for _ in 0...redirectLimit {
      guard let response = try? await fetcher.fetch(Request(url, byteLimit: 2 << 20, timeouts: timeouts)) else {
        return nil
      }
      guard let redirect = response.redirectTarget else {
        let isSheet = (200...299).contains(response.status) && !(response.headers.contentType?.isHTML ?? false)
        return isSheet ? response : nil
      }
      guard let target = try? redirect.get() else { return nil }
      url = target.withoutFragment
    }
    return nil
  }

  private func read(_ path: String, as url: WebURL) throws(PageFailure) -> LoadedPage {
    let limit = Request.defaultByteLimit
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      // One byte more than is read of any page tells whether there is more. The file may be a device without end.
      let body = Array(try file.read(upToCount: limit + 1) ?? Data())
      let page = LoadedPage(
        url: url, body: Array(body.prefix(limit)), contentType: nil, isTruncated: body.count > limit)
      return try Self.withContent(page).get()
    } catch let error as PageFailure {
      throw error
    } catch {
      throw .unreadableFile(path, error.localizedDescription)
    }
  }

  private func fetch(_ start: WebURL) async throws(PageFailure) -> LoadedPage {
    let fetcher = CurlFetcher(configuration.curlOptions)
    let result = await follow(start, with: fetcher)
    await fetcher.shutDown()
    return try result.get()
  }

  private func follow(_ start: WebURL, with fetcher: CurlFetcher) async -> Result<LoadedPage, PageFailure> {
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
      case nil: return page(in: response)
      }
    }
    return .failure(.noPage(.answer(.tooManyRedirects), detail: start.description))
  }

  private func page(in response: Response) -> Result<LoadedPage, PageFailure> {
    guard (200...299).contains(response.status) else { return .failure(.noPage(.http(response.status), detail: "")) }
    let type = response.headers.contentType
    guard type?.isHTML ?? true else { return .failure(.noPage(.answer(.notHTML), detail: type?.essence ?? "")) }
    return Self.withContent(
      LoadedPage(url: response.url, body: response.body, contentType: type, isTruncated: response.isTruncated))
  }

  /// The page, unless it is empty or, where nobody says what it is, plainly something else.
  private static func withContent(_ page: LoadedPage) -> Result<LoadedPage, PageFailure> {
    guard !page.body.isEmpty else { return .failure(.noPage(.answer(.emptyAnswer), detail: "")) }
    if page.contentType == nil, let type = ForeignFormat.mediaType(of: page.body) {
      return .failure(.noPage(.answer(.notHTML), detail: type))
    }
    return .success(page)
  }
}
