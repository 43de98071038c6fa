import Fetching
import SampleSiteServer

enum BodyFaults {
  private static func answer(_ status: String, _ length: Int, _ body: String) -> String {
    "HTTP/1.1 \(status)\r\nContent-Length: \(length)\r\n\r\n\(body)"
  }

  static let scenarios: [FaultScenario] = [
    FaultScenario("sends less than it says", answers: answer("200 OK", 100, "kort"), "connection-lost"),
    FaultScenario("sends more than it says", answers: answer("200 OK", 2, "ja og mer"), "200, 2 bytes"),
    FaultScenario("sends a body that should be empty", answers: answer("200 OK", 0, "ikke tom"), "200, 0 bytes"),
    FaultScenario("says nothing of its length and closes", answers: "HTTP/1.1 200 OK\r\n\r\nja", "200, 2 bytes"),
    FaultScenario("has a body with status 204", answers: answer("204 No Content", 2, "ja"), "204, 0 bytes"),
    FaultScenario("has a body with status 205", answers: answer("205 Reset Content", 2, "ja"), "205, 2 bytes"),
    FaultScenario("has a body with status 304", answers: answer("304 Not Modified", 2, "ja"), "304, 0 bytes"),
    FaultScenario("has a body for HEAD", answers: answer("200 OK", 2, "ja"), "200, 0 bytes").asking {
      $0.method = .head
    },
    FaultScenario("is broken, and says so", answers: answer("500 Internal Server Error", 2, "au"), "500, 2 bytes"),
    FaultScenario("drips the body", "timeout-receiving", change: ConnectFaults.brief) {
      _ = $0.send(answer("200 OK", 10_000, "a"))
      $0.drip(String(repeating: "a", count: 9_999))
    },
    FaultScenario("falls silent in the body", "timeout-receiving", change: ConnectFaults.brief) { connection in
      _ = connection.send(answer("200 OK", 100, "begynt"))
      connection.waitForClient()
    },
    FaultScenario(
      "is slower than a page is worth", "timeout-receiving",
      change: { $0.timeouts = Timeouts(slow: .seconds(1), total: .seconds(600)) }
    ) { connection in
      _ = connection.send(answer("200 OK", 100_000, "begynt"))
      connection.waitForClient()
    },
    FaultScenario("resets in the middle of the body", "connection-lost") { connection in
      _ = connection.send(answer("200 OK", 100, "begynt"))
      connection.prepareReset()
    },
    FaultScenario("resets a body without length", "connection-lost") { connection in
      _ = connection.send("HTTP/1.1 200 OK\r\n\r\nbegynt")
      // The client has to have read what came before the reset, which would wipe it out.
      connection.pause(.milliseconds(200))
      connection.prepareReset()
    },
    FaultScenario("sends a body without end", "200, 100000 bytes, cut", change: ConnectFaults.small) { connection in
      _ = connection.send("HTTP/1.1 200 OK\r\n\r\n")
      connection.sendEndlessly(String(repeating: "a", count: 10_000))
    },
    FaultScenario("sends one byte more than is kept", "200, 100000 bytes, cut", change: ConnectFaults.small) {
      _ = $0.send(answer("200 OK", 100_001, String(repeating: "a", count: 100_001)))
      $0.waitForClient()
    },
    FaultScenario("sends as much as is kept", "200, 100000 bytes", change: ConnectFaults.small) {
      _ = $0.send(answer("200 OK", 100_000, String(repeating: "a", count: 100_000)))
      $0.waitForClient()
    },
  ]
}
