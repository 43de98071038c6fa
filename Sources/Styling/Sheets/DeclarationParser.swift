/// Parses declarations into those of longhands.
struct DeclarationParser {
  private var properties = PropertyParser()

  /// Whether a value is valid for a property. Values with `var()` are until they are put in.
  static func accepts(_ property: Property, _ value: TokenCursor) -> Bool {
    if hasSubstitution(value) { return true }
    var parser = PropertyParser()
    return parser.parse(property, value) || parser.values.needsContext
  }

  /// Parses one declaration, without its semicolon, and appends what it declares of the properties that are read.
  mutating func parse(_ text: TokenCursor, into declarations: inout [Declaration]) {
    var cursor = text
    guard let name = cursor.token, name.kind == .ident else { return }
    cursor.position += 1
    cursor.skipWhitespace()
    guard cursor.kind == .colon else { return }
    cursor.position += 1
    let list = cursor.list
    let first = Int(name.start)
    let isCustom = name.end - name.start > 2 && list.bytes[first] == 0x2D && list.bytes[first + 1] == 0x2D
    let property = isCustom ? Property.custom : Property.named(list.foldedKey(name))
    guard let property else { return }
    var value = cursor.trimmed
    let isImportant = takeImportant(&value)
    let range = value.byteRange
    let (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    if isCustom {
      declarations.append(
        Declaration(property: .custom, isImportant: isImportant, value: .custom(list.key(name), start, end)))
    } else if Self.hasSubstitution(value) {
      postpone(property, start, end, isImportant, &declarations)
    } else if properties.parse(property, value) {
      for (longhand, value) in properties.result {
        declarations.append(Declaration(property: longhand, isImportant: isImportant, value: value))
      }
    } else if properties.values.needsContext {
      postpone(property, start, end, isImportant, &declarations)
    }
  }

  private func postpone(
    _ property: Property, _ start: Int32, _ end: Int32, _ isImportant: Bool, _ declarations: inout [Declaration]
  ) {
    for longhand in property.longhands {
      declarations.append(
        Declaration(property: longhand, isImportant: isImportant, value: .pending(property, start, end)))
    }
  }

  /// Takes `!important` off the end of a value.
  private func takeImportant(_ value: inout TokenCursor) -> Bool {
    var last = value.end - 1
    guard last > value.position, value.list.tokens[last].kind == .ident,
      value.list.matches(value.list.tokens[last], "important")
    else { return false }
    last -= 1
    while last > value.position, value.list.tokens[last].kind == .whitespace { last -= 1 }
    let mark = value.list.tokens[last]
    guard last >= value.position, mark.kind == .delim, mark.number == 0x21 else { return false }
    value = value.trimmed(upTo: last)
    return true
  }

  /// Whether a value is known only when custom properties are.
  static func hasSubstitution(_ value: TokenCursor) -> Bool {
    for index in value.position..<max(value.position, value.end) {
      let token = value.list.tokens[index]
      if token.kind == .function, value.list.matches(token, "var") { return true }
    }
    return false
  }
}
