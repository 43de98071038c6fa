internal import Web

extension SelectorParser {
  /// A compound selector: a name or `*`, then ids, classes, attributes and pseudo-classes, perhaps a pseudo-element.
  mutating func compound(_ cursor: inout TokenCursor, depth: Int) -> SelectorCompound? {
    var compound = SelectorCompound()
    var count = 0
    guard typeSelector(&cursor, &compound, &count) else { return nil }
    while let token = cursor.token {
      if count > Self.maximumLength {
        isTruncated = true
        return nil
      }
      switch token.kind {
      case .hash:
        guard token.isPlain, compound.pseudoElement == .none else { return nil }
        compound.parts.append(.id(cursor.list.key(token), folded: cursor.list.foldedKey(token)))
        compound.specificity = compound.specificity + .id
        cursor.position += 1
      case .delim where token.number == 0x2E:
        guard let name = cursor.peek(), name.kind == .ident, compound.pseudoElement == .none else { return nil }
        compound.parts.append(.class(cursor.list.key(name), folded: cursor.list.foldedKey(name)))
        compound.specificity = compound.specificity + .class
        cursor.position += 2
      case .delim where token.number == 0x26:
        compound.parts.append(contentsOf: parentCompound().parts)
        compound.specificity = compound.specificity + parentCompound().specificity
        compound.namedStates.formUnion(parentCompound().namedStates)
        compound.refersToParent = true
        cursor.position += 1
      case .openSquare:
        guard compound.pseudoElement == .none, let test = attribute(cursor.enter().trimmed) else { return nil }
        compound.parts.append(.attribute(Int32(table.attributes.count)))
        table.attributes.append(test)
        compound.specificity = compound.specificity + .class
      case .colon:
        guard pseudo(&cursor, &compound, depth: depth) else { return nil }
      default: return count > 0 ? compound : nil
      }
      count += 1
    }
    return count > 0 ? compound : nil
  }

  /// A name or `*`, with a namespace prefix perhaps. Prefixes other than `*` and nothing name namespaces that sheets
  /// declare for XML; elements of HTML have none of them.
  private func typeSelector(_ cursor: inout TokenCursor, _ compound: inout SelectorCompound, _ count: inout Int) -> Bool
  {
    if let token = cursor.token, token.kind == .ident || (token.kind == .delim && token.number == 0x2A),
      let bar = cursor.peek(), bar.kind == .delim, bar.number == 0x7C, let name = cursor.peek(2),
      name.kind == .ident || (name.kind == .delim && name.number == 0x2A)
    {
      if token.kind == .ident { compound.parts.append(.never) }
      cursor.position += 2
    } else if cursor.isDelim(0x7C) {
      cursor.position += 1
    }
    guard let token = cursor.token else { return true }
    if token.kind == .ident {
      compound.parts.append(.tag(cursor.list.key(token), folded: cursor.list.foldedKey(token)))
      compound.specificity = compound.specificity + .tag
      cursor.position += 1
      count += 1
    } else if cursor.take(delim: 0x2A) {
      count += 1
    }
    return true
  }

  /// The content of `[…]`.
  private func attribute(_ text: TokenCursor) -> AttributeTest? {
    var cursor = text
    if cursor.isDelim(0x7C) {
      cursor.position += 1
    } else if cursor.isDelim(0x2A) || cursor.kind == .ident, let bar = cursor.peek(), bar.kind == .delim,
      bar.number == 0x7C, let name = cursor.peek(2), name.kind == .ident
    {
      cursor.position += 2
    }
    guard let name = cursor.token, name.kind == .ident else { return nil }
    let list = cursor.list
    var test = AttributeTest(
      name: list.key(name), foldedName: list.foldedKey(name), operation: .exists, value: [], ignoresCase: false,
      ignoresCaseInHTML: false)
    cursor.position += 1
    cursor.skipWhitespace()
    if cursor.isAtEnd { return test }
    guard let sign = cursor.token, sign.kind == .delim else { return nil }
    switch UInt8(sign.number) {
    case 0x3D: test.operation = .equals
    case 0x7E: test.operation = .includes
    case 0x7C: test.operation = .dashMatch
    case 0x5E: test.operation = .prefix
    case 0x24: test.operation = .suffix
    case 0x2A: test.operation = .substring
    default: return nil
    }
    cursor.position += 1
    if test.operation != .equals, !cursor.take(delim: 0x3D) { return nil }
    cursor.skipWhitespace()
    guard let value = cursor.token, value.kind == .ident || value.kind == .string else { return nil }
    test.value = list.text(value)
    cursor.position += 1
    cursor.skipWhitespace()
    test.ignoresCaseInHTML = Self.foldedAttributes.contains(test.foldedName)
    if cursor.take("i") {
      test.ignoresCase = true
    } else if cursor.take("s") {
      test.ignoresCaseInHTML = false
    }
    cursor.skipWhitespace()
    return cursor.isAtEnd ? test : nil
  }

  /// Attributes of HTML whose values selectors take in any case (HTML standard, section 4.16.2).
  private static let foldedAttributes: Set<NameKey> = Set(
    """
    accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir \
    direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize \
    noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink
    """.split(separator: " ").map { NameKey($0.utf8) })
}
