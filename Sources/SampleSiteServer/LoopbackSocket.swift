internal import Glibc

/// A TCP socket bound to a port of 127.0.0.1. Closed with its last reference.
final class LoopbackSocket: Sendable {
  let descriptor: CInt
  /// The port, chosen by the system where 0 was asked for.
  let port: UInt16

  /// Binds; with `listens: false` connections to the port are refused for as long as the socket lives.
  init(port: UInt16, listens: Bool) throws(ServerFailure) {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw ServerFailure("no socket: \(String(cString: strerror(errno)))") }
    var yes: CInt = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && (!listens || listen(descriptor, 128) == 0)
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else {
      let reason = String(cString: strerror(errno))
      close(descriptor)
      throw ServerFailure("port \(port) of 127.0.0.1 cannot be used: \(reason)")
    }
    self.descriptor = descriptor
    self.port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }
}
