/// A hash that is the same in every process and on every machine: FNV-1a with 64 bits, and a last step that spreads them.
///
/// Source: http://www.isthe.com/chongo/tech/comp/fnv/ and, for the last step, MurmurHash3's finalizer.
public struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Begins a hash.
  public init() {}

  /// Takes in a piece. Where it ends counts: `ab`, `c` is not `a`, `bc`.
  @inlinable public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { mix(byte) }
    mix(0xFF)
  }

  /// What came out.
  public var value: UInt64 {
    var value = state
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return value ^ (value >> 33)
  }

  @inlinable mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
