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

  @Test("Addresses are ordered, IPv4 first")
  func order() throws {
    let texts = ["1.2.3.4", "10.0.0.1", "193.212.1.10", "::1", "2a02:c0::1", "2a02:c0::2"]
    #expect(try texts.reversed().map { try #require(IPAddress($0)) }.sorted().map(\.description) == texts)
  }
}
