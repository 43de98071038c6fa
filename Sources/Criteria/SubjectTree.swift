/// Which subject is part of which: `water` of `water-and-sewer`.
public struct SubjectTree: Sendable, Hashable {
  private let broader: [String: String]

  /// Makes a tree.
  ///
  /// - Parameter broader: The wider subject of each subject that has one. There may be no circles.
  public init(broader: [String: String]) {
    self.broader = broader
  }

  /// The subject and everything that it is part of, nearest first.
  func selfAndBroader(_ id: String) -> [String] {
    var path = [id]
    while let next = broader[path[path.count - 1]], !path.contains(next) { path.append(next) }
    return path
  }
}
