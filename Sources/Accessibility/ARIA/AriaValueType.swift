internal import Web

/// The kinds of values that states and properties take.
///
/// Source: https://www.w3.org/TR/wai-aria-1.2/#propcharacteristic_value
enum AriaValueType {
  case trueFalse
  case trueFalseUndefined
  /// `true`, `false`, `mixed` or `undefined`.
  case tristate
  case idReference
  case idReferences
  case integer
  case number
  case string
  case token([StaticString])
  /// One or more of the words.
  case tokens([StaticString])

  /// Whether a value that is not empty is of this kind. Whether ids exist in the page is not asked.
  func accepts(_ value: ArraySlice<UInt8>) -> Bool {
    let value = value.trimmed
    switch self {
    case .string: return true
    case .trueFalse: return value.isOne(of: ["true", "false"])
    case .trueFalseUndefined: return value.isOne(of: ["true", "false", "undefined"])
    case .tristate: return value.isOne(of: ["true", "false", "mixed", "undefined"])
    case .idReference: return !value.isEmpty && !value.contains { $0.isASCIIWhitespace }
    case .idReferences: return !value.isEmpty
    case .integer: return Self.isNumber(value, allowsFraction: false)
    case .number: return Self.isNumber(value, allowsFraction: true)
    case .token(let words): return value.isOne(of: words)
    case .tokens(let words):
      let tokens = value.words
      return !tokens.isEmpty && tokens.allSatisfy { $0.isOne(of: words) }
    }
  }

  /// Digits with a sign, a fraction and an exponent where they are allowed. `2.0` is an integer too.
  private static func isNumber(_ value: ArraySlice<UInt8>, allowsFraction: Bool) -> Bool {
    var rest = value
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return !whole.isEmpty }
    guard rest.first == UInt8(ascii: ".") else { return allowsFraction && !whole.isEmpty && isExponent(rest) }
    let fraction = rest.dropFirst().prefix { $0.isASCIIDigit }
    guard !fraction.isEmpty else { return false }
    rest = rest.dropFirst(fraction.count + 1)
    if !allowsFraction { return rest.isEmpty && fraction.allSatisfy { $0 == UInt8(ascii: "0") } }
    return rest.isEmpty || isExponent(rest)
  }

  private static func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.asciiLowercased == UInt8(ascii: "e") else { return false }
    var digits = text.dropFirst()
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
  }
}
