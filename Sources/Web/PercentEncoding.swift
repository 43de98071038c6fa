/// Percent-encoding by the sets of the URL standard.
enum PercentEncoding {
  /// Which characters must be written as `%XX`, besides controls and everything outside ASCII.
  enum CharacterSet {
    case fragment, query, path

    func encodes(_ byte: UInt8) -> Bool {
      if byte <= 0x20 || byte >= 0x7F { return true }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
      case UInt8(ascii: "`"): return self != .query
      case UInt8(ascii: "#"): return self != .fragment
      case UInt8(ascii: "'"): return self == .query
      case UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"): return self == .path
      default: return false
      }
    }
  }

  static func encode(_ bytes: ArraySlice<UInt8>, _ set: CharacterSet) -> String {
    var output: [UInt8] = []
    append(bytes, set, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  static func append(_ bytes: ArraySlice<UInt8>, _ set: CharacterSet, to output: inout [UInt8]) {
    for byte in bytes {
      if set.encodes(byte) { append(byte, to: &output) } else { output.append(byte) }
    }
  }

  /// Adds a byte as `%XX`.
  static func append(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "%"))
    output.append(hexDigit(byte >> 4))
    output.append(hexDigit(byte & 15))
  }

  /// Turns `%XX` into bytes; a `%` that no two hexadecimal digits follow stays.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = bytes[index + 1].hexValue,
        let low = bytes[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension String {
  /// The text with every `%XX` turned into its byte; bytes that are no UTF-8 become U+FFFD.
  public var percentDecoded: String {
    utf8.contains(UInt8(ascii: "%")) ? String(decoding: PercentEncoding.decode(Array(utf8)[...]), as: UTF8.self) : self
  }
}
