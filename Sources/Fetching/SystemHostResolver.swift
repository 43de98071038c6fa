internal import Dispatch
internal import Glibc
internal import Synchronization
public import Web

/// Asks the system for the addresses of hosts, each host once for as long as the resolver lives.
///
/// The system's lookup blocks, so it runs on a few threads of its own. A lookup that does not end keeps one of them.
public final class SystemHostResolver: HostResolver {
  private let mappings: [ConnectionMapping]
  private let deadline: Duration
  private let lookUp: @Sendable (String) -> [IPAddress]
  private let state = Mutex(HostLookups())
  private let workers = DispatchQueue(label: "kommunesjekk.hosts", attributes: .concurrent)
  private let clock = DispatchQueue(label: "kommunesjekk.hosts.deadlines")

  /// Makes a resolver. Nothing is looked up before it is asked.
  ///
  /// - Parameters:
  ///   - mappings: Connections that go elsewhere than the name says: the target counts.
  ///   - deadline: How long one question may take; then nobody knows. Default 10 s.
  public convenience init(mappings: [ConnectionMapping] = [], deadline: Duration = .seconds(10)) {
    self.init(mappings: mappings, deadline: deadline, lookUp: SystemLookup.addresses)
  }

  init(
    mappings: [ConnectionMapping], deadline: Duration, lookUp: @escaping @Sendable (String) -> [IPAddress]
  ) {
    self.mappings = mappings
    self.deadline = deadline
    self.lookUp = lookUp
  }

  /// The addresses that a connection for the host and port would go to, IPv4 before IPv6, each in rising order; empty
  /// when there are none, when the answer does not come in time, or when the task is cancelled meanwhile.
  public func addresses(of host: String, port: UInt16) async -> [IPAddress] {
    let target = mappings.first { $0.applies(to: host, port: port) }?.targetHost ?? host
    let name = target.hasPrefix("[") ? String(target.dropFirst().dropLast()) : target
    if let address = IPAddress(name) { return [address] }
    // Names that by rule have no address (RFC 6761, 6.4) are not asked for.
    if name == "invalid" || name.hasSuffix(".invalid") { return [] }
    let id = state.withLock { $0.newID() }
    let addresses = await withTaskCancellationHandler {
      await withCheckedContinuation { ask(name, id, $0) }
    } onCancel: {
      state.withLock { $0.cancel(id) }?.resume(returning: [])
    }
    state.withLock { $0.close(id) }
    return addresses
  }

  private func ask(_ name: String, _ id: Int, _ continuation: CheckedContinuation<[IPAddress], Never>) {
    switch state.withLock({ $0.ask(name, id, continuation) }) {
    case .known(let addresses): continuation.resume(returning: addresses)
    case .startWorker:
      workers.async { self.work() }
      fallthrough
    case .wait:
      let nanoseconds = min(max(0, deadline / .nanoseconds(1)), Double(Int32.max) * 1e9)
      clock.asyncAfter(deadline: .now() + .nanoseconds(Int(nanoseconds))) { [weak self] in
        self?.state.withLock { $0.giveUp(id) }?.resume(returning: [])
      }
    }
  }

  /// Looks up one host after the other until none waits.
  private func work() {
    while let name = state.withLock({ $0.next() }) {
      let addresses = lookUp(name)
      for continuation in state.withLock({ $0.finish(name, addresses) }) { continuation.resume(returning: addresses) }
    }
  }
}

extension ConnectionMapping {
  fileprivate func applies(to host: String, port: UInt16) -> Bool {
    (self.host == nil || self.host == host) && (self.port == nil || self.port == port)
  }
}
