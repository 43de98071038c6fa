internal import Crawling
internal import RuleSet

/// The sites that wait to be checked, in the order in which they came. Of one hosting group only so many are checked at a
/// time, because more would only wait for each other while other groups stand idle.
actor SiteQueue {
  struct Job: Sendable {
    /// The site's place among all that came, from 0.
    let index: Int
    let target: SiteTarget
    let group: HostingKey
  }

  private let groupLimit: Int
  private var pending: [Job] = []
  private var active: [HostingKey: Int] = [:]
  private var isClosed = false
  private var waiters: [CheckedContinuation<Job?, Never>] = []

  init(groupLimit: Int) {
    self.groupLimit = max(1, groupLimit)
  }

  func add(_ job: Job) {
    pending.append(job)
    proceed()
  }

  /// Nothing more will come.
  func close() {
    isClosed = true
    proceed()
  }

  /// The next site whose turn it is; `nil` when there will be none.
  func next() async -> Job? {
    await withCheckedContinuation { continuation in
      waiters.append(continuation)
      proceed()
    }
  }

  /// Notes that a site is done.
  func finish(_ job: Job) {
    active[job.group, default: 1] -= 1
    proceed()
  }

  private func proceed() {
    while !waiters.isEmpty {
      guard let index = pending.firstIndex(where: { active[$0.group] ?? 0 < groupLimit }) else { break }
      let job = pending.remove(at: index)
      active[job.group, default: 0] += 1
      waiters.removeFirst().resume(returning: job)
    }
    guard isClosed, pending.isEmpty else { return }
    for waiter in waiters { waiter.resume(returning: nil) }
    waiters = []
  }
}
