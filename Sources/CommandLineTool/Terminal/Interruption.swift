import Dispatch
import Foundation

/// What Ctrl-C does: the first asks the work to end with what it has, the second ends the program at once.
enum Interruption {
  /// Runs work that the first SIGINT or SIGTERM cancels. Returns its result and whether a signal came.
  static func run<Result: Sendable>(
    _ work: @escaping @Sendable () async -> Result
  ) async -> (result: Result, wasInterrupted: Bool) {
    let task = Task { await work() }
    let sources = [SIGINT, SIGTERM].map { number in
      // Dispatch sees the signal only when the default action does not end the program first.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    let result = await task.value
    for source in sources { source.cancel() }
    return (result, task.isCancelled)
  }
}
