internal import Fetching
internal import Web

/// A fetcher that says how each request went.
struct NoticingFetcher: Fetcher {
  let base: any Fetcher
  let notice: @Sendable (CheckNotice) -> Void

  func fetch(_ request: Request) async throws(FetchFailure) -> Response {
    do throws(FetchFailure) {
      let response = try await base.fetch(request)
      notice(.request(outcome: RequestOutcome(status: response.status), bytes: response.bytesReceived))
      return response
    } catch {
      notice(.request(outcome: RequestOutcome(error), bytes: 0))
      throw error
    }
  }
}
