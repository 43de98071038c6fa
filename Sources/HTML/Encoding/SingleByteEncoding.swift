/// Encodings of one byte a character.
enum SingleByteEncoding {
  /// What the bytes 0x80 to 0x9F mean in windows-1252; from 0xA0 on it is Latin-1. (Encoding standard)
  static let windows1252: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Decodes windows-1252, in which every byte means something.
  static func decodeWindows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { source in
      var position = 0
      while position < source.count {
        let end = source.endOfASCII(from: position)
        text.append(contentsOf: source.part(position, end))
        if end < source.count {
          let byte = source[end]
          UTF8Writer.append(byte < 0xA0 ? UInt32(windows1252[Int(byte - 0x80)]) : UInt32(byte), to: &text)
        }
        position = end + 1
      }
    }
    return text
  }
}
