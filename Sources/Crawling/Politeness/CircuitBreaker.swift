/// Gives a server rest that fails again and again. After the rest one request is tried alone: when it is answered, all is
/// as before; when it fails, the next rest is twice as long.
struct CircuitBreaker {
  /// No request may start before.
  private(set) var closedUntil: Duration = .zero
  /// A single request is under way, and its answer decides.
  private(set) var isOnTrial = false
  private var failuresInARow = 0
  private var isResting = false
  private var rest: Duration
  private let firstRest: Duration
  private let longestRest: Duration
  private let limit: Int

  init(_ settings: PolitenessSettings) {
    firstRest = settings.rest
    rest = settings.rest
    longestRest = settings.longestRest
    limit = settings.failuresBeforeRest
  }

  /// Notes the start of a request: the first after a rest is the trial.
  mutating func start() { if isResting { isOnTrial = true } }

  /// Notes an answer. Gives the rest that begins with it, if one does.
  @discardableResult
  mutating func take(_ answer: PoliteAnswer, now: Duration) -> Duration? {
    switch answer {
    case .unknown: isOnTrial = false
    case .well, .busy:
      failuresInARow = 0
      isResting = false
      isOnTrial = false
      rest = firstRest
    case .failed:
      failuresInARow += 1
      // Requests that were under way when the rest began fail too, and say nothing new.
      guard failuresInARow >= limit, !isResting || isOnTrial else { return nil }
      let begun = rest
      closedUntil = now + rest
      rest = min(longestRest, rest * 2)
      isResting = true
      isOnTrial = false
      return begun
    }
    return nil
  }
}
