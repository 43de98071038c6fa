import Fetching
import SampleSiteServer
import Testing
import Web

@Suite("Answers that break the rules")
struct HostileAnswerTests {
  @Test(
    "Each has a typed outcome",
    arguments: [
      ("", "connection-lost"),
      ("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nkort", "connection-lost"),
      ("HTTP/1.1 200 OK\r\nContent-Type: text/h", "connection-lost"),
      ("hallo, dette er ikke HTTP\r\n\r\n", "malformed-response"),
      ("HTTP/1.1 200 OK\r\nuten kolon\r\nContent-Length: 2\r\n\r\nja", "malformed-response"),
      ("HTTP/1.1 200 OK\r\nX-Nul: a\0b\r\n\r\n", "malformed-response"),
      ("HTTP/1.1 200 OK\r\nContent-Length: mange\r\n\r\n", "malformed-response"),
      ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nikke", "malformed-response"),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "malformed-response"),
    ])
  func brokenAnswers(bytes: String, reason: String) async throws {
    let server = try RawServer(once: bytes)
    do {
      let response = try await server.fetch()
      Issue.record("taken for an answer: \(response)")
    } catch let failure as FetchFailure {
      #expect(failure.reason == reason, "\(failure)")
      if reason == "malformed-response" { #expect(!failure.detail.isEmpty) }
    }
  }

  @Test(
    "What is odd and harmless is read",
    arguments: [
      ("HTTP/1.1 200 OK\r\nX-Brettet: en\r\n  to\r\nContent-Length: 2\r\n\r\nja", "X-Brettet", "en to"),
      ("HTTP/1.1 200 OK\r\nX-Norsk: bl\u{E5}\r\nContent-Length: 2\r\n\r\nja", "X-Norsk", "blå"),
      (
        "HTTP/1.1 103 Early Hints\r\nX-Tidlig: ja\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nja", "X-Tidlig",
        nil
      ),
      ("HTTP/1.0 200\nX-Linje: bare LF\nContent-Length: 2\n\nja", "X-Linje", "bare LF"),
      (
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 999\r\n\r\n2\r\nja\r\n0\r\n\r\n", "X-Ingen",
        nil
      ),
    ] as [(String, String, String?)])
  func oddAnswers(text: String, name: String, value: String?) async throws {
    let server = try RawServer(once: text)
    let response = try await server.fetch()
    #expect(response.status == 200)
    #expect(response.headers[name] == value)
    #expect(response.body == Array("ja".utf8))
  }

  @Test("A header line in Latin-1 is read as such")
  func latin1() async throws {
    let server = try RawServer { _, _ in
      Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Norsk: bl".utf8) + [0xE5] + Array("\r\n\r\n".utf8)
    }
    #expect(try await server.fetch().headers["X-Norsk"] == "blå")
  }

  @Test(
    "Too many and too long header lines are refused", arguments: [(600, 10), (300, 1000), (1, 120_000), (1, 400_000)])
  func headerFlood(lines: Int, length: Int) async throws {
    let line = "X-Flom: \(String(repeating: "n", count: length))\r\n"
    let server = try RawServer(
      once: "HTTP/1.1 200 OK\r\n\(String(repeating: line, count: lines))Content-Length: 0\r\n\r\n")
    await #expect(throws: FetchFailure.headersTooLarge) { try await server.fetch() }
  }

  @Test(
    "A body is cut at the limit and says so", arguments: [(999, false), (1000, false), (1001, true), (500_000, true)])
  func byteLimit(size: Int, isTruncated: Bool) async throws {
    let server = try RawServer { _, _ in reply([UInt8](repeating: 0x61, count: size)) }
    let response = try await server.fetch(byteLimit: 1000)
    #expect(response.body.count == min(size, 1000))
    #expect(response.isTruncated == isTruncated)
    #expect(response.status == 200)
  }

  @Test(
    "Of a body that is announced to be longer than the limit, an excerpt is received",
    arguments: [(1000, 1000, false), (1001, 100, true), (500_000, 100, true)])
  func excerpt(size: Int, kept: Int, isTruncated: Bool) async throws {
    let server = try RawServer { _, _ in reply([UInt8](repeating: 0x61, count: size)) }
    let url = try #require(WebURL(server.address))
    let response = try await RawServer.fetcher().fetch(Request(url, byteLimit: 1000, excerpt: 100))
    #expect(response.body.count == kept)
    #expect(response.isTruncated == isTruncated)
    #expect(response.headers["Content-Length"] == "\(size)")
  }

  @Test("A compressed body is counted after decompression")
  func compressed() async throws {
    let text = [UInt8](repeating: 0x62, count: 40_000)
    let body = Gzip.stored(text)
    let server = try RawServer { _, _ in reply(body, "Content-Encoding: gzip\r\n") }
    #expect(try await server.fetch().body == text)
    let cut = try await server.fetch(byteLimit: 10_000)
    #expect(cut.body.count == 10_000)
    #expect(cut.isTruncated)
  }

  @Test("A bomb is stopped although the limit would let it grow")
  func bomb() async throws {
    let body = CompressionBomb.gzip(size: 300 << 10)
    let server = try RawServer { _, _ in reply(body, "Content-Encoding: gzip\r\n") }
    await #expect(throws: FetchFailure.suspiciousCompression) { try await server.fetch(byteLimit: 1 << 30) }
  }

  @Test("A body without end is cut")
  func endlessBody() async throws {
    let server = try RawServer { _, connection in
      guard connection.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)) else { return nil }
      while connection.send([UInt8](repeating: 0x61, count: 10_000)) {}
      return nil
    }
    let response = try await server.fetch(byteLimit: 1_000_000)
    #expect(response.body.count == 1_000_000)
    #expect(response.isTruncated)
  }
}
