/// Decodes UTF-16.
enum UTF16Decoder {
  /// Decodes with U+FFFD for surrogates without partner and for a last odd byte.
  static func decode(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var pending: UInt32?
    var position = bytes.startIndex
    while position + 1 < bytes.endIndex {
      let first = UInt32(bytes[position])
      let second = UInt32(bytes[position + 1])
      let unit = bigEndian ? first << 8 | second : second << 8 | first
      position += 2
      if let high = pending {
        pending = nil
        if unit >= 0xDC00, unit < 0xE000 {
          UTF8Writer.append(0x1_0000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
          continue
        }
        text.append(contentsOf: UTF8Writer.replacement)
      }
      if unit >= 0xD800, unit < 0xDC00 { pending = unit } else { UTF8Writer.append(unit, to: &text) }
    }
    if pending != nil || position < bytes.endIndex { text.append(contentsOf: UTF8Writer.replacement) }
    return text
  }
}
