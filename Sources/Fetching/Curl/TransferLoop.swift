internal import CCurl
import Dispatch
internal import Glibc
internal import Web

/// The only code that drives libcurl: an actor on a serial dispatch queue, with one source for the sockets and one
/// timer. Every transfer that is begun ends in exactly one answer to whoever waits for it.
actor TransferLoop {
  typealias Outcome = Result<Response, FetchFailure>
  private typealias Running = (transfer: Transfer, continuation: CheckedContinuation<Outcome, Never>)
  private typealias Queued = (id: Int, request: Request, continuation: CheckedContinuation<Outcome, Never>)

  private nonisolated let executor = DispatchQueueExecutor(label: "kommunesjekk.transfers")
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let options: CurlOptions
  private var multi: MultiHandle?
  private var socketSource: (any DispatchSourceRead)?
  private var timer: (any DispatchSourceTimer)?
  private var timerDeadline: ContinuousClock.Instant?
  /// When a running transfer may have been silent for too long at the earliest. To look at all of them at every step
  /// would cost thousands of them too much.
  private var firstByteCheck: ContinuousClock.Instant?
  private var mappings: UnsafeMutablePointer<curl_slist>?
  /// The transfers under way, by libcurl's handles.
  private var running: [UnsafeMutableRawPointer: Running] = [:]
  private var handles: [Int: UnsafeMutableRawPointer] = [:]
  /// Handles of transfers that have ended, for the next ones: to make one costs as much as to send a request.
  private var idle: [EasyHandle] = []
  private static let mostIdle = 16
  /// Requests that wait until there is room for their bodies, in the order in which they came.
  private var queued: [Queued] = []
  private var lastID = 0
  private var isShutDown = false

  init(options: CurlOptions) {
    self.options = options
  }

  isolated deinit { tearDown() }

  /// Runs one transfer to its end.
  func run(_ request: Request) async -> Outcome {
    guard !isShutDown, !Task.isCancelled else { return .failure(.cancelled) }
    lastID += 1
    let id = lastID
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queued.append((id, request, continuation))
        beginQueued()
        proceed()
      }
    } onCancel: {
      // Reaches the actor after the request was queued, which happens before `run` first lets go of it.
      Task { await self.cancel(id) }
    }
  }

  /// Ends all transfers and closes all connections. Later requests are refused.
  func shutDown() {
    tearDown()
  }

  /// Begins what waits, as long as there is room for the bodies.
  private func beginQueued() {
    while !queued.isEmpty, hasRoom {
      let next = queued.removeFirst()
      begin(next.id, next.request, next.continuation)
    }
  }

  private var hasRoom: Bool {
    running.values.reduce(0) { $0 + $1.transfer.assembly.body.count } < max(1, options.bufferLimit)
  }

  private func begin(_ id: Int, _ request: Request, _ continuation: CheckedContinuation<Outcome, Never>) {
    guard let multi = startedMulti(), let handle = idle.popLast() ?? EasyHandle() else {
      let failure = Shortage.ofDescriptors.map { FetchFailure.outOfResources($0) }
      continuation.resume(returning: .failure(failure ?? .other("libcurl could not be started")))
      return
    }
    let transfer = Transfer(id: id, request: request, handle: handle, options: options, mappings: mappings)
    guard multi.add(transfer.handle.pointer) else {
      _ = transfer.letGo(isSound: false)
      continuation.resume(returning: .failure(.other("libcurl did not take the request")))
      return
    }
    running[transfer.handle.pointer] = (transfer, continuation)
    handles[id] = transfer.handle.pointer
    let earliest = transfer.begun + request.timeouts.firstByte
    firstByteCheck = min(firstByteCheck ?? earliest, earliest)
  }

  private func cancel(_ id: Int) {
    if let index = queued.firstIndex(where: { $0.id == id }) {
      queued.remove(at: index).continuation.resume(returning: .failure(.cancelled))
    }
    guard let easy = handles[id] else { return }
    end(easy) { _ in .failure(.cancelled) }
    proceed()
  }

  /// Takes a transfer out of libcurl and answers the one who waits for it.
  private func end(_ easy: UnsafeMutableRawPointer, _ outcome: (Transfer) -> Outcome) {
    guard let (transfer, continuation) = running.removeValue(forKey: easy) else { return }
    handles[transfer.id] = nil
    let answer = outcome(transfer)
    multi?.remove(easy)
    let handle = if case .success = answer { transfer.letGo(isSound: true) } else { transfer.letGo(isSound: false) }
    if idle.count < Self.mostIdle { idle.append(handle) }
    continuation.resume(returning: answer)
  }

  /// Does all that is due, and sets the timer for what comes next.
  private func proceed() {
    guard let multi else { return }
    multi.actOnDeadline(now: .now)
    while let finished = multi.nextFinished() {
      end(finished.easy) { $0.outcome(finished.code) }
    }
    let now = ContinuousClock.now
    if let due = firstByteCheck, due <= now { endSilent(now: now) }
    beginQueued()
    setTimer([firstByteCheck, multi.deadline].compactMap { $0 }.min(), now: now)
  }

  /// Ends what has been silent for too long, and notes when to look again.
  private func endSilent(now: ContinuousClock.Instant) {
    firstByteCheck = nil
    for (easy, entry) in running {
      guard let deadline = entry.transfer.firstByteDeadline(now: now) else { continue }
      if deadline <= now {
        end(easy) { _ in .failure(.timeout(.waiting)) }
      } else {
        firstByteCheck = min(firstByteCheck ?? deadline, deadline)
      }
    }
  }

  /// Lets the timer fire no later than the deadline. A timer that fires too early finds nothing due and is set anew,
  /// which costs less than moving it at every step of every transfer.
  private func setTimer(_ deadline: ContinuousClock.Instant?, now: ContinuousClock.Instant) {
    guard let deadline else { return }
    if let timerDeadline, timerDeadline <= deadline { return }
    timerDeadline = deadline
    let nanoseconds = max(0, now.duration(to: deadline) / .nanoseconds(1))
    timer?.schedule(deadline: .now() + .nanoseconds(Int(nanoseconds)), leeway: .milliseconds(1))
  }

  private func startedMulti() -> MultiHandle? {
    if let multi { return multi }
    guard let multi = MultiHandle() else { return nil }
    for mapping in options.mappings { mappings = curl_slist_append(mappings, mapping.description) }
    let source = DispatchSource.makeReadSource(fileDescriptor: multi.epoll, queue: executor.queue)
    source.setEventHandler { [weak self] in
      self?.assumeIsolated { loop in
        loop.multi?.actOnReadySockets()
        loop.proceed()
      }
    }
    let descriptor = multi.epoll
    source.setCancelHandler { close(descriptor) }
    let timer = DispatchSource.makeTimerSource(queue: executor.queue)
    timer.schedule(deadline: .distantFuture)
    timer.setEventHandler { [weak self] in
      self?.assumeIsolated { loop in
        loop.timerDeadline = nil
        loop.proceed()
      }
    }
    self.multi = multi
    socketSource = source
    self.timer = timer
    source.activate()
    timer.activate()
    return multi
  }

  private func tearDown() {
    isShutDown = true
    for entry in queued { entry.continuation.resume(returning: .failure(.cancelled)) }
    queued = []
    for easy in running.keys { end(easy) { _ in .failure(.cancelled) } }
    idle = []
    // Closes the connections, while epoll is still open; the source closes epoll when Dispatch has let go of it.
    multi = nil
    socketSource?.cancel()
    timer?.cancel()
    socketSource = nil
    timer = nil
    curl_slist_free_all(mappings)
    mappings = nil
  }
}

extension Transfer {
  /// When the server's silence has lasted too long; `nil` once it has begun to answer. While the connection is still
  /// being made this is only the time to look again: libcurl's own timeout is in charge until then.
  fileprivate func firstByteDeadline(now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    if assembly.hasBegun { return nil }
    let patience = request.timeouts.firstByte
    guard let timeToConnect else { return max(now, begun) + patience }
    return begun + timeToConnect + patience
  }
}
