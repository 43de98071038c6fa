internal import Synchronization

/// Asks crawls to come to their end: what is under way is finished, nothing new is begun, and what was read is reported.
public final class StopSignal: Sendable {
  private let state = Mutex(State())

  private struct State {
    var reason: Reason?
    var lastWaiter = 0
    var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  /// Why crawls shall end.
  public enum Reason: Sendable, Hashable {
    /// Somebody asked for it.
    case interrupted
    /// The time for all of them together is up.
    case deadline
  }

  /// Makes a signal that has not been given.
  public init() {}

  /// Whether it has been given.
  public var isGiven: Bool { reason != nil }

  /// Why it was given; `nil` when it was not.
  public var reason: Reason? { state.withLock { $0.reason } }

  /// Gives it. The second time makes no difference.
  public func give(_ reason: Reason = .interrupted) {
    let waiters = state.withLock { state in
      state.reason = state.reason ?? reason
      defer { state.waiters = [:] }
      return state.waiters.values
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Waits until it is given or the task is cancelled.
  public func wait() async {
    let number = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.reason != nil || Task.isCancelled { return true }
          state.waiters[number] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: number) }?.resume()
    }
  }
}
