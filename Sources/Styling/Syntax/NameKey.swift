internal import Web

/// A name as a number of 64 bits, so that comparing names compares numbers. Two names of one page have the same number
/// with a chance of one in ten thousand million million; a page that is made to have such names only fools itself.
struct NameKey: Hashable, Sendable {
  let value: UInt64

  private init(value: UInt64) { self.value = value }

  /// What no name has.
  static let none = NameKey(value: 0)

  init(_ name: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = Self.mixed(hash)
  }

  /// The key of the name in lower case (ASCII).
  init(folding name: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3 }
    value = Self.mixed(hash)
  }

  init(_ name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The key for the same name in another role: an id is not a class.
  func salted(_ salt: UInt64) -> UInt64 { value ^ salt }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return max(mixed ^ (mixed >> 32), 1)
  }
}
