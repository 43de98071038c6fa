internal import Web

/// The named character references, ready to be looked up.
struct NamedReferenceTable: Sendable {
  static let shared = NamedReferenceTable()

  /// The longest of the old names that need no semicolon.
  static let longestWithoutSemicolon = 6

  private var names = NameHash(names: [])
  private var values: [[UInt8]] = []

  private init() {
    let text = NamedCharacterReferences.text
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    for entry in bytes.split(whereSeparator: \.isASCIIWhitespace) {
      guard let equals = entry.firstIndex(of: 0x3D) else { continue }
      let name = UnsafeBufferPointer(rebasing: entry[..<equals])
      var value: [UInt8] = []
      for codePoint in entry[(equals + 1)...].split(separator: 0x2C) {
        UTF8Writer.append(codePoint.reduce(0) { $0 << 4 | UInt32($1.hexValue ?? 0) }, to: &value)
      }
      _ = names.insert(name, hash: NameHash.hash(name))
      values.append(value)
    }
  }

  /// The UTF-8 of what a name, with its semicolon if it has one, stands for.
  func value(of name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    names.find(name, hash: NameHash.hash(name)).map { values[Int($0)] }
  }
}
