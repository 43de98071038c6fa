/// A place in the queue of a host.
struct Ticket: Hashable, Sendable {
  let number: Int
}

/// How one host is treated: when it may be asked next, and how it answered.
struct HostLane {
  /// When the next request may start.
  private(set) var nextStart: Duration = .zero
  /// The pause between the starts of two requests.
  private(set) var pace: Pace
  /// Those who wait, in the order in which they came.
  var waiting: [Ticket] = []
  private(set) var breaker: CircuitBreaker

  init(_ settings: PolitenessSettings) {
    pace = Pace(settings.delay, settings)
    breaker = CircuitBreaker(settings)
  }

  /// When the first of those who wait may start; `nil` while the breaker waits for the answer to its trial.
  var due: Duration? { breaker.isOnTrial ? nil : max(nextStart, breaker.closedUntil) }

  /// Notes the start of a request.
  mutating func start(now: Duration) {
    nextStart = max(nextStart, now + pace.pause)
    breaker.start()
  }

  /// Lengthens the pause to what robots.txt asks for, up to the maximum.
  mutating func lengthen(to crawlDelay: Duration) {
    pace.lengthen(to: crawlDelay)
  }

  /// Notes an answer. Gives the rest that the host gets because of it, if any.
  @discardableResult
  mutating func take(_ answer: PoliteAnswer, now: Duration) -> Duration? {
    if case .busy(let pause) = answer {
      pace.slowDown()
      nextStart = max(nextStart, now + max(pause ?? .zero, pace.pause))
    }
    pace.take(answer)
    return breaker.take(answer, now: now)
  }
}

/// What an answer means to politeness.
enum PoliteAnswer: Sendable, Equatable {
  /// The server answers, whatever it says.
  case well
  /// 429 or 503: it has too much to do. The payload is the pause that it asks for, if it does and that is no longer
  /// than we wait.
  case busy(Duration?)
  /// No answer, or an error of the server's own (5xx).
  case failed
  /// Given up by us; says nothing of the server.
  case unknown
}
