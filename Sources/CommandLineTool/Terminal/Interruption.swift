import Crawling
import Dispatch
import Foundation
import Synchronization

/// What Ctrl-C does: the first asks the work to finish what is under way and end with that, the second ends the program
/// at once.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM]

  /// Runs work whose stop signal the first SIGINT or SIGTERM gives. Returns its result and whether a signal came.
  static func run<Result>(_ work: (StopSignal) async throws -> Result) async rethrows -> (
    result: Result, wasInterrupted: Bool
  ) {
    // The signals are caught before the work begins.
    let stop = StopSignal()
    let sources = watch { stop.give() }
    defer {
      for source in sources { source.cancel() }
      for number in Self.signals { signal(number, SIG_DFL) }
    }
    let result = try await work(stop)
    return (result, stop.reason == .interrupted)
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
