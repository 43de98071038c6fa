/// A digest of 64 bits that is the same in every run of the program. It tells contents apart and keeps no secrets: a site
/// that makes two of its own pages look alike hides only itself.
struct ContentDigest {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Stands for bytes.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var digest = ContentDigest()
    digest.combine(UInt64(bytes.count))
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= buffer.count {
        digest.combine(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      var last: UInt64 = 0
      while index < buffer.count {
        last = last << 8 | UInt64(buffer[index])
        index += 1
      }
      digest.combine(last)
    }
    return digest.value
  }

  /// Takes in eight bytes: a multiplication over 128 bits whose halves are folded together.
  mutating func combine(_ word: UInt64) {
    let (high, low) = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = (high ^ low) &+ 0x9E37_79B9_7F4A_7C15
  }
}
