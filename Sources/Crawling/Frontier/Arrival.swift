internal import Web

/// What came of a visit to one address.
enum Arrival: Sendable {
  /// A page, read. `digest` stands for its bytes.
  case page(outlinks: [Outlink], digest: Int)
  /// A good answer that is no HTML.
  case notHTML
  /// A redirect to a web address.
  case redirect(WebURL)
  /// A redirect to something else.
  case badRedirect
  /// An answer with any other status. `retryAfter` is the pause that the server asks for.
  case status(Int, retryAfter: Duration?)
  /// No answer.
  case failure(FetchFailure)
  /// The address was not fetched after all.
  case notFetched(Ending)
}

/// A request that the frontier has decided on.
struct Visit: Sendable, Equatable {
  /// Counts the decisions from 0. Results are taken in in this order.
  let sequence: Int
  /// The address.
  let url: WebURL
}
