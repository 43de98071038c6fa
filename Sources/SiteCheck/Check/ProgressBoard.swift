internal import Crawling
internal import Synchronization

/// Adds up how far the sites of one check have come.
final class ProgressBoard: Sendable {
  private let report: @Sendable (CheckProgress) -> Void
  private let state: Mutex<State>

  private struct State {
    var known = 0
    var sites: [Int: CrawlProgress] = [:]
    var done = CheckProgress()
  }

  init(report: @escaping @Sendable (CheckProgress) -> Void) {
    self.report = report
    state = Mutex(State())
  }

  func add(site: Int) {
    change { $0.known += 1 }
  }

  func update(site: Int, _ progress: CrawlProgress) {
    change { $0.sites[site] = progress }
  }

  func finish(site: Int) {
    change { state in
      let last = state.sites.removeValue(forKey: site)
      state.done.checked += last?.checked ?? 0
      state.done.failed += last?.failed ?? 0
      state.done.finishedSites += 1
    }
  }

  /// Reports while the state is locked, so that the reports come in the order of the changes.
  private func change(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      var sum = state.done
      for site in state.sites.values {
        sum.checked += site.checked
        sum.waiting += site.waiting
        sum.failed += site.failed
      }
      sum.sites = state.known
      report(sum)
    }
  }
}
