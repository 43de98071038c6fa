import Fetching
import Foundation
import Testing
import Web

@Suite("Certificates")
struct CertificateTests {
  private static let openssl = "/usr/bin/openssl"

  @Test(
    "A certificate that nobody vouches for is refused, in OpenSSL's own words",
    .enabled(if: FileManager.default.isExecutableFile(atPath: openssl), "skipped: openssl is not installed"))
  func selfSigned() async throws {
    let folder = try TemporaryFolder(["readme": ""])
    let pem = "\(folder.path)/server.pem"
    let request = try Self.start([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
      "/CN=www.provik.example", "-keyout", pem, "-out", "\(folder.path)/certificate.pem",
    ])
    request.process.waitUntilExit()
    let server = try Self.start([
      "s_server", "-accept", "127.0.0.1:0", "-key", pem, "-cert", "\(folder.path)/certificate.pem", "-www",
    ])
    defer { server.process.terminate() }
    // "ACCEPT 127.0.0.1:43211" says which port the system chose.
    var text = ""
    while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
      let part = server.output.availableData
      try #require(!part.isEmpty, "openssl s_server ended: \(text)")
      text += String(decoding: part, as: UTF8.self)
    }
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("ACCEPT") })
    let port = try #require(line.split(separator: ":").last.flatMap { UInt16($0) })
    let mapping = ConnectionMapping(host: nil, port: nil, targetHost: "127.0.0.1", targetPort: port)
    let url = try #require(WebURL("https://www.provik.example/"))
    do {
      _ = try await CurlFetcher(.loopback([mapping])).fetch(Request(url))
      Issue.record("the certificate was accepted")
    } catch {
      #expect(error.reason == "certificate")
      #expect(error.detail.contains("self-signed") || error.detail.contains("self signed"))
    }
  }

  private static func start(_ arguments: [String]) throws -> (process: Process, output: FileHandle) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: openssl)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    // s_server reads commands from its standard input and would end with it.
    process.standardInput = Pipe()
    try process.run()
    return (process, pipe.fileHandleForReading)
  }
}
