import Fetching
import SampleSiteServer
import Testing
import Web

/// Something that a server does, and what has to come of it. The tables of scenarios are tests and documentation
/// (`docs/faults.md`) at the same time.
struct FaultScenario: Sendable, CustomTestStringConvertible {
  /// What the server does, in words.
  let name: String
  /// What comes of it: ``outcome(of:)`` of the answer, or the reason of the failure.
  let outcome: String
  /// The address below the server.
  var path = ""
  var scheme = WebURL.Scheme.http
  /// The request beside its address.
  var change: @Sendable (inout Request) -> Void = { _ in }
  /// A header line that the outcome shows.
  var shown: String?
  /// What the server does with a connection.
  let serve: @Sendable (Connection) -> Void

  var testDescription: String { name }

  /// An answer in one word or two: `200, 17 bytes, cut`; `301 to http://…`.
  func outcome(of response: Response) -> String {
    var parts = ["\(response.status)"]
    switch response.redirectTarget {
    case .success(let target): return "\(response.status) to \(target)"
    case .failure(.otherScheme(let scheme)): return "\(response.status) to no page (\(scheme):)"
    case .failure: return "\(response.status) to no address"
    case nil: break
    }
    parts.append("\(response.body.count) bytes")
    if response.isTruncated { parts.append("cut") }
    if let shown { parts.append("\(shown): \(response.headers[shown] ?? "none")") }
    return parts.joined(separator: ", ")
  }
}

extension FaultScenario {
  /// A server that reads the request and answers with these bytes, then closes the connection.
  init(_ name: String, answers bytes: [UInt8], _ outcome: String, shows shown: String? = nil) {
    self.init(name: name, outcome: outcome, shown: shown) { connection in
      guard connection.nextRequest() != nil else { return }
      _ = connection.send(bytes)
      connection.finishSending()
    }
  }

  /// The same with text.
  init(_ name: String, answers text: String, _ outcome: String, shows shown: String? = nil) {
    self.init(name, answers: Array(text.utf8), outcome, shows: shown)
  }

  /// A server that reads the request and then does something.
  init(
    _ name: String, _ outcome: String, change: @escaping @Sendable (inout Request) -> Void = { _ in },
    afterRequest serve: @escaping @Sendable (Connection) -> Void
  ) {
    self.init(name: name, outcome: outcome, change: change) { connection in
      guard connection.nextRequest() != nil else { return }
      serve(connection)
    }
  }

  /// The same scenario with another request.
  func asking(_ change: @escaping @Sendable (inout Request) -> Void) -> FaultScenario {
    var copy = self
    copy.change = change
    return copy
  }

  /// The same scenario over TLS.
  var overTLS: FaultScenario {
    var copy = self
    copy.scheme = .https
    return copy
  }
}

extension Connection {
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends the same again and again, until the client has had enough.
  func sendEndlessly(_ text: String) {
    let bytes = Array(text.utf8)
    while send(bytes) {}
  }

  /// Sends one byte at a time with pauses between them, until the client has had enough.
  func drip(_ text: String) {
    for byte in text.utf8 {
      guard send([byte]) else { return }
      pause(.milliseconds(100))
    }
    waitForClient()
  }
}
