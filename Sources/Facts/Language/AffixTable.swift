/// Ends or beginnings of words, of one to eight bytes, of which the longest that a word has counts.
struct AffixTable: Sendable {
  /// The bytes of an affix, the outermost lowest.
  private var keys: [UInt64]
  /// Lengths in bytes of what stands in a slot; 0 is empty.
  private var lengths: [UInt8]
  private var values: [UInt16]
  private let mask: Int
  /// By the low bits of the two outermost bytes, a bit for each length that an affix with these bytes has.
  private var lengthsByEdge = [UInt16](repeating: 0, count: 4096)

  /// - Parameter affixes: bytes, the outermost first, and what they say. Each occurs once.
  init(_ affixes: [(bytes: [UInt8], value: UInt16)]) {
    var size = 16
    while size < affixes.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    lengths = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for (bytes, value) in affixes {
      precondition((1...8).contains(bytes.count), "an affix has one to eight bytes")
      let key = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let slot = slot(of: key, length: bytes.count)
      (keys[slot], lengths[slot], values[slot]) = (key, UInt8(bytes.count), value)
      for second in bytes.count == 1 ? 0...255 : Int(bytes[1])...Int(bytes[1]) {
        lengthsByEdge[Self.edge(UInt64(bytes[0]) | UInt64(second) << 8)] |= 1 << UInt16(bytes.count)
      }
    }
  }

  /// What the longest affix says; 0 when there is none. At least two bytes of the word have to be left.
  ///
  /// - Parameter letters: the outermost eight bytes of a word, the outermost lowest.
  func value(_ letters: UInt64, ofWordWith count: Int) -> Int {
    var candidates = lengthsByEdge[Self.edge(letters)]
    if count < 10 { candidates &= (1 << UInt16(max(count - 1, 0))) &- 1 }
    while candidates > 0 {
      let length = 15 - candidates.leadingZeroBitCount
      let slot = slot(of: length == 8 ? letters : letters & ((1 << UInt64(8 * length)) - 1), length: length)
      if lengths[slot] > 0 { return Int(values[slot]) }
      candidates &= ~(1 << UInt16(length))
    }
    return 0
  }

  private static func edge(_ letters: UInt64) -> Int { Int(letters & 0x3F | letters >> 2 & 0xFC0) }

  /// The slot that holds an affix, or the empty one where it would stand.
  private func slot(of key: UInt64, length: Int) -> Int {
    var slot = Int(truncatingIfNeeded: (key &+ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15 >> 40) & mask
    while lengths[slot] > 0, keys[slot] != key || lengths[slot] != length { slot = (slot + 1) & mask }
    return slot
  }
}
