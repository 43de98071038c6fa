/// The stretches of a text that are written down as they stand.
enum PlainText {
  /// Where the stretch ends that begins at a place: letters, digits and signs, with single blanks between them and not at
  /// its ends. Characters that begin with C2, E2 or EF may be spaces or invisible, so that each is looked at by itself.
  ///
  /// - Parameter room: how many bytes the stretch may have.
  static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int, room: Int) -> Int {
    let limit = min(text.count, start + max(0, room))
    var end = start
    let raw = UnsafeRawBufferPointer(text)
    while end < limit {
      if end + 9 <= limit, isPlain(text[end]), isPlain(text[end + 8]),
        areOrdinary(raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      {
        end += 8
      } else if isPlain(text[end]) {
        end += 1
      } else if text[end] == 0x20, end > start, end + 1 < limit, isPlain(text[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    // No character is cut in two.
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Whether eight bytes are plain or single spaces. What is asked of all eight at once: whether one is less than a space,
  /// equals one of the three, or is a space behind a space.
  private static func areOrdinary(_ bytes: UInt64) -> Bool {
    let (ones, highBits): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & highBits }
    let controls = (bytes &- ones &* 0x20) & ~bytes & highBits
    let doubts = zeros(bytes ^ ones &* 0xC2) | zeros(bytes ^ ones &* 0xE2) | zeros(bytes ^ ones &* 0xEF)
    // Two spaces side by side are a pair of bytes that are both 0 here.
    let spaces = bytes ^ ones &* 0x20
    let pairs = zeros(spaces | spaces >> 8 | 0xFF << 56)
    return controls | doubts | pairs == 0
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF }
}
