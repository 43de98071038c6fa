import Fetching
import Foundation
import SampleSiteServer
import Testing
import Web

/// What concerns a whole process is tried in one of its own.
@Suite("What a process has to itself", .serialized)
struct ProcessTests {
  @Test("Proxies in the environment are not used")
  func proxies() async {
    await #expect(processExitsWith: .success) {
      let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      let proxy = try RawServer { _, _ in reply(Array("omvei".utf8)) }
      for name in names { setenv(name, proxy.address, 1) }
      let server = try RawServer { _, _ in reply(Array("direkte".utf8)) }
      let body = try await server.fetch().body
      try #require(body == Array("direkte".utf8))
      let url = try #require(WebURL("https://127.0.0.1:\(server.server.port)/"))
      // The server waits for the end of a request, which TLS never sends.
      let request = Request(url, timeouts: Timeouts(connect: .milliseconds(300)))
      await #expect(throws: FetchFailure.timeout(.connecting)) { try await RawServer.fetcher().fetch(request) }
      #expect(proxy.connections.begun == 0)
    }
  }

  @Test("A process without descriptors says so of itself, and not of the server")
  func descriptors() async {
    await #expect(processExitsWith: .success) {
      let server = try RawServer { _, _ in reply([0x61]) }
      let fetcher = RawServer.fetcher()
      let fresh = RawServer.fetcher()
      #expect(try await server.fetch(from: fetcher).status == 200)
      var held: [CInt] = []
      while case let descriptor = open("/dev/null", O_RDONLY), descriptor >= 0 { held.append(descriptor) }
      #expect(held.count > 10)
      let other = try #require(WebURL("http://localhost:\(server.server.port)/"))
      let literal = try #require(WebURL("http://127.0.0.2:\(server.server.port)/"))
      let secure = try #require(WebURL("https://127.0.0.1:\(server.server.port)/"))
      // One that is started already and needs a socket or a lookup, and one that has nothing yet.
      for (fetcher, url) in [(fetcher, other), (fetcher, literal), (fetcher, secure), (fresh, literal)] {
        let failure = await #expect(throws: FetchFailure.self) { try await fetcher.fetch(Request(url)) }
        #expect(failure?.reason == "out-of-resources", "\(url)")
      }
      for descriptor in held { close(descriptor) }
      // It passes.
      #expect(try await server.fetch(from: fetcher).status == 200)
      #expect(try await server.fetch(from: fresh).status == 200)
    }
  }

  @Test("Two thousand requests to a silent server end at once when the fetcher is shut down")
  func shutDown() async {
    await #expect(processExitsWith: .success) {
      // Twice as many descriptors as there are connections: their server lives here, too.
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(7), &limit)
      limit.rlim_cur = min(limit.rlim_max, 8192)
      setrlimit(__rlimit_resource_t(7), &limit)
      try #require(limit.rlim_cur > 4500, "the system allows too few descriptors")
      let silent = try SilentListener(backlog: 4096)
      // A child may have inherited some from the process that tests.
      let before = openDescriptors()
      let fetcher = RawServer.fetcher()
      let url = try #require(WebURL("http://127.0.0.1:\(silent.port)/"))
      let patience = Timeouts(connect: .seconds(600), firstByte: .seconds(600), total: .seconds(600))
      let tasks = (0..<2000).map { _ in
        Task { () -> FetchFailure? in
          do {
            _ = try await fetcher.fetch(Request(url, timeouts: patience))
            return nil
          } catch {
            return error as? FetchFailure
          }
        }
      }
      while openDescriptors() < before + 2000 { try await Task.sleep(for: .milliseconds(10)) }
      let begun = ContinuousClock.now
      await fetcher.shutDown()
      for task in tasks { #expect(await task.value == .cancelled) }
      // Far from the time limits of the requests, on a machine that may be busy.
      #expect(begun.duration(to: .now) < .seconds(60))
      #expect(await descriptorsFall(to: before + 20), "\(before) before, \(openDescriptors()) after")
    }
  }

  @Test("A thousand good and bad requests leave no descriptor behind")
  func leaks() async {
    await #expect(processExitsWith: .success) {
      let answers = [
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nja", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nkort", "",
        "rot\r\n\r\n", "HTTP/1.1 301 X\r\nLocation: /b\r\n\r\n", "HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz",
      ]
      let server = try RawServer { lines, connection in
        let number = Int(lines[0].split(separator: " ")[1].dropFirst()) ?? 0
        guard number % 8 < answers.count else {
          connection.waitForClient()
          return nil
        }
        let isWhole = number % 8 == 0
        if number % 16 > 8 { connection.prepareReset() }
        _ = isWhole ? true : connection.send(answers[number % 8])
        return isWhole ? Array(answers[0].utf8) : nil
      }
      func round(_ fetcher: CurlFetcher, _ numbers: Range<Int>) async {
        await withTaskGroup(of: Void.self) { group in
          for number in numbers {
            if number - numbers.lowerBound >= 50 { await group.next() }
            group.addTask {
              let timeouts = Timeouts(firstByte: .milliseconds(100))
              let brief = Timeouts(connect: .milliseconds(100))
              _ = try? await server.fetch("\(number)", timeouts: timeouts, from: fetcher)
              let secure = WebURL("https://127.0.0.1:\(server.server.port)/\(number)")
              let refused = WebURL("http://10.0.0.1/\(number)")
              if number % 10 == 0, let secure { _ = try? await fetcher.fetch(Request(secure, timeouts: brief)) }
              if number % 10 == 1, let refused { _ = try? await fetcher.fetch(Request(refused)) }
            }
          }
        }
      }
      // The first round opens what stays open: the lookup's files, threads' descriptors.
      let first = RawServer.fetcher()
      await round(first, 0..<50)
      await first.shutDown()
      while server.connections.ended < server.connections.begun { try await Task.sleep(for: .milliseconds(10)) }
      let before = openDescriptors()
      let fetcher = RawServer.fetcher()
      await round(fetcher, 0..<1000)
      await fetcher.shutDown()
      // Dispatch may have opened a few of its own meanwhile; each kind of request that leaks would leave a hundred.
      #expect(await descriptorsFall(to: before + 20), "\(before) before, \(openDescriptors()) after")
    }
  }

  @Test("Bombs and floods of a gigabyte and more cost a few megabytes")
  func memory() async {
    await #expect(processExitsWith: .success) {
      let bombs: [(String, [UInt8])] = [
        ("gzip", CompressionBomb.gzip(size: 1 << 20)), ("deflate", CompressionBomb.deflate(size: 1 << 20)),
        ("br", CompressionBomb.brotli(count: 64)), ("zstd", CompressionBomb.zstandard(count: 8192)),
        ("gzip, gzip", CompressionBomb.gzip(size: 1 << 20, beginning: CompressionBomb.gzip(size: 0))),
      ]
      for (encoding, body) in bombs {
        let server = try RawServer { _, _ in reply(body, "Content-Encoding: \(encoding)\r\n") }
        await #expect(throws: FetchFailure.suspiciousCompression, "\(encoding)") {
          try await server.fetch(byteLimit: 4 << 30)
        }
      }
      for beginning in ["", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;"] {
        let server = try RawServer { _, connection in
          _ = connection.send(beginning)
          connection.sendEndlessly(String(repeating: "HTTP/1.1 ", count: 1000))
          return nil
        }
        await #expect(throws: FetchFailure.self) { try await server.fetch(timeouts: Timeouts(total: .seconds(2))) }
      }
      // The peak in KiB. The process itself takes 50 MiB before it does anything.
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let peak = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
      let kibibytes = try #require(Int(peak.filter(\.isNumber)))
      #expect(kibibytes < 200 << 10, "\(peak)")
    }
  }
}

/// Waits until no more descriptors are open than this: threads may still be closing theirs.
func descriptorsFall(to count: Int) async -> Bool {
  for _ in 0..<1000 {
    if openDescriptors() <= count { return true }
    try? await Task.sleep(for: .milliseconds(10))
  }
  return false
}

/// How many descriptors this process has open.
func openDescriptors() -> Int {
  (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
}
