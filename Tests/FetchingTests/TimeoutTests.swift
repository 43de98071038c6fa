import Fetching
import SampleSiteServer
import Testing
import Web

/// Short patience, and long enough that a busy machine has sent what it is to send; the server is silent for ever.
@Suite("Time limits")
struct TimeoutTests {
  private static func silent(after text: String) throws -> RawServer {
    try RawServer { _, connection in
      _ = connection.send(Array(text.utf8))
      connection.waitForClient()
      return nil
    }
  }

  @Test("A server that takes the request and says nothing")
  func firstByte() async throws {
    let server = try Self.silent(after: "")
    await #expect(throws: FetchFailure.timeout(.waiting)) {
      try await server.fetch(timeouts: Timeouts(firstByte: .seconds(1)))
    }
  }

  @Test("A server that falls silent in the middle of the answer")
  func total() async throws {
    let server = try Self.silent(after: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegynt")
    await #expect(throws: FetchFailure.timeout(.receiving)) {
      try await server.fetch(timeouts: Timeouts(total: .seconds(4)))
    }
  }

  @Test("A server that falls silent in the middle of the header")
  func header() async throws {
    let server = try Self.silent(after: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
    await #expect(throws: FetchFailure.timeout(.receiving)) {
      try await server.fetch(timeouts: Timeouts(total: .seconds(4)))
    }
  }

  @Test("A server that is slower than a page is worth")
  func slow() async throws {
    let server = try Self.silent(after: "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nbegynt")
    await #expect(throws: FetchFailure.timeout(.receiving)) {
      try await server.fetch(timeouts: Timeouts(slow: .seconds(1), total: .seconds(600)))
    }
  }

  @Test("A TLS handshake that does not come")
  func handshake() async throws {
    let server = try LoopbackServer { $0.waitForClient() }
    defer { server.stop() }
    let url = try #require(WebURL("https://127.0.0.1:\(server.port)/"))
    await #expect(throws: FetchFailure.timeout(.connecting)) {
      try await RawServer.fetcher().fetch(Request(url, timeouts: Timeouts(connect: .milliseconds(200))))
    }
  }

  @Test("A server without TLS at an https address")
  func noTLS() async throws {
    let server = try LoopbackServer { _ = $0.send(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)) }
    defer { server.stop() }
    let url = try #require(WebURL("https://127.0.0.1:\(server.port)/"))
    do {
      _ = try await RawServer.fetcher().fetch(Request(url))
      Issue.record("the request was answered")
    } catch {
      #expect(error.reason == "tls")
      #expect(!error.detail.isEmpty)
    }
  }
}
