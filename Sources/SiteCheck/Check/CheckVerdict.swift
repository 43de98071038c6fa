public import Results

/// What the results of a check mean to a script that waits for them.
public enum CheckVerdict: Hashable, Sendable {
  /// Done; nothing was asked for that did not hold.
  case done
  /// Some sites scored less than was asked for. A site without a score is not among them: what could not be tested
  /// never counts as failed.
  case belowGate([SiteResult])
  /// A site has findings that were asked to fail the check.
  case findings
  /// Not one site could be reached.
  case nothingReachable

  /// Judges results.
  ///
  /// - Parameters:
  ///   - gate: The percentage that every site with a score must reach; `nil` asks for nothing.
  ///   - hasGatedFindings: Whether there are findings that a ``FindingGate`` is closed to.
  public init(of results: [SiteResult], gate: Int?, hasGatedFindings: Bool = false) {
    let below = results.filter { result in
      guard let gate, let percent = result.score.percent else { return false }
      return percent < gate
    }
    if !results.isEmpty, results.allSatisfy({ $0.site.status == .unreachable }) {
      self = .nothingReachable
    } else {
      self = !below.isEmpty ? .belowGate(below) : hasGatedFindings ? .findings : .done
    }
  }
}
