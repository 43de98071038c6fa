import Dispatch
public import Web

/// Fetches from a folder as if it were a site: for checks of a static site before it is published, and for tests.
public final class DirectoryFetcher: Fetcher {
  private let site: FolderSite
  /// Files are read here, so that no thread of Swift's pool waits for a disk.
  private let queue = DispatchQueue(label: "kommunesjekk.folder")

  /// Makes a fetcher for one site. Every other host is unknown to it.
  public init(_ site: FolderSite) {
    self.site = site
  }

  /// Fetches one address.
  public func fetch(_ request: Request) async throws(FetchFailure) -> Response {
    if Task.isCancelled { throw .cancelled }
    let url = request.url.withoutFragment
    if let fault = site.fault(ofHost: url.host) { throw fault.failure }
    // A site listens on one port of its hosts, as one behind a real server would.
    guard url.scheme == site.address.scheme, url.effectivePort == site.address.effectivePort else {
      throw .connectionRefused
    }
    let answer = await withCheckedContinuation { continuation in
      queue.async { [site] in
        continuation.resume(
          returning:
            site.answer(to: url, byteLimit: request.byteLimit, validators: request.validators))
      }
    }
    switch answer {
    case .reply(let response):
      if request.method == .head {
        return Response(url: url, status: response.status, headers: response.headers, body: [])
      }
      guard response.isTruncated, let excerpt = request.excerpt, excerpt < response.body.count else { return response }
      return Response(
        url: url, status: response.status, headers: response.headers, body: Array(response.body.prefix(excerpt)),
        isTruncated: true)
    case .fault(let fault): throw fault.failure
    }
  }
}
