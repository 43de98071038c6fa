internal import Synchronization

/// Adds up how far a night has come, and reports it.
final class NightBoard: Sendable {
  private let report: @Sendable (NightProgress) -> Void
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  private struct State {
    var progress: NightProgress
    var estimate: NightEstimate
  }

  init(
    planned: Int, done: Int, expected: [String: Int?], report: @escaping @Sendable (NightProgress) -> Void
  ) {
    self.report = report
    state = Mutex(
      State(
        progress: NightProgress(planned: planned, done: done, checked: 0, remaining: nil),
        estimate: NightEstimate(expected: expected)))
  }

  func update(_ progress: CheckProgress) {
    change { $0.progress.checked = progress.checked }
  }

  func finish(_ key: String, pages: Int) {
    change { state in
      state.progress.done += 1
      state.estimate.finish(key, pages: pages)
    }
  }

  /// Reports while the state is locked, so that the reports come in the order of the changes.
  private func change(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      state.progress.remaining = state.estimate.remaining(
        checked: state.progress.checked, elapsed: ContinuousClock.now - start)
      report(state.progress)
    }
  }
}
