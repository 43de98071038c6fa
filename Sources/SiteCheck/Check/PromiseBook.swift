internal import Facts
internal import Results
internal import Synchronization
internal import Web

/// What the links of a site promise, by address. Menus repeat the same links on every page, so it is kept for the site
/// and not for each page. The order in which pages are noted makes no difference.
final class PromiseBook: Sendable {
  private let topics = Mutex<[WebURL: Set<Topic>]>([:])

  /// Notes the links of a page.
  func note(_ leads: [Lead]) {
    topics.withLock { topics in
      for lead in leads where !lead.topics.isEmpty { topics[lead.url, default: []].formUnion(lead.topics) }
    }
  }

  /// All that the links to these addresses promised.
  func promised(by addresses: some Sequence<WebURL>) -> Set<Topic> {
    topics.withLock { topics in
      addresses.reduce(into: Set()) { $0.formUnion(topics[$1] ?? []) }
    }
  }
}
