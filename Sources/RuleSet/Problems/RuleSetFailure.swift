/// Why a rules folder cannot be used: everything that is wrong with it, in the order of files and lines.
public struct RuleSetFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems; at least one.
  public let problems: [RuleProblem]

  /// Makes a failure; the problems are sorted and repeated ones dropped.
  public init(_ problems: [RuleProblem]) {
    self.problems = Set(problems).sorted()
  }

  /// One line per problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
