public import Web

/// Decides which IP addresses a connection may go to. It is asked after the name lookup and before each connection,
/// so that neither a name, a redirect nor a spelling of an address leads into a private network.
public struct AddressGuard: Sendable {
  /// Special-purpose blocks that are allowed nonetheless.
  public var allowed: [CIDR]

  /// Makes a guard that lets through public addresses, and special ones in `allowed`.
  public init(allowed: [CIDR] = []) {
    self.allowed = allowed
  }

  /// Whether a connection to the address may be made. An IPv4-mapped address counts as the IPv4 address that it
  /// leads to.
  public func permits(_ address: IPAddress) -> Bool {
    let target = address.unmapped
    return !SpecialPurposeAddresses.contains(target) || allowed.contains { $0.contains(target) }
  }
}
