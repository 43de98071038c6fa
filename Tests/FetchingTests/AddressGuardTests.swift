import Fetching
import SampleSiteServer
import Testing
import Web

@Suite("The guard at the socket")
struct AddressGuardTests {
  @Test(
    "Loopback is refused in every spelling, before a byte is sent",
    arguments: [
      ("127.0.0.1", "127.0.0.1"), ("2130706433", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"),
      ("[::1]", "::1"), ("[::ffff:127.0.0.1]", "::ffff:7f00:1"), ("localhost", nil), ("0.0.0.0", "0.0.0.0"),
    ] as [(String, String?)])
  func spellings(host: String, refused: String?) async throws {
    let server = try RawServer { _, _ in reply([]) }
    let url = try #require(WebURL("http://\(host):\(server.server.port)/"))
    do {
      _ = try await CurlFetcher().fetch(Request(url))
      Issue.record("the request was sent")
    } catch {
      guard case .addressNotAllowed(let address) = error else {
        Issue.record("\(error)")
        return
      }
      if let refused { #expect(address == refused) }
      #expect(error.reason == "address-not-allowed")
    }
    #expect(server.requests.isEmpty)
  }

  @Test("A name that leads to a private address is refused, wherever the mapping comes from")
  func mappedName() async throws {
    let server = try RawServer { _, _ in reply([]) }
    let mapping = ConnectionMapping(host: nil, port: nil, targetHost: "127.0.0.1", targetPort: server.server.port)
    let url = try #require(WebURL("http://www.provik.example/"))
    await #expect(throws: FetchFailure.addressNotAllowed("127.0.0.1")) {
      try await CurlFetcher(CurlOptions(mappings: [mapping])).fetch(Request(url))
    }
    #expect(server.requests.isEmpty)
  }

  @Test(
    "An allowed network opens no other",
    arguments: [("127.0.0.0/8", true), ("127.0.0.1", true), ("10.0.0.0/8", false), ("::1", false), ("0.0.0.0/0", true)])
  func allowed(network: String, isOpen: Bool) throws {
    let addressGuard = AddressGuard(allowed: [try #require(CIDR(network))])
    #expect(addressGuard.permits(try #require(IPAddress("127.0.0.1"))) == isOpen)
    #expect(addressGuard.permits(try #require(IPAddress("::ffff:127.0.0.1"))) == isOpen)
    #expect(addressGuard.permits(try #require(IPAddress("193.212.1.10"))))
  }

  @Test(
    "A mapping is read as curl reads it",
    arguments: [
      ("www.a.no:80:127.0.0.1:8080", "www.a.no:80:127.0.0.1:8080"), ("::127.0.0.1:8080", "::127.0.0.1:8080"),
      ("Bærum.no:443:staging.example:443", "xn--brum-voa.no:443:staging.example:443"),
      ("[::1]:80:[::1]:8080", "[::1]:80:[::1]:8080"), ("a.no::b.no:1", "a.no::b.no:1"),
    ])
  func mappings(text: String, expected: String) {
    #expect(ConnectionMapping(text)?.description == expected)
  }

  @Test(
    "What is no mapping is refused",
    arguments: [
      "", "a:b", "a.no:80:b.no", "a.no:80:b.no:0", "a.no:x:b.no:1", "a.no:80::1", "a.no:80:b.no/x:1",
      "a.no:80:b.no:99999", "a:80:b:1:2",
    ])
  func noMappings(text: String) {
    #expect(ConnectionMapping(text) == nil)
  }

  @Test("A contact cannot break the header line", arguments: ["a\r\nX: y", "a) (b", "bærum", "a\\b"])
  func userAgent(contact: String) {
    #expect(UserAgent(version: "1", contact: contact) == nil)
    #expect(UserAgent(version: "1", contact: "")?.description == "kommunesjekk/1")
    #expect(UserAgent(version: "1 2") == nil)
  }
}
