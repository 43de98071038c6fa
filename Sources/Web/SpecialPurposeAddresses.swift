/// The addresses that no public website lives at: what ``blocks`` lists.
///
/// Blocks that the registries call globally reachable but that serve infrastructure (AS112, AMT, PCP anycast) count as
/// special too: no website lives there.
public enum SpecialPurposeAddresses {
  /// A block of addresses with a purpose of its own.
  public struct Block: Sendable {
    /// The addresses.
    public let network: CIDR
    /// What they are for.
    public let purpose: String
    /// The document or registry that says so.
    public let source: String
    /// Whether the last four bytes are an IPv4 address that the connection leads to. Then that address decides.
    public let leadsToIPv4: Bool

    init(_ network: String, _ purpose: String, _ source: String, leadsToIPv4: Bool = false) {
      guard let network = CIDR(network) else { preconditionFailure("\(network) is no network") }
      self.network = network
      self.purpose = purpose
      self.source = source
      self.leadsToIPv4 = leadsToIPv4
    }
  }

  /// Whether the address is private, loopback, link-local, shared, documentation, multicast, reserved, or otherwise
  /// not a place on the public Internet.
  public static func contains(_ address: IPAddress) -> Bool { block(of: address) != nil }

  /// The first block of the list that makes the address special; `nil` for a public address.
  public static func block(of address: IPAddress) -> Block? {
    guard let block = blocks.first(where: { $0.network.contains(address) }) else { return nil }
    guard block.leadsToIPv4, case .v6(_, let low) = address else { return block }
    return self.block(of: .v4(UInt32(truncatingIfNeeded: low)))
  }
}
