public import Fetching
internal import Web

/// Serves sample sites over HTTP on a port of 127.0.0.1, each under its own host names, faults included.
public final class SampleSiteServer: Sendable {
  /// The port that the sites answer at.
  public var port: UInt16 { server.port }
  /// The sites.
  public let sites: [FolderSite]

  private let server: LoopbackServer
  /// Bound and not listening: the place where a connection is refused for certain.
  private let refusing: LoopbackSocket

  /// Starts serving.
  ///
  /// - Parameter port: The port; 0 lets the system choose.
  public init(_ sites: [FolderSite], port: UInt16 = 0) throws(ServerFailure) {
    self.sites = sites
    refusing = try LoopbackSocket(port: 0, listens: false)
    var byHost: [String: FolderSite] = [:]
    for site in sites {
      for host in site.hosts where byHost.updateValue(site, forKey: host) != nil {
        throw ServerFailure("two sites have the host \(host)")
      }
    }
    let handler = ConnectionHandler(sites: byHost)
    server = try LoopbackServer(port: port) { handler.serve($0) }
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
  public func stop() { server.stop() }
}
