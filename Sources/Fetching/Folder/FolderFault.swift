public import Web

/// How a sample site's server may misbehave. Each can be had from a folder and over real HTTP with the same result.
public enum FolderFault: String, Sendable, CaseIterable {
  /// Nothing listens. Whole hosts only.
  case refused
  /// The name has no address. Whole hosts only.
  case unknownHost = "unknown-host"
  /// The connection is broken off before the answer.
  case reset
  /// The server takes the request and says nothing.
  case timeout
  /// The body ends before its declared length.
  case truncated
  /// Header lines without end.
  case headerFlood = "header-flood"
  /// A small body that expands to hundreds of megabytes.
  case bomb

  /// Whether the fault belongs to a host (`hosts:`) and not to one address (`replies:`).
  public var concernsHost: Bool { self == .refused || self == .unknownHost }

  /// What a fetcher makes of it.
  public var failure: FetchFailure {
    switch self {
    case .refused: .connectionRefused
    case .unknownHost: .unknownHost
    case .reset, .truncated: .connectionLost
    case .timeout: .timeout(.waiting)
    case .headerFlood: .headersTooLarge
    case .bomb: .suspiciousCompression
    }
  }
}
