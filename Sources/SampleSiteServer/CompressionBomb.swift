/// A gzip body that expands 1032 times, the most that deflate can.
///
/// One dynamic block whose code for "repeat the last byte 258 times" is two zero bits, so that every zero byte of the
/// body stands for 1032 bytes of text. Source: RFC 1951, 3.2.7.
public enum CompressionBomb {
  /// A body of about `size` bytes, and a thousand times that when it is expanded.
  public static func gzip(size: Int) -> [UInt8] {
    var bits = BitWriter(bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
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

  private struct BitWriter {
    var bytes: [UInt8]
    private var used = 8

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

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
