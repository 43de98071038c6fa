import Fetching
import SampleSiteServer
import Testing
import Web

@Suite("What a request asks for")
struct RequestFormTests {
  private static func url(_ server: RawServer) throws -> WebURL { try #require(WebURL(server.address)) }

  @Test("A HEAD request gives the header alone, and its connection serves the next request")
  func head() async throws {
    let server = try RawServer { lines, _ in
      lines[0].hasPrefix("HEAD ") ? Array("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n".utf8) : reply([0x61])
    }
    let fetcher = RawServer.fetcher()
    let response = try await fetcher.fetch(Request(Self.url(server), method: .head))
    #expect(response.status == 200)
    #expect(response.headers["Content-Length"] == "5000")
    #expect(response.body.isEmpty)
    #expect(response.bytesReceived == 0)
    #expect(try await fetcher.fetch(Request(Self.url(server))).body == [0x61])
    #expect(server.connections.begun == 1)
  }

  @Test("What a server said of its answer is sent back to it as it was")
  func validators() async throws {
    let server = try RawServer { _, _ in Array("HTTP/1.1 304 Not Modified\r\nETag: W/\"a,b\"\r\n\r\n".utf8) }
    let known = Validators(entityTag: "W/\"a,b\"", lastModified: "Mon, 01 Jun 2026 10:00:00 GMT")
    let response = try await RawServer.fetcher().fetch(Request(Self.url(server), validators: known))
    #expect(response.status == 304)
    #expect(response.body.isEmpty)
    let lines = try #require(server.requests.first)
    #expect(lines.contains("If-None-Match: W/\"a,b\""))
    #expect(lines.contains("If-Modified-Since: Mon, 01 Jun 2026 10:00:00 GMT"))
  }

  @Test(
    "A validator cannot begin a header line of its own",
    arguments: ["\"a\"\r\nX-Innsmuglet: ja", "\"a\"\nX-Innsmuglet: ja", "\"a\"\rX-Innsmuglet: ja", "\"a\0b\"", ""])
  func injection(tag: String) async throws {
    let server = try RawServer { _, _ in reply([]) }
    _ = try await RawServer.fetcher().fetch(
      Request(
        Self.url(server), accept: "text/html\r\nX-Innsmuglet: ja",
        validators: Validators(entityTag: tag, lastModified: nil)))
    let lines = try #require(server.requests.first)
    #expect(!lines.contains { $0.contains("Innsmuglet") || $0.hasPrefix("If-None-Match") })
  }

  @Test("Bytes are counted as they came, before decompression")
  func bytesReceived() async throws {
    let packed = Gzip.stored([UInt8](repeating: 0x61, count: 3000))
    let server = try RawServer { _, _ in reply(packed, "Content-Encoding: gzip\r\n") }
    let response = try await server.fetch()
    #expect(response.body.count == 3000)
    #expect(response.bytesReceived == packed.count)
  }

  private static let site = [
    "index.html": "<p>Forside", "kopi.html": "<p>Forside", "annen.html": "<p>forside",
    "site.yaml":
      "address: http://www.a.example/\nreplies:\n  /egen: {headers: {ETag: '\"egen\"'}, body: Hei}\n  /nede: {status: 503}",
  ]

  /// Asks the folder, and the same folder over HTTP.
  private static func bothWays(_ check: (any Fetcher) async throws -> Void) async throws {
    let folder = try TemporaryFolder(site)
    let site = try FolderSite(folder: folder.path)
    try await check(DirectoryFetcher(site))
    let server = try SampleSiteServer([site])
    defer { server.stop() }
    let fetcher = CurlFetcher(.loopback(server.mappings))
    try await check(fetcher)
    await fetcher.shutDown()
  }

  @Test("A page that has not changed is a 304 without a body, from a folder and over HTTP", arguments: ["/", "/egen"])
  func conditional(path: String) async throws {
    try await Self.bothWays { (fetcher: any Fetcher) async throws in
      let url = try #require(WebURL("http://www.a.example\(path)"))
      let first = try await fetcher.fetch(Request(url))
      #expect(first.status == 200)
      let known = try #require(Validators(first.headers))
      let second = try await fetcher.fetch(Request(url, validators: known))
      #expect(second.status == 304)
      #expect(second.body.isEmpty)
      #expect(Validators(second.headers) == known)
      let stale = Validators(entityTag: "\"eldre\"", lastModified: nil)
      #expect(try await fetcher.fetch(Request(url, validators: stale)).body == first.body)
      let any = Validators(entityTag: "\"eldre\", W/\(known.entityTag ?? "")", lastModified: nil)
      #expect(try await fetcher.fetch(Request(url, validators: any)).status == 304)
      let head = try await fetcher.fetch(Request(url, method: .head))
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(Validators(head.headers) == known)
    }
  }

  @Test("A tag follows from the whole content, and from nothing else")
  func entityTags() async throws {
    try await Self.bothWays { (fetcher: any Fetcher) async throws in
      func tag(_ path: String, byteLimit: Int = 1000) async throws -> String? {
        let url = try #require(WebURL("http://www.a.example\(path)"))
        return try await fetcher.fetch(Request(url, byteLimit: byteLimit)).headers["ETag"]
      }
      #expect(try await tag("/") == "\"a-987356ff83bc0c3\"")
      #expect(try await tag("/kopi") == tag("/"))
      #expect(try await tag("/annen") != tag("/"))
      #expect(try await tag("/", byteLimit: 2) == tag("/"))
      #expect(try await tag("/egen") == "\"egen\"")
      #expect(try await tag("/nede") == nil)
      #expect(try await tag("/mangler") == nil)
    }
  }
}
