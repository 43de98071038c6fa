internal import Web

/// The documents of a site after its pages have been read: which there are, and in which order they are looked at.
struct DocumentSurvey {
  /// A document that pages link to.
  struct Candidate: Sendable {
    let url: WebURL
    /// The first pages that link to it, in the order of their addresses.
    let pages: [WebURL]
    let pageCount: Int
    /// What is known of it because it came where a page was expected.
    let known: DocumentFinding?
  }

  /// Those on the most pages first: they are met the most. Of equals the order is that of digests of their addresses, so
  /// that those that are looked at come from all parts of the site, and a new one does not change which the others are.
  let candidates: [Candidate]

  /// - Parameters:
  ///   - frontier: The crawl, at its end.
  ///   - passed: Documents that came where a page was expected, by the number of their address.
  init(_ frontier: Frontier, passed: [Int: DocumentFinding]) {
    let fetched = Set(frontier.decided.compactMap(\.id))
    var sources: [Int: Set<UInt32>] = [:]
    for (page, targets) in frontier.links.targets {
      for target in targets {
        let document = frontier.book.resolved(Int(target))
        let isFile =
          frontier.book[document].state == .ended(.skipped(.notHTML)) && !fetched.contains(document)
          && FileExtensions.isPDF(frontier.book[document].url)
        if isFile || passed[document] != nil { sources[document, default: []].insert(UInt32(page)) }
      }
    }
    let ordered = sources.map { id, pages in
      let url = frontier.book[id].url
      return (id: id, url: url, pages: pages, digest: ContentDigest.of(Array(url.description.utf8)))
    }.sorted { ($1.pages.count, $0.digest, $0.url) < ($0.pages.count, $1.digest, $1.url) }
    candidates = ordered.map { document in
      let pages = document.pages.map { frontier.book[Int($0)].url }.sorted()
      return Candidate(
        url: document.url, pages: Array(pages.prefix(BrokenLink.pageLimit)), pageCount: pages.count,
        known: passed[document.id])
    }
  }
}
