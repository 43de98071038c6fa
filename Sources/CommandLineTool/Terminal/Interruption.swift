import Dispatch
import Foundation
import Synchronization

/// What Ctrl-C does: the first asks the work to end with what it has, the second ends the program at once.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM]

  /// Runs work that the first SIGINT or SIGTERM cancels. Returns its result and whether a signal came.
  static func run<Result: Sendable>(
    _ work: @escaping @Sendable () async -> Result
  ) async -> (result: Result, wasInterrupted: Bool) {
    // The signals are caught before the work begins, and kept until there is something to cancel.
    let (interrupts, caught) = AsyncStream.makeStream(of: Void.self)
    let sources = watch { caught.yield() }
    let task = Task { await work() }
    let canceller = Task {
      for await _ in interrupts { task.cancel() }
    }
    let result = await task.value
    for source in sources { source.cancel() }
    for number in Self.signals { signal(number, SIG_DFL) }
    canceller.cancel()
    return (result, task.isCancelled)
  }

  private static func watch(_ first: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    let count = Counter()
    return Self.signals.map { number in
      // Dispatch sees the signal only when the default action does not end the program first.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if count.next() > 1 { _exit(ExitStatus.interrupted.rawValue) }
        first()
      }
      source.resume()
      return source
    }
  }

  private final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
      value.withLock {
        $0 += 1
        return $0
      }
    }
  }
}
