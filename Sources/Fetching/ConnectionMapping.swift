internal import Web

/// Sends the connections for one host and port to another place, while address, `Host` header and certificate check
/// stay those of the real name. Editors check a staging server so, and tests a server on loopback.
public struct ConnectionMapping: Sendable, Hashable {
  /// The host in the address, in its ASCII form; `nil` stands for every host.
  public var host: String?
  /// The port in the address; `nil` stands for every port.
  public var port: UInt16?
  /// The host or IP address to connect to.
  public var targetHost: String
  /// The port to connect to.
  public var targetPort: UInt16

  /// Makes a mapping.
  public init(host: String?, port: UInt16?, targetHost: String, targetPort: UInt16) {
    self.host = host
    self.port = port
    self.targetHost = targetHost
    self.targetPort = targetPort
  }

  /// Reads `HOST:PORT:TARGET-HOST:TARGET-PORT`, where HOST and PORT may be empty; curl's `--connect-to`. An IPv6
  /// address stands in brackets. `nil` when the text is something else.
  public init?(_ text: String) {
    var parts: [Substring] = [""]
    var isInBrackets = false
    for character in text {
      if character == ":", !isInBrackets {
        parts.append("")
      } else {
        if character == "[" { isInBrackets = true }
        if character == "]" { isInBrackets = false }
        parts[parts.count - 1].append(character)
      }
    }
    guard parts.count == 4, let targetPort = UInt16(parts[3]), targetPort > 0,
      let target = WebURL("http://\(parts[2])/"), target.path == "/", target.query == nil
    else { return nil }
    var host: String?
    if !parts[0].isEmpty {
      guard let source = WebURL("http://\(parts[0])/"), source.path == "/", source.query == nil else { return nil }
      host = source.host
    }
    var port: UInt16?
    if !parts[1].isEmpty {
      guard let number = UInt16(parts[1]) else { return nil }
      port = number
    }
    self.init(host: host, port: port, targetHost: target.host, targetPort: targetPort)
  }
}

extension ConnectionMapping: CustomStringConvertible {
  /// The form that ``init(_:)`` reads.
  public var description: String {
    "\(host ?? ""):\(port.map { String($0) } ?? ""):\(targetHost):\(targetPort)"
  }
}
