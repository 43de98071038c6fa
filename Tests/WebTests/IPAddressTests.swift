import Testing
import Web

@Suite("IP addresses and networks")
struct IPAddressTests {
  @Test(
    "An address is read strictly and written in its short form",
    arguments: [
      ("192.0.2.1", "192.0.2.1"), ("::", "::"), ("::1", "::1"), ("FE80::A", "fe80::a"),
      ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
      ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("::ffff:192.0.2.1", "::ffff:c000:201"),
    ])
  func reading(text: String, expected: String) {
    #expect(IPAddress(text)?.description == expected)
  }

  @Test(
    "Other spellings are no address here",
    arguments: [
      "1.2.3", "01.2.3.4", "1.2.3.4.", "0x7f.0.0.1", "256.0.0.1", "", "1.2.3.+4", "[::1]", ":::", "1:2:3:4:5:6:7:8:9",
    ])
  func refusals(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test(
    "A network holds its addresses and no others",
    arguments: [
      ("127.0.0.0/8", "127.255.0.1", true), ("127.0.0.0/8", "128.0.0.1", false), ("127.0.0.0/8", "::1", false),
      ("192.168.1.77/24", "192.168.1.1", true), ("10.0.0.1", "10.0.0.1", true), ("10.0.0.1", "10.0.0.2", false),
      ("0.0.0.0/0", "203.0.113.9", true), ("::/0", "2001:db8::1", true), ("fc00::/7", "fdff::1", true),
      ("fc00::/7", "fe00::1", false), ("2001:db8:0:1::/64", "2001:db8:0:1:ffff::", true),
      ("2001:db8:0:1::/64", "2001:db8:0:2::", false), ("2001:db8::8/126", "2001:db8::b", true),
      ("2001:db8::8/126", "2001:db8::c", false),
    ])
  func networks(network: String, address: String, isInside: Bool) throws {
    let block = try #require(CIDR(network))
    #expect(block.contains(try #require(IPAddress(address))) == isInside)
  }

  @Test(
    "A network is written with its first address",
    arguments: [("192.168.1.77/24", "192.168.1.0/24"), ("::1", "::1/128")])
  func description(text: String, expected: String) {
    #expect(CIDR(text)?.description == expected)
  }

  @Test(
    "What is no network is refused",
    arguments: ["", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/+8", "10/8", "a/8", "10.0.0.0/8/8"])
  func noNetworks(text: String) {
    #expect(CIDR(text) == nil)
  }

  /// First and last address of each block that the registries list, and the neighbours that are public.
  @Test(
    "Special-purpose addresses are told from public ones",
    arguments: [
      ("0.0.0.0", true), ("0.255.255.255", true), ("1.0.0.0", false), ("9.255.255.255", false), ("10.0.0.0", true),
      ("10.255.255.255", true), ("11.0.0.0", false), ("100.63.255.255", false), ("100.64.0.0", true),
      ("100.127.255.255", true), ("100.128.0.0", false), ("126.255.255.255", false), ("127.0.0.1", true),
      ("127.255.255.255", true), ("128.0.0.0", false), ("169.253.255.255", false), ("169.254.169.254", true),
      ("169.255.0.0", false), ("172.15.255.255", false), ("172.16.0.0", true), ("172.31.255.255", true),
      ("172.32.0.0", false), ("192.0.0.0", true), ("192.0.0.255", true), ("192.0.1.0", false), ("192.0.2.1", true),
      ("192.31.196.1", true), ("192.52.193.1", true), ("192.88.99.1", true), ("192.167.255.255", false),
      ("192.168.0.0", true), ("192.168.255.255", true), ("192.169.0.0", false), ("192.175.48.1", true),
      ("198.17.255.255", false), ("198.18.0.0", true), ("198.19.255.255", true), ("198.20.0.0", false),
      ("198.51.100.1", true), ("203.0.113.1", true), ("223.255.255.255", false), ("224.0.0.1", true),
      ("239.255.255.255", true), ("240.0.0.1", true), ("255.255.255.255", true), ("193.212.1.10", false),
      ("::", true), ("::1", true), ("::127.0.0.1", true), ("::ffff:127.0.0.1", true), ("::ffff:10.1.2.3", true),
      ("::ffff:193.212.1.10", false), ("::ffff:0:127.0.0.1", true), ("64:ff9b::127.0.0.1", true),
      ("64:ff9b::193.212.1.10", false), ("64:ff9b::169.254.169.254", true), ("64:ff9b:1::1", true), ("100::1", true),
      ("100:0:0:1::1", true), ("1fff:ffff::1", true), ("2000::1", false), ("2001::1", true), ("2001:1ff:ffff::1", true),
      ("2001:200::1", false), ("2001:db8::1", true), ("2001:db9::1", false), ("2002:7f00:1::", true),
      ("2003::1", false), ("2620:4f:8000::1", true), ("2620:4f:8001::1", false), ("2a02:c0::1", false),
      ("3fff::1", true), ("3fff:1000::1", false), ("4000::1", true), ("5f00::1", true), ("fc00::1", true),
      ("fdff::1", true), ("fe80::1", true), ("fec0::1", true), ("ff02::1", true),
    ])
  func specialPurpose(text: String, isSpecial: Bool) throws {
    #expect(SpecialPurposeAddresses.contains(try #require(IPAddress(text))) == isSpecial)
  }
}
