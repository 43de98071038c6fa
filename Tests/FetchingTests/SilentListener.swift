import Foundation
import Testing

/// A port of 127.0.0.1 where connections come about by themselves and nobody takes them.
final class SilentListener: Sendable {
  let port: UInt16
  private let descriptor: CInt

  /// - Parameter backlog: How many connections come about before the system leaves further ones unanswered.
  init(backlog: CInt) throws {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listens = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, size) == 0 && listen(descriptor, backlog) == 0
          && getsockname(descriptor, pointer, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    try #require(listens)
  }

  deinit { close(descriptor) }
}
