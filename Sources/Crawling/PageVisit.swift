internal import Fetching
internal import Web

/// Fetches one address and reads what comes, in a task of its own. The body is gone when the page has been read.
struct PageVisit<Reading: Sendable>: Sendable {
  let fetcher: any Fetcher
  let configuration: CrawlConfiguration
  let read: @Sendable (Response) -> ReadPage<Reading>

  /// What came of the visit, and the reading when it was a page.
  struct Result: Sendable {
    let arrival: Arrival
    var reading: Reading?
    var isTruncated = false
  }

  func run(_ url: WebURL) async -> Result {
    let request = Request(url, byteLimit: configuration.byteLimit, timeouts: configuration.timeouts)
    do {
      return take(try await fetcher.fetch(request))
    } catch {
      return Result(arrival: .failure(error))
    }
  }

  /// Sorts a response and reads it when it is a page.
  func take(_ response: Response) -> Result {
    if let redirect = response.redirectTarget {
      return Result(arrival: (try? redirect.get()).map { .redirect($0) } ?? .badRedirect)
    }
    guard (200...299).contains(response.status) else {
      return Result(arrival: .status(response.status, retryAfter: RetryAfter.pause(response.headers)))
    }
    guard response.isPage else { return Result(arrival: .notHTML) }
    var page = read(response)
    if page.isNofollow || RobotsTag.isNofollow(response.headers) {
      for index in page.outlinks.indices { page.outlinks[index].isNofollow = true }
    }
    return Result(
      arrival: .page(outlinks: page.outlinks, digest: Self.digest(response.body)), reading: page.reading,
      isTruncated: response.isTruncated)
  }

  /// Stands for the bytes of a body within this run of the program. The hash is keyed at random, so that no site can
  /// make two of its pages look alike.
  private static func digest(_ body: [UInt8]) -> Int {
    var hasher = Hasher()
    hasher.combine(body.count)
    body.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}

extension Response {
  /// Whether the body is a page: by its media type, and where none is given by its first character. A file that is
  /// called a page is none: browsers would show its bytes as garbage.
  var isPage: Bool {
    guard ForeignFormat.signature(of: body) == nil else { return false }
    if let type = headers.contentType { return type.isHTML }
    return body.prefix(1024).first { !$0.isASCIIWhitespace && $0 < 0x80 } == UInt8(ascii: "<")
  }
}
