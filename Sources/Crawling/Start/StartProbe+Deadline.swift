internal import Web

extension StartProbe {
  /// Tries the forms of the address, and gives up when the time for the whole site is over or somebody asks for an end.
  ///
  /// - Parameter deadline: How long it may take; `nil` sets no end.
  func run(_ start: WebURL, within deadline: Duration?, stop: StopSignal) async -> (
    result: Result<Found, StartFailure>, vainAttempts: [Attempt]
  ) {
    await withTaskGroup { group in
      group.addTask { Event.probed(await run(start)) }
      if let deadline {
        group.addTask {
          do {
            try await Task.sleep(for: deadline)
            return .late
          } catch {
            return .cancelled
          }
        }
      }
      group.addTask {
        await stop.wait()
        return .stopped
      }
      var isLate = false
      for await event in group {
        switch event {
        case .probed(let outcome):
          group.cancelAll()
          if isLate, case .failure(.interrupted) = outcome.result {
            return (.failure(.siteDeadline), outcome.vainAttempts)
          }
          return outcome
        case .late:
          isLate = true
          group.cancelAll()
        case .stopped:
          isLate = isLate || stop.reason == .deadline
          group.cancelAll()
        case .cancelled: break
        }
      }
      return (.failure(.interrupted), [])
    }
  }

  private enum Event {
    case probed((result: Result<Found, StartFailure>, vainAttempts: [Attempt]))
    case late
    case stopped
    case cancelled
  }
}
