internal import Crawling
internal import Facts
internal import Results

/// What is kept of a page while its site is crawled. Links and words are let go, so that memory does not grow with them.
struct SitePage: Sendable {
  /// What the page calls itself.
  var title: String?
  /// What the page says; clicks are not known yet.
  var facts: [Fact]
  /// Whether it shows nothing before its scripts have run.
  var needsScript: Bool
  /// Why some of its text was not read, which may hold what was not found; `nil` when all was.
  var loss: ReadingProblem?

  init(_ reading: PageReading) {
    title = reading.result.title
    facts = reading.result.facts
    needsScript = reading.result.needsScript
    loss =
      switch reading.result.truncation {
      case "encoding": .wrongEncoding
      case "size", "nodes", "facts": .oversizedPage
      default: nil
      }
  }
}

extension ReadPage<SitePage> {
  /// What the crawl goes on with.
  init(_ reading: PageReading) {
    let links = reading.leads.map { lead in
      Outlink(url: lead.url, promise: lead.promise, isNofollow: reading.nofollow.contains(lead.url))
    }
    self.init(reading: SitePage(reading), outlinks: links)
  }
}
