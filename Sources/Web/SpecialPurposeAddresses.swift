/// The addresses that no public website lives at.
///
/// Source: the IANA special-purpose registries (https://www.iana.org/assignments/iana-ipv4-special-registry and
/// iana-ipv6-special-registry), the multicast registries, and RFC 6052 for NAT64. Blocks that the registries call
/// globally reachable but that serve infrastructure (AS112, AMT, PCP anycast) are counted as special when they lie
/// inside a larger special block: no website lives there either.
public enum SpecialPurposeAddresses {
  /// Whether the address is private, loopback, link-local, shared, documentation, multicast, reserved, or otherwise
  /// not a place on the public Internet.
  public static func contains(_ address: IPAddress) -> Bool {
    switch address.unmapped {
    case .v4(let value):
      return ipv4.contains { value & $0.mask == $0.network }
    case .v6(let high, let low):
      if high == nat64Prefix, low >> 32 == 0 {
        // 64:ff9b::/96 carries an IPv4 address to a translator: it is as public as the address inside.
        return contains(.v4(UInt32(truncatingIfNeeded: low)))
      }
      // Only 2000::/3 has been given out as global unicast; loopback, ULA, link-local, multicast and the rest of
      // the space lie outside of it.
      guard high >> 61 == 1 else { return true }
      return ipv6.contains { high & $0.mask == $0.network }
    }
  }

  private static let nat64Prefix: UInt64 = 0x0064_FF9B_0000_0000

  private static let ipv4: [(network: UInt32, mask: UInt32)] = [
    (0x0000_0000, 0xFF00_0000),  // 0.0.0.0/8        this network
    (0x0A00_0000, 0xFF00_0000),  // 10.0.0.0/8       private
    (0x6440_0000, 0xFFC0_0000),  // 100.64.0.0/10    shared (CGNAT)
    (0x7F00_0000, 0xFF00_0000),  // 127.0.0.0/8      loopback
    (0xA9FE_0000, 0xFFFF_0000),  // 169.254.0.0/16   link-local, cloud metadata
    (0xAC10_0000, 0xFFF0_0000),  // 172.16.0.0/12    private
    (0xC000_0000, 0xFFFF_FF00),  // 192.0.0.0/24     protocol assignments
    (0xC000_0200, 0xFFFF_FF00),  // 192.0.2.0/24     documentation
    (0xC01F_C400, 0xFFFF_FF00),  // 192.31.196.0/24  AS112
    (0xC034_C100, 0xFFFF_FF00),  // 192.52.193.0/24  AMT
    (0xC058_6300, 0xFFFF_FF00),  // 192.88.99.0/24   6to4 relays, deprecated
    (0xC0A8_0000, 0xFFFF_0000),  // 192.168.0.0/16   private
    (0xC0AF_3000, 0xFFFF_FF00),  // 192.175.48.0/24  AS112
    (0xC612_0000, 0xFFFE_0000),  // 198.18.0.0/15    benchmarks
    (0xC633_6400, 0xFFFF_FF00),  // 198.51.100.0/24  documentation
    (0xCB00_7100, 0xFFFF_FF00),  // 203.0.113.0/24   documentation
    (0xE000_0000, 0xF000_0000),  // 224.0.0.0/4      multicast
    (0xF000_0000, 0xF000_0000),  // 240.0.0.0/4      reserved, broadcast
  ]

  // First halves only: no block inside 2000::/3 is longer than 64 bits.
  private static let ipv6: [(network: UInt64, mask: UInt64)] = [
    (0x2001_0000_0000_0000, 0xFFFF_FE00_0000_0000),  // 2001::/23          protocol assignments, Teredo, ORCHID
    (0x2001_0DB8_0000_0000, 0xFFFF_FFFF_0000_0000),  // 2001:db8::/32      documentation
    (0x2002_0000_0000_0000, 0xFFFF_0000_0000_0000),  // 2002::/16          6to4
    (0x2620_004F_8000_0000, 0xFFFF_FFFF_FFFF_0000),  // 2620:4f:8000::/48  AS112
    (0x3FFF_0000_0000_0000, 0xFFFF_F000_0000_0000),  // 3fff::/20          documentation
  ]
}
