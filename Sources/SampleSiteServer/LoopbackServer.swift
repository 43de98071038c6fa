internal import Foundation
internal import Glibc
internal import Synchronization

/// Listens on a port of 127.0.0.1 and gives every connection a thread of its own, with blocking reads and writes: a
/// test server shall misbehave exactly as told, and no framework lets one break off, fall silent or lie about a length.
public final class LoopbackServer: Sendable {
  /// The port that it listens on.
  public var port: UInt16 { listener.port }

  private let listener: LoopbackSocket
  private let open = Mutex<Set<CInt>>([])
  private let isStopped = Mutex(false)

  /// Starts listening.
  ///
  /// - Parameters:
  ///   - port: The port; 0 lets the system choose.
  ///   - serve: Serves one connection. It is closed afterwards.
  public init(port: UInt16 = 0, serve: @escaping @Sendable (Connection) -> Void) throws(ServerFailure) {
    listener = try LoopbackSocket(port: port, listens: true)
    Thread.detachNewThread { self.accept(serve) }
  }

  /// Stops listening and breaks off all connections.
  public func stop() {
    isStopped.withLock { $0 = true }
    shutdown(listener.descriptor, CInt(SHUT_RDWR))
    open.withLock { descriptors in
      for descriptor in descriptors { shutdown(descriptor, CInt(SHUT_RDWR)) }
    }
  }

  private func accept(_ serve: @escaping @Sendable (Connection) -> Void) {
    while true {
      let descriptor = Glibc.accept(listener.descriptor, nil, nil)
      if isStopped.withLock({ $0 }) {
        if descriptor >= 0 { close(descriptor) }
        return
      }
      guard descriptor >= 0 else { continue }
      // A process that is started meanwhile shall not keep the connection open.
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      open.withLock { _ = $0.insert(descriptor) }
      Thread.detachNewThread {
        let connection = Connection(descriptor)
        serve(connection)
        // Forgotten before it is closed: the number may be another connection's the moment after.
        self.open.withLock { _ = $0.remove(descriptor) }
        connection.finish()
      }
    }
  }
}
