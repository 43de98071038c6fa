/// Nobody follows redirects but the crawler: an address is what they give here.
enum RedirectFaults {
  private static func to(_ location: String, status: Int = 301) -> String {
    "HTTP/1.1 \(status) X\r\nContent-Length: 0\r\nLocation: \(location)\r\n\r\n"
  }

  static let scenarios: [FaultScenario] = [
    FaultScenario("sends to a page beside", answers: to("ny"), "301 to http://server/ny"),
    FaultScenario("sends to another scheme's host", answers: to("//www.a.no/b"), "301 to http://www.a.no/b"),
    FaultScenario("sends to a fragment", answers: to("/ny#her"), "301 to http://server/ny#her"),
    FaultScenario("sends nowhere", answers: to(""), "301 to http://server/"),
    FaultScenario("sends without an address", answers: "HTTP/1.1 301 X\r\nContent-Length: 0\r\n\r\n", "301, 0 bytes"),
    FaultScenario("sends to two addresses", answers: to("/en\r\nLocation: /to"), "301 to http://server/en"),
    FaultScenario("sends to file:", answers: to("file:///etc/passwd"), "301 to no page (file:)"),
    FaultScenario("sends to ftp:", answers: to("ftp://a.no/"), "301 to no page (ftp:)"),
    FaultScenario("sends to gopher:", answers: to("gopher://127.0.0.1:25/x"), "301 to no page (gopher:)"),
    FaultScenario("sends to data:", answers: to("data:text/html,<p>Hei"), "301 to no page (data:)"),
    FaultScenario("sends to javascript:", answers: to("javascript:alert(1)"), "301 to no page (javascript:)"),
    FaultScenario("sends to no host", answers: to("http://"), "301 to no address"),
    FaultScenario("sends to an impossible port", answers: to("http://a.no:99999/"), "301 to no address"),
    FaultScenario("sends to an address with a space", answers: to("/a b"), "301 to http://server/a%20b"),
    FaultScenario("sends to an address with a tab", answers: to("/a\tb"), "301 to http://server/a%20b"),
    FaultScenario("sends to an address with a lone CR", answers: to("/a\rX: b"), "301 to http://server/a%20X:%20b"),
    FaultScenario("sends to an address in UTF-8", answers: to("/blå"), "301 to http://server/bl%C3%A5"),
    FaultScenario(
      "sends to an address in Latin-1",
      answers: Array("HTTP/1.1 301 X\r\nContent-Length: 0\r\nLocation: /bl".utf8) + [0xE5] + Array("\r\n\r\n".utf8),
      "301 to http://server/bl%C3%A5"),
    FaultScenario(
      "sends to a user and a password", answers: to("http://navn:ord@a.no/"), "301 to http://a.no/"),
    FaultScenario("has choices (300)", answers: to("/ny", status: 300), "300, 0 bytes"),
    FaultScenario("sends to where it is (303)", answers: to("/ny", status: 303), "303 to http://server/ny"),
    FaultScenario("has not changed (304)", answers: to("/ny", status: 304), "304, 0 bytes"),
    FaultScenario("names a proxy (305)", answers: to("http://proxy.a.no/", status: 305), "305, 0 bytes"),
    FaultScenario("has the status that is not used (306)", answers: to("/ny", status: 306), "306, 0 bytes"),
    FaultScenario("keeps the method (308)", answers: to("/ny", status: 308), "308 to http://server/ny"),
    FaultScenario("has a status that does not exist (399)", answers: to("/ny", status: 399), "399, 0 bytes"),
    FaultScenario(
      "sends on with a body without end", "301 to http://server/ny", change: ConnectFaults.small
    ) { connection in
      _ = connection.send("HTTP/1.1 301 X\r\nLocation: /ny\r\n\r\n")
      connection.sendEndlessly(String(repeating: "a", count: 10_000))
    },
  ]
}
