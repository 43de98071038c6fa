extension SheetParser {
  /// An at-rule: to its semicolon or through its block.
  mutating func atRule(_ cursor: inout TokenCursor, _ place: Place) {
    guard let keyword = cursor.token else { return }
    let name = String(decoding: list.text(keyword), as: UTF8.self).lowercased()
    cursor.position += 1
    let start = cursor
    while let kind = cursor.kind, kind != .semicolon, kind != .openBrace { cursor.skip() }
    let prelude = start.trimmed(upTo: cursor.position)
    guard cursor.kind == .openBrace else {
      cursor.position += 1
      statement(name, prelude, place)
      return
    }
    let block = cursor.enter()
    guard place.depth < limits.depth else {
      isTruncated = true
      return
    }
    var inner = place
    inner.depth += 1
    switch name {
    case "media":
      inner.screens.formIntersection(MediaQuery.screens(prelude))
      content(block, inner)
    case "supports":
      if Support.holds(prelude) { content(block, inner) }
    case "layer":
      inner.layer = layer(prelude.isAtEnd ? nil : layerNames(prelude).first, inside: place.layer)
      content(block, inner)
    case "container", "scope":
      hasUndecidedRules = true
    case "property": registration(prelude, block)
    default: break
    }
    if name != "charset", name != "layer" { isPastImports = true }
  }

  private mutating func content(_ block: TokenCursor, _ place: Place) {
    guard !place.screens.isEmpty else { return }
    if place.parent == nil { ruleList(block, place) } else { blockContent(block, place) }
  }

  private mutating func statement(_ name: String, _ prelude: TokenCursor, _ place: Place) {
    switch name {
    case "import" where !isPastImports && place.depth == 0: importRule(prelude)
    case "layer":
      for name in layerNames(prelude) { _ = layer(name, inside: place.layer) }
    case "charset": break
    default: isPastImports = true
    }
  }

  /// `@import url(…) layer(…) supports(…) media`.
  private mutating func importRule(_ prelude: TokenCursor) {
    var cursor = prelude
    var address: [UInt8]
    guard let token = cursor.token else { return }
    switch token.kind {
    case .string, .url:
      address = list.text(token)
      cursor.position += 1
    case .function where cursor.isFunction("url"):
      guard let text = cursor.enter().trimmed.token, text.kind == .string else { return }
      address = list.text(text)
    default: return
    }
    cursor.skipWhitespace()
    var rule = ImportRule(address: String(decoding: address, as: UTF8.self), screens: .all, layer: nil)
    if cursor.take("layer") {
      rule.layer = anonymousLayerName()
    } else if cursor.isFunction("layer") {
      rule.layer = layerNames(cursor.enter()).first
    }
    cursor.skipWhitespace()
    if cursor.isFunction("supports") {
      if !Support.holdsForImport(cursor.enter().trimmed) { rule.screens = [] }
      cursor.skipWhitespace()
    }
    rule.screens.formIntersection(MediaQuery.screens(cursor))
    imports.append(rule)
    if let layer = rule.layer { _ = self.layer(layer, inside: -1) }
  }

  /// The dotted names of a list of layers; malformed ones are left out.
  private func layerNames(_ text: TokenCursor) -> [String] {
    text.commaSeparated().compactMap { part in
      var cursor = part
      var name = ""
      while let token = cursor.token {
        guard token.kind == .ident else { return nil }
        name += String(decoding: list.text(token), as: UTF8.self)
        cursor.position += 1
        guard cursor.isDelim(0x2E) else { break }
        name += "."
        cursor.position += 1
      }
      return cursor.isAtEnd && !name.isEmpty ? name : nil
    }
  }

  private func anonymousLayerName() -> String { "<\(layers.count)>" }

  /// The number of a layer, and of those that its dotted name passes; a layer without a name is a new one each time.
  private mutating func layer(_ name: String?, inside parent: Int32) -> Int32 {
    var path = parent >= 0 ? layers[Int(parent)] : ""
    var number = parent
    for piece in (name ?? anonymousLayerName()).split(separator: ".") {
      path = path.isEmpty ? String(piece) : path + "." + piece
      if let known = layerNumbers[path] {
        number = known
      } else {
        number = Int32(layers.count)
        layers.append(path)
        layerNumbers[path] = number
      }
    }
    return number
  }

  /// `@property --name { inherits: …; initial-value: … }`.
  private mutating func registration(_ prelude: TokenCursor, _ block: TokenCursor) {
    guard let name = prelude.token, name.kind == .ident, prelude.position + 1 == prelude.end else { return }
    var property = RegisteredProperty(name: list.key(name), inherits: true, initial: 0..<0)
    var cursor = block
    while !cursor.isAtEnd {
      let start = cursor
      while let kind = cursor.kind, kind != .semicolon { cursor.skip() }
      var declaration = start.trimmed(upTo: cursor.position)
      let isInherits = declaration.isIdent("inherits")
      let isInitial = declaration.isIdent("initial-value")
      declaration.position += 1
      declaration.skipWhitespace()
      if declaration.kind == .colon {
        declaration.position += 1
        let value = declaration.trimmed
        if isInherits { property.inherits = !value.isIdent("false") }
        if isInitial { property.initial = value.byteRange }
      }
      cursor.position += 1
    }
    registered.append(property)
  }
}
