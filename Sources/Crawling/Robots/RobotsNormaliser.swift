internal import Web

/// Brings percent-encoding to one form, so that two spellings of an address are one (RFC 9309, 2.2.2): unreserved
/// characters bare, everything else as `%XX` in capitals. So `*` and `$` in an address are `%2A` and `%24`, which is how
/// a pattern writes them when it does not mean anything and the end.
///
/// Four stay as they are written, because bare and encoded they mean different things: `/`, `?`, `&` and `=`. Behind the
/// question mark a `/` parts nothing, and is bare in either spelling.
struct RobotsNormaliser {
  private var isInQuery = false

  /// The normalised form of the next piece.
  mutating func append(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = bytes[index + 1].hexValue,
        let low = bytes[index + 2].hexValue
      {
        let value = high << 4 | low
        if Self.isUnreserved(value) || isInQuery && value == UInt8(ascii: "/") {
          output.append(value)
        } else {
          Self.appendEncoded(value, to: &output)
        }
        index += 3
        continue
      }
      // A percent sign that begins nothing is only a percent sign.
      if Self.isUnreserved(byte) || "/?&=%".utf8.contains(byte) {
        output.append(byte)
      } else {
        Self.appendEncoded(byte, to: &output)
      }
      if byte == UInt8(ascii: "?") { isInQuery = true }
      index += 1
    }
    return output
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  private static func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
    let digits: StaticString = "0123456789ABCDEF"
    output.append(UInt8(ascii: "%"))
    output.append(digits.utf8Start[Int(byte >> 4)])
    output.append(digits.utf8Start[Int(byte & 15)])
  }
}
