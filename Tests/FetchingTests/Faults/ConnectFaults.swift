import Fetching
import SampleSiteServer
import Web

enum ConnectFaults {
  static let scenarios: [FaultScenario] = [
    FaultScenario(name: "closes the connection at once", outcome: "connection-lost") { _ in },
    FaultScenario(name: "resets the connection at once", outcome: "connection-lost") { $0.prepareReset() },
    FaultScenario("closes the connection after the request", "connection-lost") { _ in },
    FaultScenario("resets the connection after the request", "connection-lost") { $0.prepareReset() },
    FaultScenario("takes the request and stays silent", "timeout-waiting", change: quick) { $0.waitForClient() },
    FaultScenario(name: "answers before it is asked", outcome: "200, 2 bytes") { connection in
      _ = connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nja")
      connection.waitForClient()
    },
  ]

  /// Little patience with silence.
  static let quick: @Sendable (inout Request) -> Void = { $0.timeouts = Timeouts(firstByte: .milliseconds(300)) }
  /// Little patience altogether, and enough that a busy machine has sent what it is to send.
  static let brief: @Sendable (inout Request) -> Void = { $0.timeouts = Timeouts(total: .seconds(2)) }
  /// Little memory.
  static let small: @Sendable (inout Request) -> Void = { $0.byteLimit = 100_000 }
}
