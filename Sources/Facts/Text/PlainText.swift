/// The stretches of a text that are written down as they stand.
enum PlainText {
  /// Where the stretch ends that begins at a place: letters, digits and signs, with single blanks between them and not at
  /// its ends. Characters that begin with C2, E2 or EF may be spaces or invisible, so that each is looked at by itself.
  ///
  /// - Parameter room: how many bytes the stretch may have.
  static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int, room: Int) -> Int {
    let limit = min(text.count, start + max(0, room))
    var end = start
    while end < limit {
      if isPlain(text[end]) {
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

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF }
}
