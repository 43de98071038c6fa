/// Counts the steps of work on one page, so that no page costs more than it may. The count depends on page and sheets
/// alone.
struct WorkBudget: Sendable {
  private(set) var remaining: Int

  init(steps: Int) { remaining = steps }

  var isExhausted: Bool { remaining <= 0 }

  /// Takes a step; `false` when none is left.
  mutating func spend(_ steps: Int = 1) -> Bool {
    remaining -= steps
    return remaining > 0
  }
}
