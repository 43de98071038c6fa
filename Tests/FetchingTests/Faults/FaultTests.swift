import Fetching
import SampleSiteServer
import Testing
import Web

@Suite("Faults of servers")
struct FaultTests {
  @Test("While connecting", arguments: ConnectFaults.scenarios)
  func connect(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  @Test("Where TLS is to begin", arguments: HandshakeFaults.scenarios)
  func handshake(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  @Test("In the header", arguments: HeaderFaults.scenarios)
  func header(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  @Test("In lengths and codings", arguments: FramingFaults.scenarios)
  func framing(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  @Test("In the body", arguments: BodyFaults.scenarios)
  func body(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  @Test("In the compression", arguments: EncodingFaults.scenarios)
  func encoding(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  @Test("In redirects", arguments: RedirectFaults.scenarios)
  func redirect(scenario: FaultScenario) async throws { try await Self.hold(scenario) }

  /// Runs a scenario: its outcome is the one that is written down, no more is kept than the request allows, and it
  /// takes no longer than the request's time and some patience with a busy machine.
  private static func hold(_ scenario: FaultScenario) async throws {
    let server = try LoopbackServer(serve: scenario.serve)
    defer { server.stop() }
    let url = try #require(WebURL("\(scenario.scheme.rawValue)://127.0.0.1:\(server.port)/\(scenario.path)"))
    var request = Request(url)
    scenario.change(&request)
    let fetcher = RawServer.fetcher()
    let begun = ContinuousClock.now
    do {
      let response = try await fetcher.fetch(request)
      let origin = "http://127.0.0.1:\(server.port)"
      #expect(scenario.outcome(of: response).replacing(origin, with: "http://server") == scenario.outcome)
      #expect(response.body.count <= request.byteLimit)
    } catch {
      #expect(error.reason == scenario.outcome, "\(error.detail)")
    }
    #expect(begun.duration(to: .now) < request.timeouts.total + .seconds(120))
    await fetcher.shutDown()
  }
}
