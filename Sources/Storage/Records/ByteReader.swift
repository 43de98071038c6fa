/// Reads what ``ByteWriter`` wrote. Whatever the bytes are, it never reads beyond them: a method answers `nil` when they
/// are not what it expects.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// How many bytes are left.
  var count: Int { rest.count }

  /// Reads a number.
  mutating func number() -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      let bits = UInt64(byte & 0x7F)
      guard shift < 63 || (shift == 63 && bits <= 1) else { return nil }
      number |= bits << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// Reads a number that may be negative.
  mutating func signedNumber() -> Int? {
    number().map(Self.unzigzag)
  }

  /// The number that ``ByteWriter/zigzag(_:)`` had.
  static func unzigzag(_ number: UInt64) -> Int {
    Int(bitPattern: UInt(number >> 1)) ^ -Int(bitPattern: UInt(number & 1))
  }

  /// Reads bytes that stand behind their count.
  mutating func content() -> [UInt8]? {
    guard let count = number(), count <= UInt64(rest.count) else { return nil }
    defer { rest = rest.dropFirst(Int(count)) }
    return Array(rest.prefix(Int(count)))
  }

  /// Reads bytes that may be missing.
  mutating func optionalContent() -> Optional<[UInt8]>? {
    switch number() {
    case 0: .some(nil)
    case 1: content().map(Optional.some)
    default: nil
    }
  }

  /// Reads UTF-8 that may be missing.
  mutating func optionalText() -> String?? {
    switch optionalContent() {
    case nil: nil
    case .some(nil): .some(nil)
    case .some(let content?): String(validating: content, as: UTF8.self).map(Optional.some)
    }
  }
}
