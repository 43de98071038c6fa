public import Fetching
internal import Web

/// Where requests wait for their turn. One for all sites that are crawled at the same time.
public actor PolitenessGate {
  private var politeness: Politeness
  private let resolver: (any HostResolver)?
  private let notice: @Sendable (PolitenessNotice) -> Void
  private let begun = ContinuousClock.now
  private var waiting: [Ticket: (party: Party, continuation: CheckedContinuation<Bool, Never>)] = [:]
  private var joining: [String: Task<Void, Never>] = [:]
  private var dismissed: Set<Party> = []
  private var lastParty = 0
  private var alarm: (time: Duration, task: Task<Void, Never>)?

  /// Those who crawl one site. They are dismissed together.
  struct Party: Hashable, Sendable {
    let number: Int
  }

  /// Makes a gate.
  ///
  /// - Parameters:
  ///   - resolver: Finds out which hosts share a server; without one, each is taken to have its own.
  ///   - notice: Called when a host is slowed down or given rest.
  public init(
    _ settings: PolitenessSettings = PolitenessSettings(), resolver: (any HostResolver)? = nil,
    notice: @escaping @Sendable (PolitenessNotice) -> Void = { _ in }
  ) {
    politeness = Politeness(settings)
    self.resolver = resolver
    self.notice = notice
  }

  private var now: Duration { begun.duration(to: .now) }

  func newParty() -> Party {
    lastParty += 1
    return Party(number: lastParty)
  }

  /// Waits until a request to the host may start. `false` when the party was dismissed or the task cancelled before;
  /// otherwise ``finish(_:_:)`` must follow.
  func turn(at host: String, port: UInt16, for party: Party) async -> Bool {
    if !politeness.knows(host) { await join(host, port) }
    guard !dismissed.contains(party), !Task.isCancelled else { return false }
    let ticket = politeness.enter(host)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiting[ticket] = (party, continuation)
        proceed()
      }
    } onCancel: {
      Task { await self.giveUp(ticket) }
    }
  }

  /// Notes how a request went whose turn had come.
  func finish(_ host: String, _ answer: PoliteAnswer) {
    if let news = politeness.finish(host, answer, now: now) { notice(news) }
    proceed()
  }

  /// Lengthens a host's pause to what its robots.txt asks for. Gives the pause that is kept.
  func lengthen(_ host: String, to crawlDelay: Duration) -> Duration { politeness.lengthen(host, to: crawlDelay) }

  /// Sends away those of a party who wait, and all of it who come later. Requests under way go on.
  func dismiss(_ party: Party) {
    dismissed.insert(party)
    for (ticket, entry) in waiting where entry.party == party { giveUp(ticket) }
  }

  private func giveUp(_ ticket: Ticket) {
    guard let entry = waiting.removeValue(forKey: ticket) else { return }
    politeness.leave(ticket)
    entry.continuation.resume(returning: false)
  }

  /// Looks up the host's addresses, once, however many ask.
  private func join(_ host: String, _ port: UInt16) async {
    if joining[host] == nil {
      joining[host] = Task {
        let addresses = await resolver?.addresses(of: host, port: port) ?? []
        politeness.join(host, addresses: addresses)
      }
    }
    await joining[host]?.value
    joining[host] = nil
  }

  private func proceed() {
    for ticket in politeness.turns(now: now) {
      waiting.removeValue(forKey: ticket)?.continuation.resume(returning: true)
    }
    guard let next = politeness.nextTurn else { return }
    if let alarm, alarm.time <= next { return }
    alarm?.task.cancel()
    let moment = begun + next
    let task = Task {
      do { try await Task.sleep(until: moment, tolerance: .milliseconds(1), clock: .continuous) } catch { return }
      ring(next)
    }
    alarm = (next, task)
  }

  private func ring(_ time: Duration) {
    if alarm?.time == time { alarm = nil }
    proceed()
  }
}
