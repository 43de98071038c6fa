import Fetching
import SampleSiteServer
import Synchronization
import Testing
import Web

/// A server that sends exactly the bytes that a test writes down, whatever the request.
final class RawServer: Sendable {
  let server: LoopbackServer
  private let state: State

  private final class State: Sendable {
    let requests = Mutex<[[String]]>([])
    let connections = Mutex((begun: 0, ended: 0))
  }

  /// Answers every request with `answer`, and closes the connection when it is `nil`.
  init(_ answer: @escaping @Sendable (_ request: [String], Connection) -> [UInt8]?) throws {
    let state = State()
    self.state = state
    server = try LoopbackServer { connection in
      state.connections.withLock { $0.begun += 1 }
      while let lines = connection.nextRequest()?.map(String.init) {
        state.requests.withLock { $0.append(lines) }
        guard let bytes = answer(lines, connection), connection.send(bytes) else { break }
      }
      state.connections.withLock { $0.ended += 1 }
    }
  }

  /// Answers every request with the same bytes and then closes the connection.
  convenience init(once text: String) throws {
    try self.init { _, connection in
      _ = connection.send(Array(text.utf8))
      return nil
    }
  }

  deinit { server.stop() }

  var requests: [[String]] { state.requests.withLock { $0 } }
  var connections: (begun: Int, ended: Int) { state.connections.withLock { $0 } }
  var address: String { "http://127.0.0.1:\(server.port)/" }

  /// A fetcher that may reach the server.
  static func fetcher(_ change: (inout CurlOptions) -> Void = { _ in }) -> CurlFetcher {
    var options = CurlOptions.loopback([])
    change(&options)
    return CurlFetcher(options)
  }

  /// Sends one request to the server.
  func fetch(
    _ path: String = "", byteLimit: Int = Request.defaultByteLimit, timeouts: Timeouts = Timeouts(),
    from fetcher: CurlFetcher = fetcher()
  ) async throws -> Response {
    let url = try #require(WebURL(address + path))
    return try await fetcher.fetch(Request(url, byteLimit: byteLimit, timeouts: timeouts))
  }
}

/// A whole answer with its length.
func reply(_ body: [UInt8], _ headers: String = "") -> [UInt8] {
  Array("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\n\(headers)\r\n".utf8) + body
}
