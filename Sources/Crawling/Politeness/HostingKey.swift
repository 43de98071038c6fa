public import Web

/// The name of a host's hosting group, the same in every process that looks up the same addresses: so that work can be
/// divided by hosting group without anybody who divides it.
public struct HostingKey: Sendable, Hashable, CustomStringConvertible {
  /// The first of the host's addresses, or the host where it has none of its own.
  public let description: String

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - addresses: The host's addresses, sorted.
  ///   - sharedNetworks: Networks whose addresses tell nothing; see ``PolitenessSettings/sharedNetworks``.
  public init(host: String, addresses: [IPAddress], sharedNetworks: [CIDR] = ContentDeliveryNetworks.all) {
    let own = addresses.map(\.unmapped).first { address in !sharedNetworks.contains { $0.contains(address) } }
    description = own.map { "\($0)" } ?? host
  }

  /// Which of so many parts of the work the group belongs to, from 0.
  public func part(of count: Int) -> Int {
    let hash = description.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return Int((hash ^ hash >> 32) % UInt64(max(1, count)))
  }
}
