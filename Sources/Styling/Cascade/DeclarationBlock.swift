/// Declarations with the text that some of them refer to: a sheet's, a `style` attribute's, or those that stand for
/// attributes of HTML.
struct DeclarationBlock: Sendable {
  let list: TokenList
  let declarations: [Declaration]

  /// Parses the value of a `style` attribute.
  init(inline text: some Sequence<UInt8>) {
    list = TokenList(Array(text))
    var declarations: [Declaration] = []
    var parser = DeclarationParser()
    var cursor = TokenCursor(list)
    while !cursor.isAtEnd {
      let start = cursor
      while let kind = cursor.kind, kind != .semicolon { cursor.skip() }
      parser.parse(start.trimmed(upTo: cursor.position), into: &declarations)
      cursor.position += 1
    }
    self.declarations = declarations
  }

  init(list: TokenList, declarations: [Declaration]) {
    self.list = list
    self.declarations = declarations
  }

  /// Declarations that refer to no text.
  init(_ values: [(Property, Value)]) {
    list = TokenList([])
    declarations = values.map { Declaration(property: $0.0, isImportant: false, value: $0.1) }
  }
}
