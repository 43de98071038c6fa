/// Small bodies that expand a thousand times and more.
public enum CompressionBomb {
  /// A gzip body of about `size` bytes, and 1032 times that when it is expanded: the most that deflate can.
  /// With `beginning`, the expanded text begins with those bytes; a bomb can so hold another one.
  public static func gzip(size: Int, beginning: [UInt8] = []) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + deflate(size: size, beginning: beginning)
  }

  /// The same as raw deflate.
  ///
  /// One dynamic block whose code for "repeat the last byte 258 times" is two zero bits, so that every zero byte of the
  /// body stands for 1032 bytes of text. Source: RFC 1951, 3.2.7.
  public static func deflate(size: Int, beginning: [UInt8] = []) -> [UInt8] {
    var bits = BitWriter()
    for part in stride(from: 0, to: beginning.count, by: 0xFFFF) {
      let bytes = beginning[part..<min(part + 0xFFFF, beginning.count)]
      bits.append(0, 8)  // a stored block, and the rest of its first byte
      bits.append(bytes.count, 16)
      bits.append(~bytes.count, 16)
      for byte in bytes { bits.append(Int(byte), 8) }
    }
    bits.append(1, 1)  // last block
    bits.append(2, 2)  // dynamic codes
    bits.append(29, 5)  // 286 literal and length codes
    bits.append(0, 5)  // 1 distance code
    bits.append(14, 4)  // 18 lengths of the code that the next lengths are written in
    // In the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1: symbol 18 has one bit (0), 1 and 2 have two (10, 11).
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { bits.append(length, 3) }
    bits.append(0b11, 2)  // literal 0: 2 bits
    bits.appendZeroLengths(138)
    bits.appendZeroLengths(117)
    bits.append(0b11, 2)  // end of block: 2 bits
    bits.appendZeroLengths(28)
    bits.append(0b01, 2)  // length 258: 1 bit (codes go in with their first bit lowest)
    bits.append(0b01, 2)  // distance 1: 1 bit
    bits.append(0b01, 2)  // literal 0, and from here on only repetitions of it
    return bits.bytes + [UInt8](repeating: 0, count: size)
  }

  /// A Brotli body that expands to `count` times 16 MiB, each of which costs 14 bytes.
  ///
  /// Every block has one code for each alphabet, which takes no bits: one literal, and one copy of as much as there is
  /// room for. Source: RFC 7932, 9.2 and 5.
  public static func brotli(count: Int) -> [UInt8] {
    let room = 1 << 24
    var bits = BitWriter()
    bits.append(0, 1)  // window of 64 KiB
    for _ in 0..<count {
      bits.append(0, 1)  // not the last block
      bits.append(2, 2)  // a length of six digits
      bits.append(room - 1, 24)
      bits.append(0, 1)  // compressed
      bits.append(0, 3)  // one type of literals, commands and distances
      bits.append(0, 6)  // no direct distances
      bits.append(0, 2)  // context mode
      bits.append(0, 2)  // one code of literals, one of distances
      for (symbol, width) in [(0x61, 8), (399, 10), (16, 6)] {
        bits.append(1, 2)  // a simple code
        bits.append(0, 2)  // of one symbol
        bits.append(symbol, width)
      }
      bits.append(room - 1 - 2118, 24)  // one literal, and a copy of 2118 bytes and so many more
      bits.append(0, 1)  // from one byte back
    }
    bits.append(3, 2)  // the last block, empty
    return bits.bytes
  }

  /// A Zstandard body that expands to `count` times 128 KiB, each of which costs 4 bytes: blocks that repeat one byte.
  /// Source: RFC 8878, 3.1.1.
  public static func zstandard(count: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 7 << 3]
    for index in 1...max(1, count) {
      let header = (128 << 10) << 3 | 1 << 1 | (index == count ? 1 : 0)
      bytes += [UInt8(header & 0xFF), UInt8(header >> 8 & 0xFF), UInt8(header >> 16), 0x61]
    }
    return bytes
  }

  private struct BitWriter {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func append(_ value: Int, _ count: Int) {
      for index in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(value >> index & 1) << used
        used += 1
      }
    }

    /// Symbol 18: `count` codes that are not used (11 to 138).
    mutating func appendZeroLengths(_ count: Int) {
      append(0, 1)
      append(count - 11, 7)
    }
  }
}
