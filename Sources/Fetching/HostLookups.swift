internal import Web

/// Which hosts are known, looked up and waited for: the state of ``SystemHostResolver``, which does the rest.
struct HostLookups {
  typealias Continuation = CheckedContinuation<[IPAddress], Never>

  /// What is to be done for one who asks.
  enum Step {
    case known([IPAddress])
    /// Somebody is or will be at it.
    case wait
    /// A thread is to begin with ``next()``.
    case startWorker
  }

  /// How many lookups run at a time.
  static let workerLimit = 4

  private var known: [String: [IPAddress]] = [:]
  private var waiters: [Int: Continuation] = [:]
  /// Who waits for a host; an entry stands for a lookup that is pending or under way.
  private var askers: [String: [Int]] = [:]
  private var pending: [String] = []
  private var workers = 0
  private var lastID = 0
  /// Questions that were taken back before they were asked.
  private var withdrawn: Set<Int> = []

  mutating func newID() -> Int {
    lastID += 1
    return lastID
  }

  mutating func ask(_ name: String, _ id: Int, _ continuation: Continuation) -> Step {
    if withdrawn.remove(id) != nil { return .known([]) }
    if let addresses = known[name] { return .known(addresses) }
    waiters[id] = continuation
    if askers[name]?.append(id) != nil { return .wait }
    askers[name] = [id]
    pending.append(name)
    guard workers < Self.workerLimit else { return .wait }
    workers += 1
    return .startWorker
  }

  /// Takes a question back and hands out who is to be told, if somebody waits.
  mutating func giveUp(_ id: Int) -> Continuation? { waiters.removeValue(forKey: id) }

  /// Takes a question back that may not have been asked yet.
  mutating func cancel(_ id: Int) -> Continuation? {
    let waiter = giveUp(id)
    if waiter == nil { withdrawn.insert(id) }
    return waiter
  }

  /// Forgets a question that has its answer.
  mutating func close(_ id: Int) { withdrawn.remove(id) }

  /// The next host to look up; `nil` sends the worker home.
  mutating func next() -> String? {
    guard !pending.isEmpty else {
      workers -= 1
      return nil
    }
    return pending.removeFirst()
  }

  /// Notes what a lookup found and hands out who waits for it.
  mutating func finish(_ name: String, _ addresses: [IPAddress]) -> [Continuation] {
    known[name] = addresses
    return (askers.removeValue(forKey: name) ?? []).compactMap { waiters.removeValue(forKey: $0) }
  }
}
