/// What a node is.
public enum NodeKind: UInt8, Sendable {
  /// The root of the tree; also the root of a `template` element's content.
  case document
  /// `<!DOCTYPE …>`.
  case doctype
  /// An element, of the source or implied by the standard.
  case element
  /// A run of text.
  case text
  /// A comment.
  case comment
}
