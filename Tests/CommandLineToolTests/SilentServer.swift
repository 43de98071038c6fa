import Foundation

/// A server on loopback that takes one connection and never says a word.
final class SilentServer: Sendable {
  let port: UInt16
  private let listener: Int32

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(listener, generic, length) == 0 && listen(listener, 8) == 0 && getsockname(listener, generic, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(listener) }

  /// Waits until somebody has connected, then does something. The connection stays open until the server is gone.
  func whenConnected(_ action: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async { [self] in
      let connection = accept(listener, nil, nil)
      action()
      if connection < 0 { return }
      var byte: UInt8 = 0
      // Ends when the other side does.
      while read(connection, &byte, 1) > 0 {}
      close(connection)
    }
  }
}
