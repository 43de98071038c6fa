internal import Web

/// A value of JSON.
enum JSONValue: Equatable {
  /// Keys with their values, in the order of the source.
  case object([JSONMember])
  case array([JSONValue])
  case string(String)
  /// A number as it is written.
  case number(String)
  case bool(Bool)
  case null
}

struct JSONMember: Equatable {
  var key: String
  var value: JSONValue
}

/// Reads JSON out of the bytes of a page.
///
/// Our own, because no Foundation is used on the path of a page, and because what stands in pages is often not quite JSON:
/// raw line ends in strings, commas too many, comments around it. What cannot be read at all is `nil`. Size, depth and the
/// number of values have bounds; what is beyond them is read as far as they go.
struct JSONReader {
  static let mostBytes = 256 << 10
  static let mostValues = 20_000
  static let mostDepth = 24

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var values = 0

  /// The first value in some bytes; `nil` when there is none.
  static func read(_ bytes: some Collection<UInt8>) -> JSONValue? {
    guard bytes.count <= mostBytes else { return nil }
    return Array(bytes).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes: bytes)
      // Before it a comment of HTML or of a script may begin.
      while reader.index < bytes.count, bytes[reader.index] != UInt8(ascii: "{"),
        bytes[reader.index] != UInt8(ascii: "[")
          || reader.stands("[CDATA[")
      {
        reader.index += reader.stands("[CDATA[") ? 7 : 1
      }
      return reader.value(depth: 0)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func stands(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      if bytes[index].isASCIIWhitespace {
        index += 1
      } else if stands("/*") {
        while index < bytes.count, !stands("*/") { index += 1 }
        index = min(bytes.count, index + 2)
      } else {
        return
      }
    }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipBlanks()
    values += 1
    guard index < bytes.count, values <= Self.mostValues, depth <= Self.mostDepth else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    index += 1
    var members: [JSONMember] = []
    while true {
      skipSeparators()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return nil }
        index += 1
        return .object(members)
      }
      guard let key = string() else { return nil }
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
      index += 1
      guard let value = value(depth: depth + 1) else { return nil }
      members.append(JSONMember(key: key, value: value))
    }
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    index += 1
    var elements: [JSONValue] = []
    while true {
      skipSeparators()
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "]") {
        index += 1
        return .array(elements)
      }
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    }
  }

  /// Blanks and commas; one too many does no harm.
  private mutating func skipSeparators() {
    skipBlanks()
    while index < bytes.count, bytes[index] == UInt8(ascii: ",") {
      index += 1
      skipBlanks()
    }
  }

  private mutating func word() -> JSONValue? {
    let start = index
    while index < bytes.count,
      bytes[index].isASCIILetter || bytes[index].isASCIIDigit || Self.isNumberSign(bytes[index])
    {
      index += 1
    }
    guard index > start else { return nil }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return bytes[start].isASCIIDigit || bytes[start] == UInt8(ascii: "-") ? .number(text) : nil
    }
  }

  private static func isNumberSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  private mutating func string() -> String? {
    index += 1
    var output: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: output, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard index < bytes.count else { return nil }
        escape(&output)
      default: output.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(_ output: inout [UInt8]) {
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      output.append(0x20)
    case UInt8(ascii: "u"):
      guard let unit = unit() else { return }
      var scalar = unit
      if unit & 0xFC00 == 0xD800, stands("\\u") {
        index += 2
        if let low = self.unit(), low & 0xFC00 == 0xDC00 { scalar = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF) }
      }
      output += String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8
    default: output.append(byte)
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return unit
  }
}
