internal import Fetching
internal import Web

/// Fetches for the crawl of one site: each request, whatever it is for, waits for its turn, and politeness learns from
/// its answer.
struct PoliteFetcher: Fetcher {
  let base: any Fetcher
  /// Where the turns are given; `nil` where nobody has to be spared, as with a folder.
  let gate: PolitenessGate?
  let party: PolitenessGate.Party
  let maximumDelay: Duration

  init(_ base: any Fetcher, gate: PolitenessGate?, configuration: CrawlConfiguration) async {
    self.base = base
    self.gate = gate
    party = await gate?.newParty() ?? .init(number: 0)
    maximumDelay = configuration.maximumDelay
  }

  func fetch(_ request: Request) async throws(FetchFailure) -> Response { try await fetch(request) { $0 } }

  /// Fetches and reads. The request counts as under way until the answer has been read, so that no more bodies wait for
  /// readers than requests may be under way.
  func fetch<Reading: Sendable>(
    _ request: Request, read: @Sendable (Response) -> Reading
  ) async throws(FetchFailure) -> Reading {
    guard let gate else { return read(try await base.fetch(request)) }
    let host = request.url.host
    guard await gate.turn(at: host, port: request.url.effectivePort, for: party) else { throw .cancelled }
    let result = await answer(to: request)
    let reading = result.map(read)
    await gate.finish(host, politeAnswer(result))
    return try reading.get()
  }

  /// Sends away those who still wait for their turn.
  func dismiss() async { await gate?.dismiss(party) }

  private func answer(to request: Request) async -> Result<Response, FetchFailure> {
    do throws(FetchFailure) {
      return .success(try await base.fetch(request))
    } catch {
      return .failure(error)
    }
  }

  private func politeAnswer(_ result: Result<Response, FetchFailure>) -> PoliteAnswer {
    switch result {
    case .success(let response) where [429, 503].contains(response.status):
      let pause = RetryAfter.pause(response.headers)
      return .busy(pause.flatMap { $0 <= maximumDelay ? $0 : nil })
    case .success(let response): return response.status >= 500 ? .failed : .well
    case .failure(.cancelled): return .unknown
    case .failure: return .failed
    }
  }
}
