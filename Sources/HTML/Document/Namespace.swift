/// The vocabulary that an element belongs to.
public enum Namespace: UInt8, Sendable {
  /// HTML, and all nodes that are not elements.
  case html
  /// Inline SVG.
  case svg
  /// Inline MathML.
  case mathML
}
