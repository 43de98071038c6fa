/// An IPv4 or IPv6 address.
public enum IPAddress: Hashable, Sendable {
  /// Four bytes, the first written first.
  case v4(UInt32)
  /// Sixteen bytes as two halves, the first written first.
  case v6(high: UInt64, low: UInt64)

  /// Reads dotted decimal IPv4 (`192.0.2.1`, four parts and no leading zeros) or IPv6 without brackets.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let address = IPAddress(strictIPv4: text) ?? IPAddress(ipv6: text) else { return nil }
    self = address
  }

  /// Makes an address from the 4 or 16 bytes of a socket address.
  public init?(bytes: some Collection<UInt8>) {
    switch bytes.count {
    case 4: self = .v4(bytes.reduce(0) { $0 << 8 | UInt32($1) })
    case 16:
      let high = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let low = bytes.dropFirst(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      self = .v6(high: high, low: low)
    default: return nil
    }
  }

  private init?(strictIPv4 text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      guard part.utf8.allSatisfy(\.isASCIIDigit), let byte = UInt8(part), part.count == 1 || part.first != "0" else {
        return nil
      }
      value = value << 8 | UInt32(byte)
    }
    self = .v4(value)
  }

  /// Whether the URL standard reads the host as an IPv4 address: its last label is a number.
  static func endsInNumber(_ host: String) -> Bool {
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if labels.last?.isEmpty == true, labels.count > 1 { labels.removeLast() }
    guard let last = labels.last, !last.isEmpty else { return false }
    return last.utf8.allSatisfy(\.isASCIIDigit) || number(last) != nil
  }

  /// Reads IPv4 as browsers do: one to four parts, each decimal, octal (`0177`) or hexadecimal (`0x7f`).
  init?(urlIPv4 host: String) {
    var parts = host.split(separator: ".", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
    guard (1...4).contains(parts.count) else { return nil }
    var numbers: [UInt64] = []
    for part in parts {
      guard let value = Self.number(part) else { return nil }
      numbers.append(value)
    }
    let last = numbers.removeLast()
    guard numbers.allSatisfy({ $0 <= 255 }), last < UInt64(1) << (8 * UInt64(4 - numbers.count)) else { return nil }
    var value = last
    for (index, number) in numbers.enumerated() { value += number << (8 * UInt64(3 - index)) }
    self = .v4(UInt32(value))
  }

  private static func number(_ part: Substring) -> UInt64? {
    if part.isEmpty { return nil }
    var digits = part
    var radix = 10
    if part.hasPrefix("0x") {
      digits = part.dropFirst(2)
      radix = 16
    } else if part.hasPrefix("0"), part.utf8.count > 1 {
      digits = part.dropFirst()
      radix = 8
    }
    if digits.isEmpty { return 0 }
    guard digits.utf8.allSatisfy({ $0.hexValue != nil }) else { return nil }
    // Longer than any address: out of range, and no reason to compute it.
    guard digits.drop(while: { $0 == "0" }).utf8.count <= 16 else { return UInt64.max }
    return UInt64(digits, radix: radix)
  }

  /// Reads IPv6 without brackets and without a zone.
  init?(ipv6 text: String) {
    var text = text
    // An IPv4 tail stands for the last two groups.
    if text.contains("."), let colon = text.lastIndex(of: ":") {
      guard case .v4(let tail)? = IPAddress(strictIPv4: String(text[text.index(after: colon)...])) else { return nil }
      text = text[...colon] + String(tail >> 16, radix: 16) + ":" + String(tail & 0xFFFF, radix: 16)
    }
    func groups(_ part: Substring) -> [UInt16]? {
      if part.isEmpty { return [] }
      var values: [UInt16] = []
      for group in part.split(separator: ":", omittingEmptySubsequences: false) {
        guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy({ $0.hexValue != nil }),
          let value = UInt16(group, radix: 16)
        else { return nil }
        values.append(value)
      }
      return values
    }
    var all: [UInt16]
    if let gap = text.firstRange(of: "::") {
      guard let before = groups(text[..<gap.lowerBound]), let after = groups(text[gap.upperBound...]),
        before.count + after.count < 8
      else { return nil }
      all = before + Array(repeating: 0, count: 8 - before.count - after.count) + after
    } else {
      guard let values = groups(text[...]), values.count == 8 else { return nil }
      all = values
    }
    let high = all[..<4].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
    let low = all[4...].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
    self = .v6(high: high, low: low)
  }
}

extension IPAddress: CustomStringConvertible {
  /// Dotted decimal, or IPv6 in the short form of RFC 5952 without brackets.
  public var description: String {
    switch self {
    case .v4(let value):
      return (0..<4).map { String(value >> (24 - 8 * $0) & 255) }.joined(separator: ".")
    case .v6(let high, let low):
      let groups =
        (0..<4).map { UInt16(truncatingIfNeeded: high >> (48 - 16 * $0)) }
        + (0..<4).map { UInt16(truncatingIfNeeded: low >> (48 - 16 * $0)) }
      let gap = Self.longestZeroRun(groups)
      func hex(_ slice: ArraySlice<UInt16>) -> String {
        slice.map { String($0, radix: 16) }.joined(separator: ":")
      }
      return gap.map { "\(hex(groups[..<$0.lowerBound]))::\(hex(groups[$0.upperBound...]))" } ?? hex(groups[...])
    }
  }

  /// The longest run of at least two zero groups; the first of equals.
  private static func longestZeroRun(_ groups: [UInt16]) -> Range<Int>? {
    var best: Range<Int>?
    var start = 0
    while start < groups.count {
      let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
      if end - start >= 2, end - start > (best?.count ?? 0) { best = start..<end }
      start = end + 1
    }
    return best
  }
}

extension IPAddress: Comparable {
  /// IPv4 before IPv6, each in rising order.
  public static func < (left: IPAddress, right: IPAddress) -> Bool {
    switch (left, right) {
    case (.v4(let left), .v4(let right)): left < right
    case (.v4, .v6): true
    case (.v6, .v4): false
    case (.v6(let leftHigh, let leftLow), .v6(let rightHigh, let rightLow)):
      (leftHigh, leftLow) < (rightHigh, rightLow)
    }
  }
}
