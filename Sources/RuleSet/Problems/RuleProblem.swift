/// One thing that is wrong in a rules folder, with the place where an editor can mend it.
public struct RuleProblem: Error, Sendable, Hashable {
  /// The file, starting with the folder's name as it was given: `rules/criteria/opening-hours.yaml`.
  public var file: String
  /// The line, counted from 1; `nil` when the problem is the file as a whole.
  public var line: Int?
  /// The column in Unicode scalars, counted from 1.
  public var column: Int?
  /// What is wrong.
  public var kind: Kind

  /// Makes a problem.
  public init(file: String, line: Int? = nil, column: Int? = nil, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}

extension RuleProblem: CustomStringConvertible {
  /// `rules/criteria/opening-hours.yaml:7:3: unknown key "fakt" (did you mean "fact"?)`
  public var description: String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    return "\(place): \(kind.message)"
  }
}

extension RuleProblem: Comparable {
  /// Orders by file, line and column; what concerns a whole file comes first.
  public static func < (left: RuleProblem, right: RuleProblem) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0, left.kind.message)
      < (right.file, right.line ?? 0, right.column ?? 0, right.kind.message)
  }
}
