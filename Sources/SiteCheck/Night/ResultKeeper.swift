internal import Crawling
internal import Results
internal import Storage
internal import Synchronization

/// Decides which results a night keeps, and keeps them.
final class ResultKeeper: Sendable {
  let run: NightRun
  private let stop: StopSignal
  private let state = Mutex(State())

  private struct State {
    var count = 0
    var failure: StoreFailure?
  }

  init(run: NightRun, stop: StopSignal) {
    self.run = run
    self.stop = stop
  }

  /// The first fault of the store.
  var failure: StoreFailure? { state.withLock { $0.failure } }

  /// How many results were kept that the next night need not begin with.
  var count: Int { state.withLock { $0.count } }

  /// - Returns: Whether it was kept.
  @discardableResult
  func take(_ result: SiteResult, key: String) -> Bool {
    guard let fate = Fate(of: result, stop.reason) else { return false }
    do throws(StoreFailure) {
      try run.record(result, key: key, isCut: fate == .cut)
      if fate == .whole { state.withLock { $0.count += 1 } }
      return true
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      stop.give()
      return false
    }
  }

  /// What becomes of a result.
  private enum Fate {
    case whole
    /// The deadline came while the site was read.
    case cut

    /// `nil` when nothing was found out: the night is broken off, or its deadline came before the site was reached.
    init?(of result: SiteResult, _ stopped: StopSignal.Reason?) {
      let reason = result.site.problem.map { ProblemReason(word: $0.reason) }
      switch (stopped, reason) {
      case (.interrupted?, .reading(.interrupted)?), (_, .connection(.cancelled)?): return nil
      case (.deadline?, .reading(.siteDeadline)?), (.deadline?, .reading(.interrupted)?):
        if result.site.status == .unreachable { return nil }
        self = .cut
      default: self = .whole
      }
    }
  }
}
