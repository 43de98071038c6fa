/// A pause between requests that doubles when the server is too busy and recovers by and by.
struct Pace {
  /// The pause now.
  private(set) var pause: Duration
  private var base: Duration
  private var goodInARow = 0
  private let maximum: Duration
  private let busyDelay: Duration
  private let answersToRecover: Int

  init(_ base: Duration, _ settings: PolitenessSettings) {
    self.base = base
    pause = base
    maximum = max(base, settings.maximumDelay)
    busyDelay = settings.busyDelay
    answersToRecover = settings.answersToRecover
  }

  /// Makes the pause at least this long for good, up to the maximum.
  mutating func lengthen(to asked: Duration) {
    base = max(base, min(asked, maximum))
    pause = max(pause, base)
  }

  /// Halves the rate.
  mutating func slowDown() {
    goodInARow = 0
    pause = min(maximum, max(busyDelay, pause * 2))
  }

  mutating func take(_ answer: PoliteAnswer) {
    guard answer == .well, pause > base else { return }
    goodInARow += 1
    guard goodInARow >= answersToRecover else { return }
    goodInARow = 0
    pause = pause / 2 > busyDelay / 2 ? max(base, pause / 2) : base
  }
}
