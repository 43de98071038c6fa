/// A number for the bytes of a word, made once when a text is cut into tokens: every table of words is then asked by it.
///
/// Up to sixteen letters all are looked at, of longer words the beginning, the middle and the end. Two words may have one
/// number, so tables compare the bytes as well.
enum WordHash {
  @inline(__always)
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(word)
    let count = bytes.count
    func eight(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    func four(_ offset: Int) -> UInt64 { UInt64(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
    let first: UInt64
    let last: UInt64
    if count >= 8 {
      first = count > 16 ? eight(0) &+ eight(count / 2 - 4) &* 0x9E37_79B9_7F4A_7C15 : eight(0)
      last = eight(count - 8)
    } else if count >= 4 {
      first = four(0)
      last = four(count - 4)
    } else if count > 0 {
      first = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
      last = 0
    } else {
      (first, last) = (0, 0)
    }
    let product = (first ^ 0xA076_1D64_78BD_642F ^ UInt64(count))
      .multipliedFullWidth(by: last ^ 0xE703_7ED1_A0B4_28DB)
    return UInt32(truncatingIfNeeded: (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }

  static func hash(_ word: ArraySlice<UInt8>) -> UInt32 { word.withUnsafeBufferPointer(hash) }
}

/// Comparing words without a call: nearly all are shorter than what a call costs.
enum WordBytes {
  @inline(__always)
  static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, count: Int) -> Bool {
    let (one, other) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
    func same<Bytes: FixedWidthInteger>(_ offset: Int, _: Bytes.Type) -> Bool {
      one.loadUnaligned(fromByteOffset: offset, as: Bytes.self)
        == other.loadUnaligned(fromByteOffset: offset, as: Bytes.self)
    }
    if count >= 8 {
      var offset = 0
      while offset + 8 < count {
        if !same(offset, UInt64.self) { return false }
        offset += 8
      }
      return same(count - 8, UInt64.self)
    }
    if count >= 4 { return same(0, UInt32.self) && same(count - 4, UInt32.self) }
    for offset in 0..<count where !same(offset, UInt8.self) { return false }
    return true
  }
}
