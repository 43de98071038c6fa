/// A kind of fact about a subject: what a criterion asks for and what a link may promise.
public struct Topic: Sendable, Hashable, Comparable, Codable {
  /// The kind of fact.
  public var kind: FactKind
  /// The subject's id.
  public var about: String

  /// Makes a topic.
  public init(kind: FactKind, about: String) {
    self.kind = kind
    self.about = about
  }

  /// Orders by kind, then by subject.
  public static func < (left: Topic, right: Topic) -> Bool {
    (left.kind, left.about) < (right.kind, right.about)
  }
}
