import Fetching
import Testing
import Web

/// What a certificate is like, and what comes of it.
struct CertificateScenario: Sendable, CustomTestStringConvertible {
  let name: String
  let outcome: String
  let host: String
  /// Whether the authority that made the certificates is trusted; else only the system's are.
  var trustsAuthority = true
  var acceptsAny = false
  /// What the TLS library says of it.
  var words = ""

  var testDescription: String { name }

  static let all: [CertificateScenario] = [
    CertificateScenario(name: "has a good certificate", outcome: "200", host: "good"),
    CertificateScenario(
      name: "has an expired certificate", outcome: "certificate", host: "expired", words: "has expired"),
    CertificateScenario(
      name: "has a certificate that is not yet valid", outcome: "certificate", host: "future", words: "not yet valid"),
    CertificateScenario(
      name: "has the certificate of another name", outcome: "certificate", host: "wrong", words: "wrong.example"),
    CertificateScenario(
      name: "has signed its certificate itself", outcome: "certificate", host: "self", words: "self-signed"),
    CertificateScenario(
      name: "has a certificate of an authority that nobody knows", outcome: "certificate", host: "good",
      trustsAuthority: false, words: "issuer"),
    CertificateScenario(name: "speaks nothing newer than TLS 1.1", outcome: "tls", host: "old", words: "version"),
    CertificateScenario(
      name: "speaks nothing newer than TLS 1.1, where any certificate is accepted", outcome: "tls", host: "old",
      acceptsAny: true, words: "version"),
    CertificateScenario(
      name: "has an expired certificate, where any is accepted", outcome: "200", host: "expired", acceptsAny: true),
    CertificateScenario(
      name: "has the certificate of another name, where any is accepted", outcome: "200", host: "wrong",
      acceptsAny: true),
    CertificateScenario(
      name: "has signed its certificate itself, where any is accepted", outcome: "200", host: "self", acceptsAny: true),
  ]
}

@Suite(
  "Certificates", .enabled(if: TLSServer.isInstalled, "skipped: openssl and nginx are needed; make test installs them"))
struct CertificateTests {
  private static func options(_ server: TLSServer, trustsAuthority: Bool = true) -> CurlOptions {
    var options = CurlOptions.loopback([
      ConnectionMapping(host: "old.example", port: nil, targetHost: "127.0.0.1", targetPort: server.oldPort),
      ConnectionMapping(host: nil, port: nil, targetHost: "127.0.0.1", targetPort: server.port),
    ])
    if trustsAuthority { options.certificateAuthorities = server.authority }
    return options
  }

  @Test("Each kind has its outcome, in OpenSSL's own words")
  func scenarios() async throws {
    let server = try await TLSServer()
    defer { server.stop() }
    for scenario in CertificateScenario.all {
      let fetcher = CurlFetcher(Self.options(server, trustsAuthority: scenario.trustsAuthority))
      let url = try #require(WebURL("https://\(scenario.host).example/"))
      do {
        let response = try await fetcher.fetch(Request(url, acceptsAnyCertificate: scenario.acceptsAny))
        #expect("\(response.status)" == scenario.outcome, "\(scenario.name)")
      } catch {
        #expect(error.reason == scenario.outcome, "\(scenario.name): \(error)")
        #expect(error.detail.contains(scenario.words), "\(scenario.name): \(error)")
      }
      await fetcher.shutDown()
    }
  }

  @Test("A connection that trusted anything serves no request that does not, nor the other way round")
  func connections() async throws {
    let server = try await TLSServer()
    defer { server.stop() }
    let fetcher = CurlFetcher(Self.options(server))
    /// The number of the connection that a request came over.
    func connection(_ host: String, acceptsAny: Bool) async throws -> String {
      let url = try #require(WebURL("https://\(host).example/"))
      let response = try await fetcher.fetch(Request(url, acceptsAnyCertificate: acceptsAny))
      return String(decoding: response.body, as: UTF8.self)
    }
    let verified = try await connection("good", acceptsAny: false)
    #expect(try await connection("good", acceptsAny: false) == verified)
    let unverified = try await connection("good", acceptsAny: true)
    #expect(unverified != verified)
    #expect(try await connection("good", acceptsAny: false) == verified)
    #expect(try await connection("good", acceptsAny: true) != unverified)
    _ = try await connection("expired", acceptsAny: true)
    let failure = await #expect(throws: FetchFailure.self) { try await connection("expired", acceptsAny: false) }
    #expect(failure?.reason == "certificate")
    // Many at a time share connections where the server speaks HTTP/2.
    let seen = try await withThrowingTaskGroup(of: (Bool, String).self) { group in
      for number in 0..<40 {
        group.addTask { (number % 2 == 0, try await connection("good", acceptsAny: number % 2 == 0)) }
      }
      return try await group.reduce(into: [Bool: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
    }
    #expect(seen[true, default: []].isDisjoint(with: seen[false, default: []]))
    await fetcher.shutDown()
  }

  @Test("A file of authorities that is not there is no fault of the server's")
  func missingAuthorities() async throws {
    let server = try await TLSServer()
    defer { server.stop() }
    var options = Self.options(server)
    options.certificateAuthorities = "/finnes/ikke.pem"
    let url = try #require(WebURL("https://good.example/"))
    let fetcher = CurlFetcher(options)
    let failure = await #expect(throws: FetchFailure.self) { try await fetcher.fetch(Request(url)) }
    #expect(failure?.reason == "other")
    await fetcher.shutDown()
  }
}
