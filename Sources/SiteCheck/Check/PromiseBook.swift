internal import Facts
internal import Results
internal import Synchronization
internal import Web

/// What the links of a site promise, by address. Menus repeat the same links on every page, so it is kept for the site
/// and not for each page. The order in which pages are noted makes no difference.
final class PromiseBook: Sendable {
  private let promises = Mutex<[WebURL: Promise]>([:])

  private struct Promise {
    var topics: Set<Topic> = []
    /// What was noted last: mostly the same link in the menu of the page before.
    var last: [Topic] = []
  }

  /// Notes the links of a page.
  func note(_ leads: [Lead]) {
    promises.withLock { promises in
      for lead in leads where !lead.topics.isEmpty && promises[lead.url]?.last != lead.topics {
        promises[lead.url, default: Promise()].topics.formUnion(lead.topics)
        promises[lead.url]?.last = lead.topics
      }
    }
  }

  /// All that the links to these addresses promised.
  func promised(by addresses: some Sequence<WebURL>) -> Set<Topic> {
    promises.withLock { promises in
      addresses.reduce(into: Set()) { $0.formUnion(promises[$1]?.topics ?? []) }
    }
  }
}
