public import Web

/// Turns one request into one response. Redirects are responses: whoever asks decides whether to follow them.
public protocol Fetcher: Sendable {
  /// Fetches one address. Cancelling the task ends the transfer and throws ``FetchFailure/cancelled``.
  func fetch(_ request: Request) async throws(FetchFailure) -> Response
}
