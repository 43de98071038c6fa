import Fetching
import Foundation
import SampleSiteServer
import Testing
import Web

@Suite("Connections that do not come about")
struct ConnectionTests {
  private static func failure(_ port: UInt16, _ timeouts: Timeouts = Timeouts()) async throws -> FetchFailure? {
    let url = try #require(WebURL("http://127.0.0.1:\(port)/"))
    return await #expect(throws: FetchFailure.self) {
      try await RawServer.fetcher().fetch(Request(url, timeouts: timeouts))
    }
  }

  @Test("A port where nobody listens")
  func refused() async throws {
    // Bound, and not listening: nobody else can take it meanwhile.
    let socket = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(socket, $0, size) + getsockname(socket, $0, &size)
      }
    }
    #expect(try await Self.failure(UInt16(bigEndian: address.sin_port)) == .connectionRefused)
  }

  @Test("A server that takes no connections any more leaves those who knock unanswered")
  func fullBacklog() async throws {
    let listener = try SilentListener(backlog: 0)
    let url = try #require(WebURL("http://127.0.0.1:\(listener.port)/"))
    // The backlog of 0 holds one connection or two; the rest are left to knock.
    let fetcher = RawServer.fetcher()
    let timeouts = Timeouts(connect: .milliseconds(500), firstByte: .seconds(2))
    let failures = await withTaskGroup(of: FetchFailure?.self) { group in
      for _ in 0..<6 {
        group.addTask {
          await #expect(throws: FetchFailure.self) { try await fetcher.fetch(Request(url, timeouts: timeouts)) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(failures.contains(.timeout(.connecting)))
    #expect(failures.allSatisfy { $0 == .timeout(.connecting) || $0 == .timeout(.waiting) })
    await fetcher.shutDown()
  }

  @Test("A kept connection that the server has closed meanwhile is replaced", arguments: [false, true])
  func staleConnection(resets: Bool) async throws {
    let server = try RawServer { _, connection in
      _ = connection.send(reply([0x61]))
      if resets { connection.prepareReset() }
      return nil
    }
    let fetcher = RawServer.fetcher()
    for _ in 0..<5 { #expect(try await server.fetch(from: fetcher).body == [0x61]) }
    #expect(server.connections.begun == 5)
    await fetcher.shutDown()
  }
}

@Suite("Memory of many answers")
struct BufferLimitTests {
  /// Sends 100 bytes of 1000 at once and the rest when the gate opens.
  private final class Gate: Sendable {
    let semaphore = DispatchSemaphore(value: 0)
    func open() { semaphore.signal() }
    func wait() {
      semaphore.wait()
      semaphore.signal()
    }
  }

  @Test("While too much lies in memory, further requests wait to begin, and none is lost")
  func backpressure() async throws {
    let gate = Gate()
    let server = try RawServer { lines, connection in
      guard lines[0].contains("/stor") else { return reply([0x62]) }
      _ = connection.send(
        Array("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".utf8) + [UInt8](repeating: 0x61, count: 900))
      gate.wait()
      return [UInt8](repeating: 0x61, count: 100)
    }
    let fetcher = RawServer.fetcher { $0.bufferLimit = 500 }
    let first = Task { try await server.fetch("stor", from: fetcher) }
    while server.requests.isEmpty { await Task.yield() }
    // A request that begins before the body has come only shows that there was room; so they go on until one waits.
    var later: [Task<Response, any Error>] = []
    var stalled = false
    while !stalled, later.count < 200 {
      later.append(Task { try await server.fetch("liten", from: fetcher) })
      let begun = ContinuousClock.now
      while server.requests.count <= later.count, begun.duration(to: .now) < .milliseconds(500) { await Task.yield() }
      stalled = server.requests.count <= later.count
    }
    #expect(stalled)
    let cancelled = Task { try await server.fetch("avbrutt", from: fetcher) }
    cancelled.cancel()
    await #expect(throws: FetchFailure.cancelled) { try await cancelled.value }
    gate.open()
    #expect(try await first.value.body.count == 1000)
    for task in later { #expect(try await task.value.body == [0x62]) }
    #expect(!server.requests.contains { $0[0].contains("avbrutt") })
    await fetcher.shutDown()
  }

  @Test("Those who wait to begin are answered when the fetcher is shut down")
  func shutDown() async throws {
    let gate = Gate()
    defer { gate.open() }
    let server = try RawServer { _, connection in
      _ = connection.send(
        Array("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".utf8) + [UInt8](repeating: 0x61, count: 900))
      gate.wait()
      return nil
    }
    let fetcher = RawServer.fetcher { $0.bufferLimit = 1 }
    let tasks = (0..<20).map { _ in Task { try await server.fetch(from: fetcher) } }
    while server.requests.isEmpty { await Task.yield() }
    await fetcher.shutDown()
    for task in tasks { await #expect(throws: FetchFailure.cancelled) { try await task.value } }
  }
}
