internal import Web

/// What came of a visit to one address.
enum Arrival: Sendable, Equatable {
  /// A page, read.
  case page(PageArrival)
  /// A good answer that is no HTML.
  case notHTML
  /// A redirect to a web address.
  case redirect(WebURL)
  /// A redirect to something else.
  case badRedirect
  /// An answer with any other status. `retryAfter` is the pause that the server asks for.
  case status(Int, retryAfter: Duration?)
  /// A page that asks whether a person is there, in place of the one that was asked for.
  case challenge
  /// No answer.
  case failure(FetchFailure)
  /// The address was not fetched after all.
  case notFetched(Ending)
  /// What the sitemaps list, in their order.
  case sitemap([Outlink])
}

/// A page, as far as the frontier is concerned.
struct PageArrival: Sendable, Equatable {
  var outlinks: [Outlink]
  /// Stands for its bytes.
  var digest: UInt64
  /// What it is like; `nil` when the reader does not say.
  var likeness: Likeness?
  /// The names that fragments of its address may have; `nil` when it was not read whole.
  var anchors: [UInt32]?
}

/// A request that the frontier has decided on.
struct Visit: Sendable, Equatable {
  /// What it is made for.
  enum Errand: Sendable, Equatable {
    /// To read the page.
    case page
    /// To learn how the site answers for a page that cannot exist.
    case probe
    /// To read the site's sitemaps: those that its robots.txt names.
    case sitemaps([String])
  }

  /// Counts the decisions from 0. Results are taken in in this order.
  let sequence: Int
  /// The address.
  let url: WebURL
  var errand = Errand.page
}
