internal import Glibc
internal import Web

extension UnsafeBufferPointer<UInt8> {
  /// The first position at or after `start` that holds `byte`; `count` when there is none.
  func position(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return count
    }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The first position at or after `start` that holds a byte above 0x7F. Pages are mostly ASCII, which is passed eight
  /// bytes at a time.
  func endOfASCII(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var position = start
    while position + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080
      if word != 0 { return position + word.littleEndian.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, self[position] < 0x80 { position += 1 }
    return position
  }

  /// The part between two positions.
  func part(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[start..<end])
  }

  /// Whether a word, given in lower case, stands at a position, in whatever case.
  func hasWord(_ word: StaticString, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start + length <= count else { return false }
    let letters = word.utf8Start
    for index in 0..<length where self[start + index].asciiLowercased != letters[index] { return false }
    return true
  }

  /// Whether the byte at a position ends a tag's name: white space, `/` or `>`.
  func endsName(at position: Int) -> Bool {
    guard position < count else { return false }
    let byte = self[position]
    return byte.isASCIIWhitespace || byte == 0x2F || byte == 0x3E
  }

  /// The first position at or after `start` that holds no white space.
  func skippingWhitespace(from start: Int) -> Int {
    var position = start
    while position < count, self[position].isASCIIWhitespace { position += 1 }
    return position
  }
}
