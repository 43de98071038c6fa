import Fetching
import SampleSiteServer

/// Faults that need no certificate.
enum HandshakeFaults {
  static let scenarios: [FaultScenario] = [
    FaultScenario(name: "never answers the handshake", outcome: "timeout-connecting", change: impatient) {
      $0.waitForClient()
    },
    begins("speaks HTTP without TLS", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", "tls"),
    begins("sends garbage for a handshake", "kom inn, kom inn, det er godt å se deg", "tls"),
    begins("refuses the handshake", [0x15, 3, 3, 0, 2, 2, 40], "tls"),
    begins("says that its own certificate is unknown", [0x15, 3, 3, 0, 2, 2, 46], "tls"),
    begins("sends a record longer than any", [0x16, 3, 3, 0xFF, 0xFF], "tls"),
    begins("offers SSL 3", [0x16, 3, 0, 0, 4, 2, 0, 0, 0], "tls"),
    begins("sends a handshake of zeros", [UInt8](repeating: 0, count: 10_000), "tls"),
    FaultScenario(name: "closes in the middle of the handshake", outcome: "tls") { connection in
      _ = connection.receive()
    },
    FaultScenario(name: "resets in the middle of the handshake", outcome: "tls") { connection in
      _ = connection.receive()
      connection.prepareReset()
    },
    FaultScenario(name: "stops after half a record", outcome: "timeout-connecting", change: impatient) { connection in
      _ = connection.send([0x16, 3, 3, 0, 100, 2, 0])
      connection.waitForClient()
    },
  ].map(\.overTLS)

  private static let impatient: @Sendable (inout Request) -> Void = {
    $0.timeouts = Timeouts(connect: .milliseconds(300))
  }

  private static func begins(_ name: String, _ bytes: [UInt8], _ outcome: String) -> FaultScenario {
    FaultScenario(name: name, outcome: outcome) { connection in
      _ = connection.receive()
      _ = connection.send(bytes)
      connection.finishSending()
      connection.waitForClient()
    }
  }

  private static func begins(_ name: String, _ text: String, _ outcome: String) -> FaultScenario {
    begins(name, Array(text.utf8), outcome)
  }
}
