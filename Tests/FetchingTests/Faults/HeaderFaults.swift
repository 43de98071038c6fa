import SampleSiteServer

enum HeaderFaults {
  private static let ok = "HTTP/1.1 200 OK\r\n"
  private static let yes = "Content-Length: 2\r\n\r\nja"

  static let scenarios = statusLines + lines + amounts + interim

  private static let statusLines: [FaultScenario] = [
    FaultScenario("begins without a status line", answers: "hei hei\r\n\r\n", "malformed-response"),
    FaultScenario("answers in HTTP/0.9", answers: "<!DOCTYPE html><p>Hei", "malformed-response"),
    FaultScenario("has status 000", answers: "HTTP/1.1 000 Null\r\n\(yes)", "malformed-response"),
    FaultScenario("has status 99", answers: "HTTP/1.1 99 Lav\r\n\(yes)", "malformed-response"),
    FaultScenario("has status 600", answers: "HTTP/1.1 600 Over\r\n\(yes)", "malformed-response"),
    FaultScenario("has status 999", answers: "HTTP/1.1 999 Nei\r\n\(yes)", "malformed-response"),
    FaultScenario("has status 2000", answers: "HTTP/1.1 2000 OK\r\n\(yes)", "malformed-response"),
    FaultScenario("has status -200", answers: "HTTP/1.1 -200 OK\r\n\(yes)", "malformed-response"),
    FaultScenario("has status abc", answers: "HTTP/1.1 abc OK\r\n\(yes)", "malformed-response"),
    FaultScenario("has no status", answers: "HTTP/1.1\r\n\(yes)", "malformed-response"),
    FaultScenario("says HTTP/2.0 in text", answers: "HTTP/2.0 200 OK\r\n\(yes)", "200, 2 bytes"),
    FaultScenario("says HTTP/9.9", answers: "HTTP/9.9 200 OK\r\n\(yes)", "malformed-response"),
    FaultScenario("says HTTP/1.0 with nothing behind the status", answers: "HTTP/1.0 200\r\n\(yes)", "200, 2 bytes"),
    FaultScenario("writes http in small letters", answers: "http/1.1 200 OK\r\n\(yes)", "200, 2 bytes"),
    FaultScenario("begins with an empty line", answers: "\r\n\(ok)\(yes)", "malformed-response"),
    FaultScenario(
      "gives reasons for 10,000 characters", answers: "HTTP/1.1 200 \(String(repeating: "o", count: 10_000))\r\n\(yes)",
      "200, 2 bytes"),
    FaultScenario("sends a status line and goes", answers: ok, "connection-lost"),
    FaultScenario("sends half a header line and goes", answers: "\(ok)Content-Ty", "connection-lost"),
    FaultScenario("sends no header lines and no body", answers: "\(ok)\r\n", "200, 0 bytes"),
  ]

  private static let lines: [FaultScenario] = [
    FaultScenario("has a line without a colon", answers: "\(ok)uten kolon\r\n\(yes)", "malformed-response"),
    FaultScenario("has a line without a name", answers: "\(ok): verdi\r\n\(yes)", "200, 2 bytes"),
    FaultScenario("has a NUL in a line", answers: "\(ok)X-Nul: a\0b\r\n\(yes)", "malformed-response"),
    FaultScenario(
      "folds a line", answers: "\(ok)X-Linje: en\r\n\t to\r\n\(yes)", "200, 2 bytes, X-Linje: en to", shows: "X-Linje"),
    FaultScenario("folds the first line", answers: "\(ok) X-Linje: en\r\n\(yes)", "malformed-response"),
    FaultScenario(
      "ends lines with a bare LF", answers: "HTTP/1.1 200 OK\nX-Linje: en\nContent-Length: 2\n\nja",
      "200, 2 bytes, X-Linje: en", shows: "X-Linje"),
    FaultScenario(
      "writes UTF-8 in a value", answers: "\(ok)X-Linje: blåbær\r\n\(yes)", "200, 2 bytes, X-Linje: blåbær",
      shows: "X-Linje"),
    FaultScenario(
      "writes Latin-1 in a value", answers: Array("\(ok)X-Linje: bl".utf8) + [0xE5] + Array("\r\n\(yes)".utf8),
      "200, 2 bytes, X-Linje: blå", shows: "X-Linje"),
    FaultScenario(
      "hides a line behind a lone CR", answers: "\(ok)X-Linje: a\rX-Skjult: ja\r\n\(yes)",
      "200, 2 bytes, X-Skjult: none",
      shows: "X-Skjult"),
    FaultScenario(
      "puts terminal codes in a value", answers: "\(ok)X-Linje: a\u{1B}[31mb\u{7F}\r\n\(yes)",
      "200, 2 bytes, X-Linje: a [31mb", shows: "X-Linje"),
  ]

