internal import HeapModule
internal import Web

/// Decides when which host may be asked. One for all sites of a process; a state machine without clock, network or tasks:
/// time is handed in.
///
/// Whoever wants to ask a host takes a ticket. A ticket's turn comes when its host and its hosting group have had their
/// pauses, neither has too many requests under way, and no other host of the group has been due for longer: so hosts take
/// turns, however many requests each has in mind.
struct Politeness {
  let settings: PolitenessSettings
  private var lanes: [String: HostLane] = [:]
  private var groups: [Int: HostingGroup] = [:]
  private var groupOfHost: [String: Int] = [:]
  private var groupOfAddress: [IPAddress: Int] = [:]
  private var hostOfTicket: [Ticket: String] = [:]
  private var lastTicket = 0
  private var lastGroup = 0
  private var underWay = 0
  /// When to look at a group again. An entry may be out of date; looking too often does no harm.
  private var agenda = Heap<Appointment>()
  private var appointments: [Int: Duration] = [:]

  private struct Appointment: Comparable {
    let time: Duration
    let group: Int
    static func < (left: Appointment, right: Appointment) -> Bool {
      (left.time, left.group) < (right.time, right.group)
    }
  }

  init(_ settings: PolitenessSettings) {
    self.settings = settings
  }

  /// Whether the host's group is known.
  func knows(_ host: String) -> Bool { groupOfHost[host] != nil }

  /// Puts a host into the group of those who share one of its addresses. Without addresses, or with those of a content
  /// delivery network, it is a group of its own.
  mutating func join(_ host: String, addresses: [IPAddress]) {
    guard groupOfHost[host] == nil else { return }
    let own = addresses.map(\.unmapped).filter { address in
      !settings.sharedNetworks.contains { $0.contains(address) }
    }
    let known = Set(own.compactMap { groupOfAddress[$0] }).sorted()
    let id = known.first ?? newGroup()
    for other in known.dropFirst() { merge(other, into: id) }
    for address in own { groupOfAddress[address] = id }
    groupOfHost[host] = id
    groups[id]?.hosts.append(host)
    lanes[host] = lanes[host] ?? HostLane(settings)
    schedule(id)
  }

  /// Takes a place in the queue of a host that has joined a group.
  mutating func enter(_ host: String) -> Ticket {
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    hostOfTicket[ticket] = host
    lanes[host, default: HostLane(settings)].waiting.append(ticket)
    if let group = groupOfHost[host] { schedule(group) }
    return ticket
  }

  /// Gives up a place before its turn has come.
  mutating func leave(_ ticket: Ticket) {
    guard let host = hostOfTicket.removeValue(forKey: ticket) else { return }
    lanes[host]?.waiting.removeAll { $0 == ticket }
  }

  /// The tickets whose turn it is. Each starts a request at once, and ``finish(_:_:now:)`` must follow.
  mutating func turns(now: Duration) -> [Ticket] {
    var turns: [Ticket] = []
    while underWay < settings.requestsInAll, let next = agenda.min, next.time <= now {
      agenda.removeMin()
      guard appointments[next.group] == next.time else { continue }
      appointments[next.group] = nil
      if let ticket = turn(in: next.group, now: now) { turns.append(ticket) }
      schedule(next.group)
    }
    return turns
  }

  /// When to ask for ``turns(now:)`` again, if nothing else happens; `nil` when nothing will.
  var nextTurn: Duration? { underWay < settings.requestsInAll ? agenda.min?.time : nil }

  /// Notes how a request went. Gives what is decided about the host because of it.
  @discardableResult
  mutating func finish(_ host: String, _ answer: PoliteAnswer, now: Duration) -> PolitenessNotice? {
    underWay -= 1
    let rest = lanes[host]?.take(answer, now: now)
    if let group = groupOfHost[host] {
      groups[group]?.take(answer)
      schedule(group)
    }
    if let rest { return .rests(host: host, rest: rest) }
    if case .busy = answer, let lane = lanes[host] { return .slowed(host: host, pause: lane.pace.pause) }
    return nil
  }

  /// Lengthens a host's pause to what its robots.txt asks for. Gives what is kept.
  mutating func lengthen(_ host: String, to crawlDelay: Duration) -> Duration {
    lanes[host, default: HostLane(settings)].lengthen(to: crawlDelay)
    return lanes[host]?.pace.pause ?? settings.delay
  }

  private mutating func turn(in group: Int, now: Duration) -> Ticket? {
    guard let state = groups[group], state.nextStart <= now, state.underWay < settings.requestsPerGroup else {
      return nil
    }
    // Of the hosts that are due, the one that has been due the longest; of equals, the one whose ticket is the oldest.
    var best: (host: String, ticket: Ticket, due: Duration)?
    for host in state.hosts {
      guard let lane = lanes[host], let due = lane.due, due <= now, let first = lane.waiting.first else { continue }
      if let best, (best.due, best.ticket.number) < (due, first.number) { continue }
      best = (host, first, due)
    }
    guard let (host, ticket, _) = best else { return nil }
    lanes[host]?.waiting.removeFirst()
    lanes[host]?.start(now: now)
    groups[group]?.start(now: now)
    hostOfTicket[ticket] = nil
    underWay += 1
    return ticket
  }

  /// Notes when the next turn of a group can come.
  private mutating func schedule(_ group: Int) {
    guard let state = groups[group], state.underWay < settings.requestsPerGroup else { return }
    var earliest: Duration?
    for host in state.hosts {
      guard let lane = lanes[host], !lane.waiting.isEmpty, let due = lane.due else { continue }
      earliest = min(earliest ?? due, due)
    }
    guard let earliest else { return }
    let time = max(state.nextStart, earliest)
    guard appointments[group] != time else { return }
    appointments[group] = time
    agenda.insert(Appointment(time: time, group: group))
  }

  private mutating func newGroup() -> Int {
    lastGroup += 1
    groups[lastGroup] = HostingGroup(settings)
    return lastGroup
  }

  private mutating func merge(_ other: Int, into id: Int) {
    guard let absorbed = groups.removeValue(forKey: other) else { return }
    appointments[other] = nil
    groups[id]?.absorb(absorbed)
    for host in absorbed.hosts { groupOfHost[host] = id }
    for (address, group) in groupOfAddress where group == other { groupOfAddress[address] = id }
  }
}
