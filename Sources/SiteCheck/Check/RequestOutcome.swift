public import Web

/// How a request ended, in words few enough to count by.
public struct RequestOutcome: Sendable, Hashable {
  /// A stable word: `ok`, `not-modified`, `redirect`, `client-error`, `server-error`, or why no answer came:
  /// `timeout-waiting`, `unknown-host` …
  public let word: String

  /// The outcome of an answer.
  ///
  /// - Parameter status: Of HTTP.
  public init(status: Int) {
    word =
      switch status {
      case 304: "not-modified"
      case 300..<400: "redirect"
      case 400..<500: "client-error"
      case 500...: "server-error"
      default: "ok"
      }
  }

  /// The outcome of a request without an answer.
  public init(_ failure: FetchFailure) { word = failure.reason }
}
