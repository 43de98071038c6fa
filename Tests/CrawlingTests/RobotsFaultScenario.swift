import Fetching
import SampleSiteServer
import Testing
import Web

/// What a server does when it is asked for robots.txt, and what becomes of the page `/x` behind it.
struct RobotsFaultScenario: Sendable, CustomTestStringConvertible {
  /// What the server does, in words.
  let name: String
  /// How `/x` ends, or why the site cannot be started with.
  let outcome: String
  /// Answers on the connection; `nil` closes it.
  let answer: @Sendable (Connection) -> [UInt8]?

  var testDescription: String { name }

  init(_ name: String, _ outcome: String, answer: @escaping @Sendable (Connection) -> [UInt8]?) {
    self.name = name
    self.outcome = outcome
    self.answer = answer
  }

  /// A whole answer.
  private init(_ name: String, _ outcome: String, status: Int = 200, _ headers: String = "", body: [UInt8]) {
    self.init(name, outcome) { _ in
      Array("HTTP/1.1 \(status) X\r\nContent-Length: \(body.count)\r\n\(headers)\r\n".utf8) + body
    }
  }

  private init(_ name: String, _ outcome: String, status: Int = 200, _ headers: String = "", _ text: String = closed) {
    self.init(name, outcome, status: status, headers, body: Array(text.utf8))
  }

  private static let closed = "User-agent: *\nDisallow: /x\n"
  private static func comments(_ size: Int) -> String {
    String(repeating: "# \(String(repeating: "n", count: 97))\n", count: size / 100)
  }

  static let all: [RobotsFaultScenario] = [
    RobotsFaultScenario("closes the page", "skipped robots"),
    RobotsFaultScenario("has no robots.txt", "checked", status: 404),
    RobotsFaultScenario("forbids robots.txt itself", "checked", status: 403),
    RobotsFaultScenario("answers 204", "checked", status: 204, "", ""),
    RobotsFaultScenario("is broken (500)", "robots-unavailable", status: 500),
    RobotsFaultScenario("is too busy (503)", "robots-unavailable", status: 503),
    RobotsFaultScenario("has had too many requests (429)", "robots-unavailable", status: 429),
    RobotsFaultScenario("stays silent", "timeout-waiting") { connection in
      connection.waitForClient()
      return nil
    },
    RobotsFaultScenario("closes the connection", "connection-lost") { _ in nil },
    RobotsFaultScenario("answers with something that is no HTTP", "malformed-response") { _ in Array("hei\r\n\r\n".utf8)
    },
    RobotsFaultScenario("redirects robots.txt to itself", "checked", status: 301, "Location: /robots.txt\r\n"),
    RobotsFaultScenario("redirects to nowhere", "checked", status: 301, "Location: http://\r\n"),
    RobotsFaultScenario("redirects to file:", "checked", status: 301, "Location: file:///etc/passwd\r\n"),
    RobotsFaultScenario(
      "redirects to another host that closes the page", "skipped robots", status: 302,
      "Location: http://annen.no/lukket.txt\r\n"),
    RobotsFaultScenario(
      "redirects to a private address", "address-not-allowed", status: 302, "Location: http://10.0.0.1/\r\n"),
    RobotsFaultScenario(
      "redirects to a host that does not exist", "unknown-host", status: 302, "Location: http://borte.no/\r\n"),
    RobotsFaultScenario("sends a megabyte, the rule first", "skipped robots", "", closed + comments(1 << 20)),
    RobotsFaultScenario("sends a megabyte, the rule last", "checked", "", comments(1 << 20) + closed),
    RobotsFaultScenario("sends rules without end", "skipped robots") { connection in
      guard connection.send(Array("HTTP/1.1 200 OK\r\n\r\n\(closed)".utf8)) else { return nil }
      let lines = Array(comments(10_000).utf8)
      while connection.send(lines) {}
      return nil
    },
    RobotsFaultScenario("sends a picture", "checked", body: [0x89, 0x50, 0x4E, 0x47] + (0...255).map { UInt8($0) }),
    RobotsFaultScenario("sends a page", "checked", "Content-Type: text/html\r\n", "<!DOCTYPE html><p>Ikke funnet"),
    RobotsFaultScenario(
      "sends a bomb, of which 500 KiB are kept", "checked", "Content-Encoding: gzip\r\n",
      body: CompressionBomb.gzip(size: 300 << 10)),
    RobotsFaultScenario("sends header lines without end", "headers-too-large") { connection in
      _ = connection.send(Array("HTTP/1.1 200 OK\r\n".utf8))
      while connection.send(Array("X-Flom: nnnnnnnnnnnnnnnnnnnn\r\n".utf8)) {}
      return nil
    },
    RobotsFaultScenario("begins with a byte order mark", "skipped robots", "", "\u{FEFF}\(closed)"),
    RobotsFaultScenario("ends lines with CR alone", "skipped robots", "", "User-agent: *\rDisallow: /x\r"),
    RobotsFaultScenario(
      "sends a pattern that is costly to compare", "checked", "",
      "User-agent: *\nDisallow: /\(String(repeating: "*x", count: 5000))$\n"),
    RobotsFaultScenario(
      "asks for a day between requests", "checked", "", "User-agent: *\nCrawl-delay: 86400\n"),
  ]
}
