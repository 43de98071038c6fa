/// Writes numbers and bytes one after the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number in as many groups of seven bits as it needs, the lowest first (LEB128).
  mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a number that may be negative: 0, -1, 1, -2 … become 0, 1, 2, 3 … so that small ones stay short.
  mutating func append(signed number: Int) {
    append(Self.zigzag(number))
  }

  /// The number that stands for one that may be negative.
  static func zigzag(_ number: Int) -> UInt64 {
    UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1))))
  }

  /// Writes how many bytes there are, and the bytes.
  mutating func append(_ content: some Collection<UInt8>) {
    append(UInt64(content.count))
    bytes.append(contentsOf: content)
  }

  /// Writes bytes that may be missing, which is something else than none.
  mutating func append(optional content: (some Collection<UInt8>)?) {
    guard let content else { return append(0) }
    append(1)
    append(content)
  }
}
