/// Collects what is wrong while a folder is read, so that an editor sees all of it at once.
///
/// A reference, because every reader of a folder writes into the same log; it never leaves the call that reads.
final class ProblemLog {
  private(set) var problems: [RuleProblem] = []

  func report(_ kind: RuleProblem.Kind, file: String, at position: SourcePosition? = nil) {
    problems.append(RuleProblem(file: file, line: position?.line, column: position?.column, kind: kind))
  }

  /// Throws all that was reported, if anything was.
  func throwIfAny() throws(RuleSetFailure) {
    if !problems.isEmpty { throw RuleSetFailure(problems) }
  }
}

/// A place in a text.
struct SourcePosition: Hashable {
  /// From 1.
  var line: Int
  /// From 1, in Unicode scalars.
  var column: Int
}
