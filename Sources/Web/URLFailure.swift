/// Why a reference is no address that can be fetched.
public enum URLFailure: Error, Hashable, Sendable {
  /// The scheme is another than http and https; the payload is its name in lower case (`mailto`, `javascript`).
  case otherScheme(String)
  /// The reference is relative and there is nothing to resolve it against.
  case relativeWithoutBase
  /// The host is empty, or has a character or an address form that the URL standard refuses.
  case invalidHost
  /// The port is no number from 0 to 65535.
  case invalidPort
}
