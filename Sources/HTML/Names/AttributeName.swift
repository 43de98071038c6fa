/// The name of an attribute, interned like `ElementName`.
///
/// Names that only one document knows are spelled out by `Document.text(of:)`.
public struct AttributeName: Hashable, Sendable {
  /// The number; `Vocabulary` says which.
  @usableFromInline let number: UInt16

  @inlinable init(number: UInt16) { self.number = number }

  /// The name as the standards write it; empty for names that only one document knows.
  public var text: String { NameTable.standardText(number) ?? "" }
}
