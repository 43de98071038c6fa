/// A node of a `Document`: a number that means something only together with its document.
///
/// Nodes compare in the order in which they were made, which is the order of the source.
public struct Node: Hashable, Sendable, Comparable {
  @usableFromInline let index: Int32

  init(_ index: Int32) { self.index = index }

  /// Whether the first node was made before the second.
  public static func < (first: Node, second: Node) -> Bool { first.index < second.index }
}
