import Testing
import Web

/// Every row of the table with its first and last address, and what stands right before and right behind it.
@Suite("Special-purpose addresses")
struct SpecialPurposeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let network: String
    let first: String
    let last: String
    let before: Neighbour?
    let after: Neighbour?
    var testDescription: String { network }

    init(_ network: String, _ first: String, _ last: String, before: Neighbour?, after: Neighbour?) {
      self.network = network
      self.first = first
      self.last = last
      self.before = before
      self.after = after
    }
  }

  enum Neighbour: Sendable {
    case open(String)
    /// Special as well, by another block.
    case special(String)
  }

  static let rows: [Row] = [
    Row("0.0.0.0/8", "0.0.0.0", "0.255.255.255", before: nil, after: .open("1.0.0.0")),
    Row("10.0.0.0/8", "10.0.0.0", "10.255.255.255", before: .open("9.255.255.255"), after: .open("11.0.0.0")),
    Row(
      "100.64.0.0/10", "100.64.0.0", "100.127.255.255", before: .open("100.63.255.255"), after: .open("100.128.0.0")),
    Row("127.0.0.0/8", "127.0.0.0", "127.255.255.255", before: .open("126.255.255.255"), after: .open("128.0.0.0")),
    Row(
      "169.254.0.0/16", "169.254.0.0", "169.254.255.255", before: .open("169.253.255.255"), after: .open("169.255.0.0")),
    Row("172.16.0.0/12", "172.16.0.0", "172.31.255.255", before: .open("172.15.255.255"), after: .open("172.32.0.0")),
    Row("192.0.0.0/24", "192.0.0.0", "192.0.0.255", before: .open("191.255.255.255"), after: .open("192.0.1.0")),
    Row("192.0.2.0/24", "192.0.2.0", "192.0.2.255", before: .open("192.0.1.255"), after: .open("192.0.3.0")),
    Row(
      "192.31.196.0/24", "192.31.196.0", "192.31.196.255", before: .open("192.31.195.255"),
      after: .open("192.31.197.0")),
    Row(
      "192.52.193.0/24", "192.52.193.0", "192.52.193.255", before: .open("192.52.192.255"),
      after: .open("192.52.194.0")),
    Row("192.88.99.0/24", "192.88.99.0", "192.88.99.255", before: .open("192.88.98.255"), after: .open("192.88.100.0")),
    Row(
      "192.168.0.0/16", "192.168.0.0", "192.168.255.255", before: .open("192.167.255.255"), after: .open("192.169.0.0")),
    Row(
      "192.175.48.0/24", "192.175.48.0", "192.175.48.255", before: .open("192.175.47.255"),
      after: .open("192.175.49.0")),
    Row("198.18.0.0/15", "198.18.0.0", "198.19.255.255", before: .open("198.17.255.255"), after: .open("198.20.0.0")),
    Row(
      "198.51.100.0/24", "198.51.100.0", "198.51.100.255", before: .open("198.51.99.255"),
      after: .open("198.51.101.0")),
    Row("203.0.113.0/24", "203.0.113.0", "203.0.113.255", before: .open("203.0.112.255"), after: .open("203.0.114.0")),
    Row("224.0.0.0/4", "224.0.0.0", "239.255.255.255", before: .open("223.255.255.255"), after: .special("240.0.0.0")),
    Row("240.0.0.0/4", "240.0.0.0", "255.255.255.255", before: .special("239.255.255.255"), after: nil),
    Row("::/128", "::", "::", before: nil, after: .special("::1")),
    Row("::1/128", "::1", "::1", before: .special("::"), after: .special("::2")),
    Row(
      "::ffff:0:0/96", "::ffff:0.0.0.0", "::ffff:255.255.255.255", before: .special("::fffe:ffff:ffff"),
      after: .special("::1:0:0:0")),
    Row("::/96", "::", "::255.255.255.255", before: nil, after: .special("::1:0:0")),
    Row(
      "::ffff:0:0:0/96", "::ffff:0:0:0", "::ffff:0:ffff:ffff", before: .special("::fffe:ffff:ffff:ffff"),
      after: .special("::ffff:1:0:0")),
    Row(
      "64:ff9b::/96", "64:ff9b::", "64:ff9b::ffff:ffff", before: .special("64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff"),
      after: .special("64:ff9b::1:0:0")),
    Row(
      "64:ff9b:1::/48", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
      before: .special("64:ff9b:0:ffff:ffff:ffff:ffff:ffff"), after: .special("64:ff9b:2::")),
    Row(
      "100::/64", "100::", "100::ffff:ffff:ffff:ffff", before: .special("ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
      after: .special("100:0:0:1::")),
    Row(
      "100:0:0:1::/64", "100:0:0:1::", "100::1:ffff:ffff:ffff:ffff", before: .special("100::ffff:ffff:ffff:ffff"),
      after: .special("100:0:0:2::")),
    Row(
      "2001::/32", "2001::", "2001:0:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .open("2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("2001:1::")),
    Row(
      "2001:10::/28", "2001:10::", "2001:1f:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("2001:f:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("2001:20::")),
    Row(
      "2001:20::/28", "2001:20::", "2001:2f:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("2001:1f:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("2001:30::")),
    Row(
      "2001::/23", "2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .open("2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .open("2001:200::")),
    Row(
      "2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .open("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff"), after: .open("2001:db9::")),
    Row(
      "2002::/16", "2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .open("2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .open("2003::")),
    Row(
      "2620:4f:8000::/48", "2620:4f:8000::", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff",
      before: .open("2620:4f:7fff:ffff:ffff:ffff:ffff:ffff"), after: .open("2620:4f:8001::")),
    Row(
      "3fff::/20", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .open("3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .open("3fff:1000::")),
    Row(
      "5f00::/16", "5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("5f01::")),
    Row(
      "fc00::/7", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("fe00::")),
    Row(
      "fe80::/10", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("fec0::")),
    Row(
      "fec0::/10", "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("ff00::")),
    Row(
      "ff00::/8", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: nil),
    Row("::/3", "::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", before: nil, after: .open("2000::")),
    Row(
      "4000::/2", "4000::", "7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .open("3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: .special("8000::")),
    Row(
      "8000::/1", "8000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
      before: .special("7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), after: nil),
  ]

  @Test("Every row of the table has its boundaries tried")
  func complete() {
    #expect(
      SpecialPurposeAddresses.blocks.map(\.network.description) == Self.rows.map { CIDR($0.network)?.description })
    #expect(SpecialPurposeAddresses.blocks.allSatisfy { !$0.purpose.isEmpty && !$0.source.isEmpty })
  }

  @Test("A block begins and ends where it says", arguments: rows)
  func boundaries(row: Row) throws {
    let network = try #require(CIDR(row.network))
    for text in [row.first, row.last] {
      let address = try #require(IPAddress(text), "\(text)")
      #expect(network.contains(address), "\(text)")
      #expect(SpecialPurposeAddresses.contains(address), "\(text)")
    }
    for neighbour in [row.before, row.after] {
      guard let neighbour else { continue }
      let (text, isSpecial) =
        switch neighbour {
        case .open(let text): (text, false)
        case .special(let text): (text, true)
        }
      let address = try #require(IPAddress(text), "\(text)")
      #expect(!network.contains(address), "\(text)")
      #expect(SpecialPurposeAddresses.contains(address) == isSpecial, "\(text)")
    }
  }

  @Test(
    "An address that leads to an IPv4 address is judged by it",
    arguments: ["::ffff:", "64:ff9b::"],
    [
      ("193.212.1.10", nil), ("127.0.0.1", "loopback"), ("169.254.169.254", "link-local; cloud metadata"),
      ("10.0.0.1", "private"), ("9.255.255.255", nil), ("255.255.255.255", "reserved; broadcast"),
    ] as [(String, String?)])
  func inside(prefix: String, expected: (ipv4: String, purpose: String?)) throws {
    let address = try #require(IPAddress(prefix + expected.ipv4))
    #expect(SpecialPurposeAddresses.block(of: address)?.purpose == expected.purpose)
  }

  @Test(
    "Other wrappings of IPv4 addresses are special, whatever is inside",
    arguments: [
      "::193.212.1.10", "::ffff:0:193.212.1.10", "64:ff9b:1::193.212.1.10", "2002:c1d4:10a::1", "2001:0:c1d4:10a::",
    ])
  func wrapped(text: String) throws {
    #expect(SpecialPurposeAddresses.contains(try #require(IPAddress(text))))
  }
}
