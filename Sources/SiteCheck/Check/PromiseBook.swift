internal import Crawling
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

  /// Notes what the leads of a page promise, and lets them go.
  ///
  /// - Parameter links: The page's links.
  func settle(_ page: SitePage, _ links: [Outlink]) -> SitePage {
    promises.withLock { promises in
      for lead in page.leads where links.indices.contains(lead.link) {
        let url = links[lead.link].url
        if promises[url]?.last == lead.topics { continue }
        promises[url, default: Promise()].topics.formUnion(lead.topics)
        promises[url]?.last = lead.topics
      }
    }
    var page = page
    page.leads = []
    return page
  }

  /// Notes what an address promises of which nothing else is known, and gives how much.
  func judge(_ lead: Lead) -> Int {
    if !lead.topics.isEmpty {
      promises.withLock { $0[lead.url, default: Promise()].topics.formUnion(lead.topics) }
    }
    return lead.promise
  }

  /// All that the links to these addresses promised.
  func promised(by addresses: some Sequence<WebURL>) -> Set<Topic> {
    promises.withLock { promises in
      addresses.reduce(into: Set()) { $0.formUnion(promises[$1]?.topics ?? []) }
    }
  }
}
