internal import Fetching
internal import Web

/// Fetches one file that pages need.
struct RequisiteFetch: Sendable {
  let fetch: FollowedFetch

  /// The `Accept` header for style sheets.
  private static let accept = "text/css,*/*;q=0.1"

  /// The file; without a response when it is not there or may not be fetched. `nil` when the crawl ends.
  func file(at url: WebURL, byteLimit: Int) async -> RequisiteFile? {
    switch await fetch.answer(at: url, accept: Self.accept, byteLimit: byteLimit) {
    case .answered(let response): RequisiteFile(url: url, response: response.isRequisite ? response : nil)
    case .unavailable: RequisiteFile(url: url, response: nil)
    case .cancelled: nil
    }
  }
}

extension Response {
  /// Whether it is a file that a page may use: a page in its place says only that there is none.
  fileprivate var isRequisite: Bool {
    (200...299).contains(status) && !(headers.contentType?.isHTML ?? false)
  }
}
