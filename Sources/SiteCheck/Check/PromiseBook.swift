internal import Crawling
internal import Results
internal import Synchronization
internal import Web

/// What the links of a site promise, by address. Menus repeat the same links on every page, so it is kept for the site
/// and not for each page. The order in which pages are noted makes no difference.
final class PromiseBook: Sendable {
  private let topics = Mutex<[WebURL: Set<Topic>]>([:])

  /// Notes what the leads of a page promise, and lets them go.
  ///
  /// - Parameter links: The page's links.
  func settle(_ page: SitePage, _ links: [Outlink]) -> SitePage {
    topics.withLock { topics in
      for lead in page.leads where links.indices.contains(lead.link) {
        topics[links[lead.link].url, default: []].formUnion(lead.topics)
      }
    }
    var page = page
    page.leads = []
    return page
  }

  /// All that the links to these addresses promised.
  func promised(by addresses: some Sequence<WebURL>) -> Set<Topic> {
    topics.withLock { topics in
      addresses.reduce(into: Set()) { $0.formUnion(topics[$1] ?? []) }
    }
  }
}