  private static let amounts: [FaultScenario] = [
    FaultScenario("sends header lines without end", "headers-too-large") { connection in
      _ = connection.send(ok)
      connection.sendEndlessly("X-Flom: nnnnnnnnnnnnnnnnnnnn\r\n")
    },
    FaultScenario("sends one header line without end", "headers-too-large") { connection in
      _ = connection.send("\(ok)X-Flom: ")
      connection.sendEndlessly("nnnnnnnnnnnnnnnnnnnn")
    },
    FaultScenario("sends a status line without end", "headers-too-large") { $0.sendEndlessly("HTTP/1.1 200 OK ") },
    FaultScenario("sends a folded line without end", "headers-too-large") { connection in
      _ = connection.send("\(ok)X-Flom: n\r\n")
      connection.sendEndlessly("  n\r\n")
    },
    FaultScenario(
      "sets 400 cookies", answers: ok + String(repeating: "Set-Cookie: a=b; Path=/; HttpOnly\r\n", count: 400) + yes,
      "200, 2 bytes"),
    FaultScenario("sets cookies without end", "headers-too-large") { connection in
      _ = connection.send(ok)
      connection.sendEndlessly("Set-Cookie: a=b; Path=/; HttpOnly; SameSite=Lax\r\n")
    },
    FaultScenario("drips the header", "timeout-receiving", change: ConnectFaults.brief) {
      _ = $0.send(ok)
      $0.drip(String(repeating: "X-Drypp: a\r\n", count: 1000))
    },
    FaultScenario("drips the status line", "timeout-waiting", change: ConnectFaults.quick) {
      $0.drip("HTTP/1.1 200 \(String(repeating: "o", count: 1000))")
    },
    FaultScenario("falls silent in the header", "timeout-receiving", change: ConnectFaults.brief) { connection in
      _ = connection.send("\(ok)Content-Length: 2\r\n")
      connection.waitForClient()
    },
  ]

  private static let interim: [FaultScenario] = [
    FaultScenario(
      "says 100 three times first",
      answers: String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 3) + ok + yes, "200, 2 bytes"),
    FaultScenario(
      "gives early hints first", answers: "HTTP/1.1 103 Early Hints\r\nX-Linje: tidlig\r\n\r\n\(ok)\(yes)",
      "200, 2 bytes, X-Linje: none", shows: "X-Linje"),
    FaultScenario("says 100 without end", "headers-too-large") { $0.sendEndlessly("HTTP/1.1 100 Continue\r\n\r\n") },
    FaultScenario("gives early hints without end", "headers-too-large") {
      $0.sendEndlessly("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n")
    },
    FaultScenario("says 100 and goes", answers: "HTTP/1.1 100 Continue\r\n\r\n", "connection-lost"),
    FaultScenario("says 100 and falls silent", "timeout-receiving", change: ConnectFaults.brief) { connection in
      _ = connection.send("HTTP/1.1 100 Continue\r\n\r\n")
      connection.waitForClient()
    },
    FaultScenario(
      "switches protocols unasked", answers: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\nxx",
      "malformed-response"),
  ]
}
