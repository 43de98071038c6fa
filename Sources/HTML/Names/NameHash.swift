/// A hash table from byte strings to their position of insertion: open addressing, all bytes in one buffer.
struct NameHash: Sendable {
  private var slots: [UInt16]
  private var text: [UInt8] = []
  private var ends: [UInt32] = []

  init(names: [[UInt8]]) {
    slots = Array(repeating: 0, count: Self.capacity(for: names.count))
    for name in names {
      name.withUnsafeBufferPointer { _ = insert($0, hash: Self.hash($0)) }
    }
  }

  var count: Int { ends.count }

  /// FNV-1a, which does well on short names.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  func bytes(at index: Int) -> ArraySlice<UInt8> {
    text[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  func find(_ name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt16? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if equals(index, name) { return UInt16(index) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a name that is not yet there and returns its position.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt16 {
    text.append(contentsOf: name)
    ends.append(UInt32(text.count))
    if ends.count * 2 > slots.count { rehash() } else { place(ends.count, hash: hash) }
    return UInt16(ends.count - 1)
  }

  private func equals(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    guard Int(ends[index]) - start == name.count else { return false }
    for offset in 0..<name.count where text[start + offset] != name[offset] { return false }
    return true
  }

  private mutating func place(_ position: Int, hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt16(position)
  }

  private mutating func rehash() {
    slots = Array(repeating: 0, count: Self.capacity(for: ends.count))
    for index in 0..<ends.count {
      let hash = bytes(at: index).withUnsafeBufferPointer(Self.hash)
      place(index + 1, hash: hash)
    }
  }

  /// A power of two that leaves three quarters of the slots free after growing.
  private static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity < count * 4 { capacity *= 2 }
    return capacity
  }
}
