/// Why no response came. A response with an error status is no failure: see ``Response/status``.
public enum FetchFailure: Error, Hashable, Sendable {
  /// The host name has no address.
  case unknownHost
  /// An address of the host is private, loopback or otherwise special, and no `--allow-network` names it.
  /// The payload is that address.
  case addressNotAllowed(String)
  /// Nothing listens at the address and port.
  case connectionRefused
  /// The connection was made and broken off.
  case connectionLost
  /// The certificate is expired, of another name, self-signed, or otherwise not to be trusted. The payload is the TLS
  /// library's own words.
  case certificate(String)
  /// No TLS connection came about, for another reason than the certificate: the server speaks no TLS, an outdated
  /// version of it, or breaks off. The payload is the TLS library's own words.
  case tls(String)
  /// No answer in time.
  case timeout(Stage)
  /// The answer is no HTTP, or breaks its rules. The payload is libcurl's own words.
  case malformedResponse(String)
  /// More header lines or bytes than are accepted.
  case headersTooLarge
  /// The body expands more than a page ever does (a decompression bomb).
  case suspiciousCompression
  /// The fetcher was shut down before the answer came.
  case cancelled
  /// This machine has no descriptor or memory left for another connection. It passes. The payload is the system's own
  /// words.
  case outOfResources(String)
  /// Anything else. The payload is libcurl's own words.
  case other(String)

  /// How far a request had come when its time ran out.
  public enum Stage: String, Hashable, Sendable {
    /// Name lookup, TCP or TLS.
    case connecting
    /// Connected, and not a byte of the answer.
    case waiting
    /// In the middle of the answer.
    case receiving
  }

  /// A stable word for results: `unknown-host`, `timeout-waiting` …
  public var reason: String {
    switch self {
    case .unknownHost: "unknown-host"
    case .addressNotAllowed: "address-not-allowed"
    case .connectionRefused: "connection-refused"
    case .connectionLost: "connection-lost"
    case .certificate: "certificate"
    case .tls: "tls"
    case .timeout(let stage): "timeout-\(stage.rawValue)"
    case .malformedResponse: "malformed-response"
    case .headersTooLarge: "headers-too-large"
    case .suspiciousCompression: "suspicious-compression"
    case .cancelled: "cancelled"
    case .outOfResources: "out-of-resources"
    case .other: "other"
    }
  }

  /// Details in the words of whoever reported them, for people; empty when the case says it all.
  public var detail: String {
    switch self {
    case .addressNotAllowed(let text), .certificate(let text), .tls(let text), .malformedResponse(let text),
      .outOfResources(let text), .other(let text):
      text
    default: ""
    }
  }

  /// Reads what ``reason`` and ``detail`` wrote; an unknown reason becomes ``other(_:)``.
  public init(reason: String, detail: String) {
    let withDetail: [FetchFailure] = [
      .addressNotAllowed(detail), .certificate(detail), .tls(detail), .malformedResponse(detail),
      .outOfResources(detail),
    ]
    let plain: [FetchFailure] = [
      .unknownHost, .connectionRefused, .connectionLost, .timeout(.connecting), .timeout(.waiting),
      .timeout(.receiving),
      .headersTooLarge, .suspiciousCompression, .cancelled,
    ]
    self = (withDetail + plain).first { $0.reason == reason } ?? .other(detail)
  }
}
