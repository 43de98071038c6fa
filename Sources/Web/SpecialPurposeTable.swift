extension SpecialPurposeAddresses {
  /// All special blocks; the first that holds an address counts.
  ///
  /// Sources: the IANA special-purpose registries (https://www.iana.org/assignments/iana-ipv4-special-registry and
  /// iana-ipv6-special-registry), the address space registries beside them, and the documents named in each row.
  public static let blocks: [Block] = [
    Block("0.0.0.0/8", "this network", "RFC 791"),
    Block("10.0.0.0/8", "private", "RFC 1918"),
    Block("100.64.0.0/10", "shared by customers of a provider", "RFC 6598"),
    Block("127.0.0.0/8", "loopback", "RFC 1122"),
    Block("169.254.0.0/16", "link-local; cloud metadata", "RFC 3927"),
    Block("172.16.0.0/12", "private", "RFC 1918"),
    Block("192.0.0.0/24", "protocol assignments", "RFC 6890"),
    Block("192.0.2.0/24", "documentation", "RFC 5737"),
    Block("192.31.196.0/24", "AS112", "RFC 7535"),
    Block("192.52.193.0/24", "multicast tunnels", "RFC 7450"),
    Block("192.88.99.0/24", "6to4 relays, deprecated", "RFC 7526"),
    Block("192.168.0.0/16", "private", "RFC 1918"),
    Block("192.175.48.0/24", "AS112", "RFC 7534"),
    Block("198.18.0.0/15", "benchmarks", "RFC 2544"),
    Block("198.51.100.0/24", "documentation", "RFC 5737"),
    Block("203.0.113.0/24", "documentation", "RFC 5737"),
    Block("224.0.0.0/4", "multicast", "RFC 5771"),
    Block("240.0.0.0/4", "reserved; broadcast", "RFC 1112, RFC 919"),

    Block("::/128", "no address", "RFC 4291"),
    Block("::1/128", "loopback", "RFC 4291"),
    Block("::ffff:0:0/96", "mapped IPv4", "RFC 4291", leadsToIPv4: true),
    Block("::/96", "IPv4-compatible, deprecated", "RFC 4291"),
    Block("::ffff:0:0:0/96", "translated IPv4", "RFC 2765"),
    Block("64:ff9b::/96", "IPv4 behind a translator (NAT64)", "RFC 6052", leadsToIPv4: true),
    Block("64:ff9b:1::/48", "IPv4 behind a local translator", "RFC 8215"),
    Block("100::/64", "discard", "RFC 6666"),
    Block("100:0:0:1::/64", "dummy prefix", "RFC 9780"),
    Block("2001::/32", "Teredo", "RFC 4380"),
    Block("2001:10::/28", "ORCHID, deprecated", "RFC 4843"),
    Block("2001:20::/28", "ORCHID", "RFC 7343"),
    Block("2001::/23", "protocol assignments", "RFC 2928"),
    Block("2001:db8::/32", "documentation", "RFC 3849"),
    Block("2002::/16", "6to4", "RFC 3056"),
    Block("2620:4f:8000::/48", "AS112", "RFC 7534"),
    Block("3fff::/20", "documentation", "RFC 9637"),
    Block("5f00::/16", "segment routing", "RFC 9602"),
    Block("fc00::/7", "unique local", "RFC 4193"),
    Block("fe80::/10", "link-local", "RFC 4291"),
    Block("fec0::/10", "site-local, deprecated", "RFC 3879"),
    Block("ff00::/8", "multicast", "RFC 4291"),
    // Only 2000::/3 has been given out as global unicast.
    Block("::/3", "not given out", "IANA IPv6 address space"),
    Block("4000::/2", "not given out", "IANA IPv6 address space"),
    Block("8000::/1", "not given out", "IANA IPv6 address space"),
  ]
}
