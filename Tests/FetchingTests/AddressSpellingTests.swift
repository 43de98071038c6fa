import Fetching
import SampleSiteServer
import Testing
import Web

@Suite("Spellings of addresses that nobody may be led to")
struct AddressSpellingTests {
  static let loopback = [
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7F.0x0.0x0.0x1", "0x7f.1", "017700000001",
    "0177.0.0.1", "0177.0.0.01", "127.0.0.1.", "%31%32%37.0.0.1", "１２７.0.0.1", "127。0。0。1", "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]", "[0:0:0:0:0:FFFF:7F00:0001]", "[64:ff9b::127.0.0.1]", "user:pw@127.0.0.1",
  ]

  static let metadata = [
    "169.254.169.254", "169.254.43518", "169.16689662", "2852039166", "0xA9FEA9FE", "0xa9.0xfe.0xa9.0xfe",
    "025177524776", "0251.0376.0251.0376", "169.254.169.254.", "169.254.0xa9fe", "①⑥⑨.254.169.254",
    "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]",
  ]

  @Test("Each is read as what it is, and refused before a connection is made", arguments: loopback + metadata)
  func spellings(host: String) async throws {
    let url = try #require(WebURL("http://\(host)/"))
    let expected = Self.loopback.contains(host) ? "127.0.0.1" : "169.254.169.254"
    let host = url.host.hasPrefix("[") ? String(url.host.dropFirst().dropLast()) : url.host
    let address = try #require(IPAddress(host), "\(url)")
    #expect(["127.0.0.1", "169.254.169.254"].contains(Self.inner(address).description), "\(address)")
    #expect(Self.inner(address).description == expected)
    await #expect(throws: FetchFailure.addressNotAllowed(address.description)) {
      try await CurlFetcher().fetch(Request(url))
    }
  }

  @Test("A redirect leads there as little as a link does", arguments: loopback + metadata)
  func redirects(host: String) async throws {
    let server = try RawServer(once: "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://\(host)/\r\n\r\n")
    let target = try #require(try await server.fetch().redirectTarget?.get())
    do {
      _ = try await CurlFetcher().fetch(Request(target))
      Issue.record("\(target) was fetched")
    } catch {
      #expect(error.reason == "address-not-allowed")
    }
  }

  @Test(
    "Numbers that are no address are no host either",
    arguments: ["256.0.0.1", "1.2.3.4.5", "0x100000000", "127.0.0.08"])
  func noAddresses(host: String) {
    #expect(WebURL("http://\(host)/") == nil)
  }

  @Test("A name of this machine is refused after its lookup", arguments: ["localhost", "LOCALHOST"])
  func names(host: String) async throws {
    let server = try RawServer { _, _ in reply([]) }
    let url = try #require(WebURL("http://\(host):\(server.server.port)/"))
    do {
      _ = try await CurlFetcher().fetch(Request(url))
      Issue.record("the request was sent")
    } catch {
      #expect(error.reason == "address-not-allowed")
    }
    #expect(server.requests.isEmpty)
  }

  /// The IPv4 address that an address leads to.
  private static func inner(_ address: IPAddress) -> IPAddress {
    guard case .v6(_, let low) = address else { return address }
    return .v4(UInt32(truncatingIfNeeded: low))
  }
}
