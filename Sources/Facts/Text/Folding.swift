/// Lower case for the alphabets that municipal pages are written in, byte for byte, so that a place in the folded
/// text is the same place in the text as written.
enum Folding {
  /// Turns Latin letters with their Norwegian and Sámi additions to lower case. Every letter keeps its length.
  static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var output = bytes
    fold(&output, from: 0)
    return output
  }

  /// Turns what stands behind a place to lower case.
  static func fold(_ bytes: inout [UInt8], from start: Int) {
    bytes.withUnsafeMutableBytes { bytes in
      var index = start
      while index < bytes.count {
        if index + 8 <= bytes.count {
          let letters = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if letters & Self.highBits == 0 {
            bytes.storeBytes(of: lower(letters), toByteOffset: index, as: UInt64.self)
            index += 8
            continue
          }
        }
        index += foldLetter(bytes, at: index)
      }
    }
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Eight ASCII characters at once: the high bit of each byte tells whether it is A to Z, and becomes the bit that small
  /// letters have.
  private static func lower(_ letters: UInt64) -> UInt64 {
    let fromA = letters &+ ones &* (0x80 - 0x41)
    let beyondZ = letters &+ ones &* (0x80 - 0x5B)
    return letters | ((fromA ^ beyondZ) & highBits) >> 2
  }

  /// Folds one letter and gives its length.
  private static func foldLetter(_ bytes: UnsafeMutableRawBufferPointer, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte >= 0x41, byte <= 0x5A { bytes[index] = byte | 0x20 }
      return 1
    }
    guard index + 1 < bytes.count else { return 1 }
    if byte == 0xC3 {
      // À–Þ without ×.
      let next = bytes[index + 1]
      if next >= 0x80, next <= 0x9E, next != 0x97 { bytes[index + 1] = next + 0x20 }
      return 2
    }
    guard byte == 0xC4 || byte == 0xC5 else { return 1 }
    bytes[index + 1] = foldedTail(lead: byte, bytes[index + 1])
    return 2
  }

  /// Č, Đ, Ŋ, Š, Ŧ and Ž: in Latin Extended-A the small letter follows the capital.
  private static func foldedTail(lead: UInt8, _ byte: UInt8) -> UInt8 {
    switch (lead, byte) {
    case (0xC4, 0x8C), (0xC4, 0x90), (0xC5, 0x8A), (0xC5, 0xA0), (0xC5, 0xA6), (0xC5, 0xBD): byte + 1
    default: byte
    }
  }

  /// Folds further to plain ASCII letters as they stand in addresses: å, aa → a; ø, oe → o; æ, ae → a.
  ///
  /// Lossy on purpose: `raadhus`, `radhus` and `rådhus` become one word.
  static func slug(_ folded: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var lead: UInt8 = 0
    for byte in folded {
      if lead == 0xC3 {
        lead = 0
        switch byte {
        case 0xA5, 0xA6, 0xA0, 0xA1, 0xA4: output.append(UInt8(ascii: "a"))
        case 0xB8, 0xB6, 0xB2, 0xB3, 0xB4: output.append(UInt8(ascii: "o"))
        case 0xA8, 0xA9, 0xAA: output.append(UInt8(ascii: "e"))
        case 0xBC: output.append(UInt8(ascii: "u"))
        default: break
        }
      } else if byte >= 0x80 {
        lead = byte
      } else if byte == UInt8(ascii: "e"), let last = output.last,
        last == UInt8(ascii: "a") || last == UInt8(ascii: "o")
      {
        continue
      } else if byte == UInt8(ascii: "a"), output.last == byte {
        continue
      } else {
        output.append(byte)
      }
    }
    return output
  }
}
