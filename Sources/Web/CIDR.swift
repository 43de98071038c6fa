/// A block of IP addresses: `127.0.0.0/8`, `fc00::/7`.
public struct CIDR: Hashable, Sendable {
  /// The first address of the block.
  public let network: IPAddress
  /// How many leading bits all addresses of the block share: 0 to 32, or 0 to 128.
  public let prefixLength: Int

  /// Reads `ADDRESS/LENGTH`; an address alone is a block of one. Bits behind the prefix are cleared, so that
  /// `192.168.1.7/24` is the network that the machine stands in. `nil` when the text is neither.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first.flatMap({ IPAddress($0) }) else { return nil }
    let width = address.bitWidth
    guard parts.count == 2 else {
      self.init(address, prefixLength: width)
      return
    }
    guard (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(\.isASCIIDigit),
      let length = Int(parts[1]), length <= width
    else { return nil }
    self.init(address, prefixLength: length)
  }

  private init(_ address: IPAddress, prefixLength: Int) {
    network = address.masked(to: prefixLength)
    self.prefixLength = prefixLength
  }

  /// Whether the address lies in the block. An IPv4 address never lies in an IPv6 block; see ``IPAddress/unmapped``.
  public func contains(_ address: IPAddress) -> Bool {
    address.bitWidth == network.bitWidth && address.masked(to: prefixLength) == network
  }
}

extension CIDR: CustomStringConvertible {
  /// `127.0.0.0/8`.
  public var description: String { "\(network)/\(prefixLength)" }
}

extension IPAddress {
  /// 32 or 128.
  var bitWidth: Int {
    switch self {
    case .v4: 32
    case .v6: 128
    }
  }

  /// The address with every bit behind the first `length` cleared.
  func masked(to length: Int) -> IPAddress {
    switch self {
    // Swift's smart shift gives 0 when all bits are shifted out.
    case .v4(let value): .v4(value & (UInt32.max << (32 - length)))
    case .v6(let high, let low):
      .v6(high: high & (UInt64.max << max(0, 64 - length)), low: low & (UInt64.max << min(64, 128 - length)))
    }
  }

  /// The IPv4 address inside an IPv4-mapped one (`::ffff:127.0.0.1`), because that is where a connection goes;
  /// every other address is itself.
  public var unmapped: IPAddress {
    if case .v6(0, let low) = self, low >> 32 == 0xFFFF { return .v4(UInt32(truncatingIfNeeded: low)) }
    return self
  }
}
