public import Criteria
public import Results

/// What came of running an example.
public struct ExampleResult: Sendable, Hashable {
  /// The id of the criterion.
  public var criterion: String
  /// The example.
  public var example: Example
  /// Whether it stands among those that pass.
  public var isToPass: Bool
  /// The share that it earned.
  public var share: Double
  /// Everything that was read on it.
  public var facts: [Fact]

  /// Whether it came out as its file says.
  public var isAsExpected: Bool {
    guard isToPass else { return share == 0 }
    return example.share.map { abs($0 - share) < 1e-9 } ?? (share > 0)
  }

  /// What to tell an editor: the place in the file, what was expected and what was read.
  ///
  /// - Parameter folder: The rules folder as it was given.
  public func message(folder: String) -> String {
    let place = "\(folder)/criteria/\(criterion).yaml" + (example.line.map { ":\($0)" } ?? "")
    let expected =
      switch (isToPass, example.share) {
      case (false, _): "is to fail"
      case (true, let share?): "is to earn \(share)"
      case (true, nil): "is to pass"
      }
    let facts = facts.map { "\($0.kind.rawValue) about \($0.about): \"\($0.evidence.text)\"" }
    let read = facts.isEmpty ? "no facts" : facts.joined(separator: "; ")
    return "\(place): the example \"\(example.shows)\" \(expected), but earned \(share) (read: \(read))"
  }
}
