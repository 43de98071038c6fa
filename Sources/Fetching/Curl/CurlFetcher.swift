public import Web

/// Fetches over the network, with libcurl. Connections are kept and reused between requests.
///
/// Redirects are not followed, certificates are verified, cookies and credentials never sent, proxies not used, and
/// connections go to permitted addresses only (``AddressGuard``).
public final class CurlFetcher: Fetcher {
  private let loop: TransferLoop

  /// Makes a fetcher. Nothing is opened before the first request.
  public init(_ options: CurlOptions = CurlOptions()) {
    loop = TransferLoop(options: options)
  }

  /// Fetches one address.
  public func fetch(_ request: Request) async throws(FetchFailure) -> Response {
    try await loop.run(request).get()
  }

  /// Ends all requests under way (they throw ``FetchFailure/cancelled``) and closes all connections. Later requests
  /// are refused in the same way.
  public func shutDown() async {
    await loop.shutDown()
  }
}
