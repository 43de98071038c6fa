public import Fetching
internal import Foundation
internal import Glibc
internal import Synchronization
internal import Web

/// Serves sample sites over HTTP on a port of 127.0.0.1, each under its own host names, faults included.
///
/// A thread per connection and blocking sockets: a test server shall misbehave exactly as told, and no framework
/// lets a server break off, fall silent or lie about a length.
public final class SampleSiteServer: Sendable {
  /// The port that the sites answer at.
  public var port: UInt16 { listener.port }
  /// The sites.
  public let sites: [FolderSite]

  private let listener: LoopbackSocket
  /// Bound and not listening: the place where a connection is refused for certain.
  private let refusing: LoopbackSocket
  private let open = Mutex<Set<CInt>>([])
  private let isStopped = Mutex(false)

  /// Starts serving.
  ///
  /// - Parameter port: The port; 0 lets the system choose.
  public init(_ sites: [FolderSite], port: UInt16 = 0) throws(ServerFailure) {
    self.sites = sites
    listener = try LoopbackSocket(port: port, listens: true)
    refusing = try LoopbackSocket(port: 0, listens: false)
    var byHost: [String: FolderSite] = [:]
    for site in sites {
      for host in site.hosts where byHost.updateValue(site, forKey: host) != nil {
        throw ServerFailure("two sites have the host \(host)")
      }
    }
    let handler = ConnectionHandler(sites: byHost)
    Thread.detachNewThread { self.accept(handler) }
  }

  /// How a fetcher reaches the sites under their real names: the hosts here, and every other host nowhere.
  public var mappings: [ConnectionMapping] {
    let nowhere = (host: "unknown.invalid", port: UInt16(80))
    var mappings: [ConnectionMapping] = []
    for site in sites {
      for host in site.hosts {
        switch site.fault(ofHost: host) {
        case nil:
          mappings.append(
            ConnectionMapping(
              host: host, port: site.address.effectivePort, targetHost: "127.0.0.1", targetPort: port))
          fallthrough
        case .refused:
          mappings.append(
            ConnectionMapping(host: host, port: nil, targetHost: "127.0.0.1", targetPort: refusing.port))
        default:
          mappings.append(
            ConnectionMapping(host: host, port: nil, targetHost: nowhere.host, targetPort: nowhere.port))
        }
      }
    }
    mappings.append(ConnectionMapping(host: nil, port: nil, targetHost: nowhere.host, targetPort: nowhere.port))
    return mappings
  }

  /// Stops listening and breaks off all connections.
  public func stop() {
    isStopped.withLock { $0 = true }
    shutdown(listener.descriptor, CInt(SHUT_RDWR))
    open.withLock { descriptors in
      for descriptor in descriptors { shutdown(descriptor, CInt(SHUT_RDWR)) }
    }
  }

  private func accept(_ handler: ConnectionHandler) {
    while true {
      let descriptor = Glibc.accept(listener.descriptor, nil, nil)
      if isStopped.withLock({ $0 }) {
        if descriptor >= 0 { close(descriptor) }
        return
      }
      guard descriptor >= 0 else { continue }
      open.withLock { _ = $0.insert(descriptor) }
      Thread.detachNewThread {
        let connection = Connection(descriptor)
        handler.serve(connection)
        // Forgotten before it is closed: the number may be another connection's the moment after.
        self.open.withLock { _ = $0.remove(descriptor) }
        connection.finish()
      }
    }
  }
}
