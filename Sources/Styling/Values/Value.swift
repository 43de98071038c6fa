/// What a declaration gives to a longhand, as far as it can be told before the element is known.
enum Value: Sendable {
  case wide(Wide)
  case word(Word)
  case length(Length)
  case number(Double)
  case color(Color)
  case currentColor
  /// Bits of `TextDecorationLine`.
  case bits(UInt8)
  /// A valid value that is read from the source when it is needed: its bytes there.
  case source(Int32, Int32)
  /// A value that is parsed when the element is known, because of `var()` or relative parts: the property as it is
  /// declared, perhaps a shorthand, and the bytes in the source.
  case pending(Property, Int32, Int32)
  /// A custom property: its name and the bytes of its value.
  case custom(NameKey, Int32, Int32)
}

/// One declaration of a longhand, or of a custom property.
struct Declaration: Sendable {
  var property: Property
  var isImportant: Bool
  var value: Value
}
