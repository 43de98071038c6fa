import Fetching
import Foundation
import Results
import SiteCheck
import Testing
import Web

/// Our own test server would share our own mistakes; nginx does not.
@Suite("A site served by nginx", .enabled(if: Nginx.path != nil, "nginx is not installed: make test installs it"))
struct NginxTests {
  @Test("It gives the facts and answers that the folder gives, through gzip and keep-alive")
  func sameAsFolder() async throws {
    let name = "granvag"
    let site = try SampleSites.site(name)
    let folder = SampleSites.folder.appending(path: name).path
    let server = try await Nginx(
      [
        "www.granvag.kommune.example": "\(folder)/www", "granvag.kommune.example": "\(folder)/www",
        "skjema.granvag.kommune.example": "\(folder)/skjema",
      ],
      extra: [
        "granvag.kommune.example": "return 301 http://www.granvag.kommune.example$request_uri;",
        "www.granvag.kommune.example": "location = /barnehage { return 302 /tjenester/barnehage-og-skole/barnehage/; }",
      ])
    defer { server.stop() }
    let checker = HouseRules.checker { configuration in
      configuration.connectTo = site.hosts.map {
        ConnectionMapping(host: $0, port: 80, targetHost: "127.0.0.1", targetPort: server.port)
      }
      configuration.allowedNetworks = [CIDR("127.0.0.1/32")].compactMap { $0 }
      configuration.furtherHosts = site.hosts
      configuration.delay = .zero
    }
    let overHTTP = try #require(await checker.check([.address(site.address, nil)]).first).besidesConnection
    let fromFolder = try #require(await HouseRules.checker().check([.folder(site)]).first).besidesConnection
    #expect(overHTTP.site.status == .complete)
    #expect(overHTTP.facts == fromFolder.facts)
    #expect(overHTTP.criteria == fromFolder.criteria)
    #expect(overHTTP.coverage == fromFolder.coverage)
    // robots.txt is asked for once for each host, and no page twice.
    let pages = server.requests.filter { !$0.contains("/robots.txt") && $0.contains("\" 200 ") }
    #expect(pages.count >= overHTTP.coverage.checked)
  }
}
