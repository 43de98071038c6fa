internal import Web

extension SelectorParser {
  /// The argument of `:nth-child()` and its kin: `odd`, `even`, `an+b` (CSS Syntax Level 3, section 6), with `of S`
  /// behind it for children.
  mutating func nth(
    _ name: String, _ content: TokenCursor, _ compound: inout SelectorCompound, _ depth: Int
  ) -> NthFormula? {
    var formula = NthFormula(
      step: 0, offset: 0, countsFromEnd: name.hasPrefix("nth-last"), isOfType: name.hasSuffix("of-type"))
    var cursor = content
    // The formula ends before `of`; its spelling is put together without white space where that is allowed.
    var text: [UInt8] = []
    var previousWasSpace = false
    while let token = cursor.token, !cursor.isIdent("of") {
      if token.kind == .whitespace {
        previousWasSpace = true
        cursor.position += 1
        continue
      }
      let bytes = cursor.list.bytes[Int(token.start)..<Int(token.end)]
      if previousWasSpace, let last = text.last, let first = bytes.first {
        // White space may stand only around the sign between `an` and `b`.
        let lastIsSign = last == 0x2B || last == 0x2D
        let firstIsSign = first == 0x2B || first == 0x2D
        guard lastIsSign != firstIsSign, !lastIsSign || text.count > 1
        else { return nil }
      }
      text.append(contentsOf: bytes.map(\.asciiLowercased))
      previousWasSpace = false
      cursor.position += 1
    }
    guard let (step, offset) = Self.formula(text) else { return nil }
    (formula.step, formula.offset) = (step, offset)
    if cursor.take("of") {
      guard !formula.isOfType, let range = list(cursor.trimmed, depth: depth + 1) else { return nil }
      formula.selectors = range
      compound.add(heaviest: table.selectors[Int(range.lowerBound)..<Int(range.upperBound)])
    }
    return formula
  }

  /// Reads `odd`, `even`, `5`, `2n`, `-n+3` …, without white space and in lower case.
  static func formula(_ text: [UInt8]) -> (step: Int32, offset: Int32)? {
    if text.elementsEqual("odd".utf8) { return (2, 1) }
    if text.elementsEqual("even".utf8) { return (2, 0) }
    guard let position = text.firstIndex(of: 0x6E) else { return integer(text[...]).map { (0, $0) } }
    let before = text[..<position]
    let after = text[(position + 1)...]
    let step: Int32
    if before.isEmpty || before.elementsEqual("+".utf8) {
      step = 1
    } else if before.elementsEqual("-".utf8) {
      step = -1
    } else if let value = integer(before) {
      step = value
    } else {
      return nil
    }
    if after.isEmpty { return (step, 0) }
    guard let sign = after.first, sign == 0x2B || sign == 0x2D, let offset = integer(after) else { return nil }
    return (step, offset)
  }

  /// A whole number; beyond a hundred million it makes no difference.
  private static func integer(_ text: ArraySlice<UInt8>) -> Int32? {
    var digits = text
    var isNegative = false
    if let sign = digits.first, sign == 0x2B || sign == 0x2D {
      isNegative = sign == 0x2D
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty else { return nil }
    var value: Int32 = 0
    for digit in digits {
      guard digit.isASCIIDigit else { return nil }
      value = min(value &* 10 &+ Int32(digit - 0x30), 100_000_000)
    }
    return isNegative ? -value : value
  }
}
