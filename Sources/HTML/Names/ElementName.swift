/// The name of an element, interned: comparing two names compares two numbers.
///
/// Names of the standards are static members (`.a`, `.h1`, `.foreignObject`). Other names, such as those of custom
/// elements, have numbers that are valid within one `Document` only; `Document.tagName(_:)` spells them out.
public struct ElementName: Hashable, Sendable {
  /// The number: 0 for nodes that are not elements, up to `Vocabulary.names.count` for the standards' names, above it
  /// for names of one document.
  @usableFromInline let number: UInt16

  @inlinable init(number: UInt16) { self.number = number }

  /// What nodes that are not elements have for a name.
  @inlinable public static var none: ElementName { ElementName(number: 0) }

  /// The name as the standards write it; empty for `.none` and for names that only one document knows.
  public var text: String { NameTable.standardText(number) ?? "" }

  /// Whether the standards define the name, so that it means the same in all documents.
  public var isStandard: Bool { number != 0 && Int(number) <= NameTable.standardCount }
}
