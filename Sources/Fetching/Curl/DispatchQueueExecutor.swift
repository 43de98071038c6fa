import Dispatch

/// Runs an actor on a serial dispatch queue, so that its isolation covers the queue's sources and timers.
/// (`DispatchSerialQueue`, which is such an executor by itself, does not exist on Linux.)
final class DispatchQueueExecutor: SerialExecutor {
  let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

  /// Lets handlers that Dispatch starts on the queue use `assumeIsolated`; traps anywhere else.
  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
