public import Web

/// Finds the addresses of a host, so that those who share a server can share a queue.
public protocol HostResolver: Sendable {
  /// The addresses that a connection for the host and port would go to, sorted; empty when there are none or nobody
  /// knows.
  func addresses(of host: String, port: UInt16) async -> [IPAddress]
}
