internal import Web

/// The pattern of an `Allow` or `Disallow` line: a prefix of a path in which `*` stands for anything and a `$` at
/// the end for the end of the address. Source: RFC 9309, 2.2.2 and 2.2.3.
struct RobotsPattern: Sendable {
  /// How specific the pattern is, in bytes.
  let length: Int
  /// What stands between the stars; the first part is bound to the start.
  private let parts: [[UInt8]]
  private let isBoundToEnd: Bool

  init(_ text: ArraySlice<UInt8>) {
    let normalised = Self.normalised(text)
    length = normalised.count
    isBoundToEnd = normalised.last == UInt8(ascii: "$")
    let body = isBoundToEnd ? normalised.dropLast() : normalised[...]
    parts = body.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether the pattern fits a normalised path and query. An empty pattern fits nothing.
  func matches(_ target: [UInt8]) -> Bool {
    guard length > 0, let first = parts.first, target.starts(with: first) else { return false }
    if parts.count == 1 { return !isBoundToEnd || target.count == first.count }
    // The earliest place of each part leaves the most room for those behind it; so no search has to be taken back.
    var rest = target[first.count...]
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    guard let last = parts.last else { return true }
    if !isBoundToEnd { return rest.firstRange(of: last) != nil }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// Brings percent-encoding to one form: unreserved characters bare, `%xx` in capitals, bytes outside ASCII encoded.
  static func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = bytes[index + 1].hexValue,
        let low = bytes[index + 2].hexValue
      {
        let value = high << 4 | low
        if isUnreserved(value) { output.append(value) } else { appendEncoded(value, to: &output) }
        index += 3
        continue
      }
      if byte >= 0x80 { appendEncoded(byte, to: &output) } else { output.append(byte) }
      index += 1
    }
    return output
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || "-._~".utf8.contains(byte)
  }

  private static func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
