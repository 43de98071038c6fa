internal import Crawling
internal import Synchronization

/// Adds up how far the sites of one check have come.
final class ProgressBoard: Sendable {
  private let report: @Sendable (CheckProgress) -> Void
  private let state: Mutex<State>

  private struct State {
    var sites: [CrawlProgress?]
    var finished = 0
  }

  init(sites: Int, report: @escaping @Sendable (CheckProgress) -> Void) {
    self.report = report
    state = Mutex(State(sites: Array(repeating: nil, count: sites)))
  }

  func update(site: Int, _ progress: CrawlProgress) {
    change { $0.sites[site] = progress }
  }

  func finish(site: Int) {
    change { state in
      state.sites[site]?.waiting = 0
      state.finished += 1
    }
  }

  /// Reports while the state is locked, so that the reports come in the order of the changes.
  private func change(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      var sum = CheckProgress()
      for case let site? in state.sites {
        sum.checked += site.checked
        sum.waiting += site.waiting
        sum.failed += site.failed
      }
      sum.finishedSites = state.finished
      sum.sites = state.sites.count
      report(sum)
    }
  }
}
