import Fetching
import SampleSiteServer
import Testing
import Web

/// A small site with every reply and fault that a folder knows.
enum SampleSite {
  static let files = [
    "site.yaml": """
    name: Prøvik kommune
    address: http://www.provik.example/
    hosts:
      www.provik.example: www
      provik.example: www
      skjema.provik.example: skjema
      stengt.provik.example: {fault: refused}
      borte.provik.example: {fault: unknown-host}
    replies:
      provik.example/*: {status: 301, location: "http://www.provik.example/"}
      /gammel: {status: 302, location: /ny}
      /nede: {status: 503, headers: {Retry-After: 7}, body: Prøv igjen}
      /latin: {headers: {Content-Type: text/html; charset=iso-8859-1}}
      /felles: {body-file: felles.html}
      /brudd: {fault: reset}
      /halv: {fault: truncated}
      /taus: {fault: timeout}
      /flom: {fault: header-flood}
      /bombe: {fault: bomb}
    """,
    "felles.html": "<p>Felles",
    "www/index.html": "<p>Forside",
    "www/ny.html": "<p>Ny",
    "www/latin.html": "<p>Latin",
    "www/priser/index.html": "<p>Priser",
    "www/sak?id=3": "<p>Sak 3",
    "www/index.php?side=2": "<p>Side 2",
    "www/sak": "<p>Saker",
    "www/plan.pdf": "%PDF-1.4",
    "www/robots.txt": "User-agent: *\nDisallow: /hemmelig",
    "skjema/index.html": "<p>Skjema",
  ]

  /// Every kind of address the site has, and what both fetchers must make of it.
  static let addresses: [(path: String, expected: String)] = [
    ("http://www.provik.example/", "200 text/html <p>Forside"),
    ("http://www.provik.example/ny", "200 text/html <p>Ny"),
    ("http://www.provik.example/ny.html#topp", "200 text/html <p>Ny"),
    ("http://www.provik.example/priser", "200 text/html <p>Priser"),
    ("http://www.provik.example/priser/", "200 text/html <p>Priser"),
    ("http://www.provik.example/sak?id=3", "200 text/html <p>Sak 3"),
    ("http://www.provik.example/sak?id=4", "200 text/html <p>Saker"),
    ("http://www.provik.example/plan.pdf", "200 application/pdf %PDF-1.4"),
    ("http://www.provik.example/robots.txt", "200 text/plain User-agent: *\nDisallow: /hemmelig"),
    ("http://www.provik.example/latin", "200 text/html; charset=iso-8859-1 <p>Latin"),
    ("http://www.provik.example/felles", "200 text/html <p>Felles"),
    ("http://www.provik.example/mangler", "404 text/html "),
    ("http://www.provik.example/site.yaml", "404 text/html "),
    ("http://www.provik.example/%2e%2e%2fsite.yaml", "404 text/html "),
    ("http://www.provik.example/..%2fskjema/index.html", "404 text/html "),
    ("http://www.provik.example/gammel", "302 text/html; charset=utf-8 -> http://www.provik.example/ny"),
    ("http://provik.example/hva/som/helst?x", "301 text/html; charset=utf-8 -> http://www.provik.example/"),
    ("http://www.provik.example/nede", "503 text/html; charset=utf-8 Prøv igjen"),
    ("http://skjema.provik.example/", "200 text/html <p>Skjema"),
    ("http://www.provik.example/brudd", "connection-lost"),
    ("http://www.provik.example/halv", "connection-lost"),
    ("http://www.provik.example/taus", "timeout-waiting"),
    ("http://www.provik.example/flom", "headers-too-large"),
    ("http://www.provik.example/bombe", "suspicious-compression"),
    ("https://www.provik.example/", "connection-refused"),
    ("http://www.provik.example:8080/", "connection-refused"),
    ("http://stengt.provik.example/", "connection-refused"),
    ("http://borte.provik.example/", "unknown-host"),
    ("http://annen.example/", "unknown-host"),
  ]

  /// One line that says what came of a request.
  static func outcome(of address: String, from fetcher: any Fetcher) async throws -> String {
    let url = try #require(WebURL(address))
    // Short enough for the silent server, long enough for a machine that is busy with other tests.
    let request = Request(url, timeouts: Timeouts(firstByte: .seconds(2), total: .seconds(20)))
    do {
      let response = try await fetcher.fetch(request)
      let type = response.headers["Content-Type"] ?? "no type"
      if let target = try response.redirectTarget?.get() { return "\(response.status) \(type) -> \(target)" }
      return "\(response.status) \(type) \(String(decoding: response.body, as: UTF8.self))"
    } catch let failure as FetchFailure {
      return failure.reason
    }
  }
}
