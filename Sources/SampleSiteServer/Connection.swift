internal import Glibc

/// A connection that a client made. Reads and writes block.
public final class Connection {
  private let descriptor: CInt
  private var unread: [UInt8] = []
  private var isOpen = true

  /// The longest request that is read.
  private static let requestLimit = 64 << 10

  init(_ descriptor: CInt) {
    self.descriptor = descriptor
    var yes: CInt = 1
    setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<CInt>.size))
  }

  deinit { finish() }

  /// The lines of the next request, or `nil` when the client has closed the connection or sends no request.
  public func nextRequest() -> [Substring]? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let range = unread.firstRange(of: end) {
        let text = String(decoding: unread[..<range.lowerBound], as: UTF8.self)
        unread.removeSubrange(..<range.upperBound)
        return text.split(separator: "\r\n", omittingEmptySubsequences: false)
      }
      guard unread.count < Self.requestLimit, let part = receive() else { return nil }
      unread += part
    }
  }

  /// Sends everything; `false` when the client has gone.
  public func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Self.uninterrupted {
        rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Stays silent until the client goes.
  public func waitForClient() {
    while receive() != nil {}
  }

  /// Stays silent for a while.
  public func pause(_ duration: Duration) { usleep(useconds_t(duration / .microseconds(1))) }

  /// Says that nothing more will be sent, so that the client reads all of what was.
  public func finishSending() { shutdown(descriptor, CInt(SHUT_WR)) }

  /// Makes the end of the connection a reset: the client sees it broken off.
  public func prepareReset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
  }

  /// Closes the connection.
  func finish() {
    if isOpen { close(descriptor) }
    isOpen = false
  }

  /// What the client sends next, whatever it is; `nil` when it has closed the connection.
  public func receive() -> [UInt8]? {
    var part = [UInt8](repeating: 0, count: 8 << 10)
    let count = Self.uninterrupted { recv(descriptor, &part, part.count, 0) }
    return count > 0 ? Array(part[..<count]) : nil
  }

  /// Calls again what a signal has interrupted: it is no word of the client's.
  private static func uninterrupted(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
