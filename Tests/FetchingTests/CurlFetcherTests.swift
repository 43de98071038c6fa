import Fetching
import Foundation
import SampleSiteServer
import Testing
import Web

@Suite("The libcurl fetcher")
struct CurlFetcherTests {
  @Test("It introduces itself honestly and sends the address as it is")
  func request() async throws {
    let server = try RawServer { _, _ in reply([]) }
    let agent = try #require(UserAgent(version: "1.2.3", contact: "https://example.no/om"))
    _ = try await server.fetch("a%2fb/%2e%2e%2Fc?x=[1]#del", from: RawServer.fetcher { $0.userAgent = agent })
    let lines = try #require(server.requests.first)
    #expect(lines.first == "GET /a%2fb/%2e%2e%2Fc?x=[1] HTTP/1.1")
    #expect(lines.contains("Host: 127.0.0.1:\(server.server.port)"))
    #expect(lines.contains("User-Agent: kommunesjekk/1.2.3 (+https://example.no/om)"))
    #expect(lines.contains("Accept: \(Request.pages)"))
    let encodings = try #require(lines.first { $0.hasPrefix("Accept-Encoding: ") })
    #expect(encodings.contains("gzip"))
    #expect(!lines.contains { $0.lowercased().hasPrefix("cookie") || $0.lowercased().hasPrefix("authorization") })
  }

  @Test("A connection is kept for the next request")
  func keepAlive() async throws {
    let server = try RawServer { lines, _ in reply(Array(lines[0].utf8)) }
    let fetcher = RawServer.fetcher()
    for number in 1...5 {
      let response = try await server.fetch("\(number)", from: fetcher)
      #expect(String(decoding: response.body, as: UTF8.self) == "GET /\(number) HTTP/1.1")
    }
    #expect(server.connections.begun == 1)
    await fetcher.shutDown()
  }

  @Test("Many requests at a time get each its own answer")
  func parallel() async throws {
    let server = try RawServer { lines, _ in reply(Array(lines[0].utf8)) }
    let fetcher = RawServer.fetcher()
    let bodies = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<100 {
        group.addTask {
          (number, String(decoding: try await server.fetch("\(number)", from: fetcher).body, as: UTF8.self))
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(bodies == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, "GET /\($0) HTTP/1.1") }))
    await fetcher.shutDown()
  }

  @Test("A redirect is an answer like any other")
  func redirect() async throws {
    let server = try RawServer(once: "HTTP/1.1 301 Moved\r\nLocation: /ny?a=b\r\nContent-Length: 0\r\n\r\n")
    let response = try await server.fetch("gammel")
    #expect(response.status == 301)
    #expect(try response.redirectTarget?.get().target == "/ny?a=b")
    #expect(server.requests.count == 1)
  }

  @Test("Cancelling the task ends the transfer and closes its connection")
  func cancellation() async throws {
    let server = try RawServer { _, connection in
      connection.waitForClient()
      return nil
    }
    let fetcher = RawServer.fetcher()
    let task = Task { try await server.fetch(from: fetcher) }
    while server.requests.isEmpty { await Task.yield() }
    task.cancel()
    await #expect(throws: FetchFailure.cancelled) { try await task.value }
    while server.connections.ended == 0 { await Task.yield() }
  }

  @Test("A task that is cancelled already sends nothing")
  func cancelledBefore() async throws {
    let server = try RawServer { _, _ in reply([]) }
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await server.fetch()
    }
    task.cancel()
    await #expect(throws: FetchFailure.cancelled) { try await task.value }
    #expect(server.requests.isEmpty)
  }

  @Test("Shutting down answers everybody who waits, once, and refuses what comes later")
  func shutDown() async throws {
    let server = try RawServer { _, connection in
      connection.waitForClient()
      return nil
    }
    let fetcher = RawServer.fetcher()
    let tasks = (1...5).map { number in Task { try await server.fetch("\(number)", from: fetcher) } }
    while server.requests.count < 5 { await Task.yield() }
    await fetcher.shutDown()
    for task in tasks {
      await #expect(throws: FetchFailure.cancelled) { try await task.value }
    }
    await #expect(throws: FetchFailure.cancelled) { try await server.fetch(from: fetcher) }
    await fetcher.shutDown()
    while server.connections.ended < 5 { await Task.yield() }
  }

  @Test("A fetcher that nobody holds closes its connections")
  func abandoned() async throws {
    let server = try RawServer { _, _ in reply([]) }
    _ = try await server.fetch(from: RawServer.fetcher())
    while server.connections.ended == 0 { await Task.yield() }
    #expect(server.connections.begun == 1)
  }
}
