/// Interns the names of one document: the standards' names have fixed numbers, others get the next free one.
struct NameTable: Sendable {
  /// How many names of its own a document may have. The rest share one last number (`overflowed`).
  static let maximumLocalNames = 50_000

  static let standardCount = Vocabulary.names.count

  private static let standard = NameHash(names: Vocabulary.names.map { Array($0.utf8) })

  private let shared = Self.standard
  private var local = NameHash(names: [])

  /// Whether the document had more names of its own than we keep apart.
  private(set) var overflowed = false

  /// The number of a name, which must be in lower case already where the standard wants it so.
  mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let hash = NameHash.hash(name)
    if let found = shared.find(name, hash: hash) { return found + 1 }
    if let found = local.find(name, hash: hash) { return UInt16(Self.standardCount) + found + 1 }
    guard local.count < Self.maximumLocalNames else {
      overflowed = true
      return UInt16(Self.standardCount + Self.maximumLocalNames)
    }
    return UInt16(Self.standardCount) + local.insert(name, hash: hash) + 1
  }

  /// The bytes of a name; empty for number 0.
  func bytes(_ number: UInt16) -> ArraySlice<UInt8> {
    if number == 0 { return [] }
    let index = Int(number) - 1
    return index < Self.standardCount ? shared.bytes(at: index) : local.bytes(at: index - Self.standardCount)
  }

  /// The spelling of a standard name; `nil` for others.
  static func standardText(_ number: UInt16) -> String? {
    guard number > 0, Int(number) <= standardCount else { return nil }
    return Vocabulary.names[Int(number) - 1]
  }
}
