internal import Accessibility
internal import Crawling
internal import Facts
internal import Results
internal import Web

/// What is kept of a page while its site is crawled. Links and words are let go, so that memory does not grow with them.
struct SitePage: Sendable {
  /// What the page calls itself.
  var title: String?
  /// What the page says, until that has been noted for the site; clicks are not known yet.
  var facts: [Fact]
  /// What the page says, as lines of the site's book of facts.
  var said: [FactBook.Line] = []
  /// The day that the page says it was last changed or published.
  var date: String?
  /// The language of its own text.
  var language = Language.undecided
  /// What it is like apart from what it says.
  var traits: PageTraits = []
  /// How many bytes its HTML has.
  var bytes = 0
  /// The readability index (LIX) of its running text; `nil` where there is too little of it to tell.
  var lix: Int?
  /// Whether it shows nothing before its scripts have run.
  var needsScript: Bool
  /// Why some of its text was not read, which may hold what was not found; `nil` when all was.
  var loss: ReadingProblem?
  /// What its links promise, until that has been noted for the site.
  var leads: [Lead] = []
  /// What came of each rule of accessibility; none when they were not run.
  var outcomes: [Outcome] = []
  /// What they found, until that has been noted for the site.
  var findings: [Finding] = []
  /// The style sheets that they looked at, until the page has been noted.
  var sheets: [SheetShelf.Mark] = []
  /// The links of its main navigation.
  var navigation: [NavigationSketch.Link] = []
  /// What they found, as marks in the site's book of findings.
  var marks: [FindingBook.Mark] = []

  /// Words of running text below which the length of its sentences tells nothing.
  static let leastProse = 100

  /// A link that promises something.
  struct Lead: Sendable {
    /// Its place among the page's links.
    var link: Int
    var topics: [Topic]
  }
}

extension SitePage {
  init(_ reading: PageReading) {
    let loss: ReadingProblem? =
      switch reading.result.truncation {
      case "encoding": .wrongEncoding
      case "size", "nodes", "facts": .oversizedPage
      default: nil
      }
    self.init(
      title: reading.result.title, facts: reading.result.facts, date: reading.result.date,
      language: reading.result.language, traits: reading.traits, needsScript: reading.result.needsScript, loss: loss)
    for (index, lead) in reading.leads.enumerated() where !lead.topics.isEmpty {
      leads.append(Lead(link: index, topics: lead.topics))
    }
  }
}

extension ReadPage<SitePage> {
  /// What the crawl goes on with. The leads come first among the links.
  init(_ crawled: CrawledPage, bytes: Int) {
    let reading = crawled.reading
    var links = reading.leads.map { lead in
      Outlink(url: lead.url, promise: lead.promise, isNofollow: reading.nofollow.contains(lead.url))
    }
    links += reading.places.map {
      Outlink(url: $0, promise: Outlink.noPromise, isNofollow: reading.nofollow.contains($0.withoutFragment))
    }
    let isWhole = reading.result.truncation == nil && !reading.result.needsScript
    var page = SitePage(reading)
    page.bytes = bytes
    if reading.readability.words >= SitePage.leastProse { page.lix = reading.readability.lix.map { Int($0.rounded()) } }
    page.take(crawled.audit)
    self.init(
      reading: page, outlinks: links, isNofollow: reading.isNofollow,
      likeness: Likeness(
        words: reading.sketch.words, heading: reading.sketch.heading, sketch: reading.sketch.outline),
      anchors: isWhole ? crawled.anchors : nil,
      pending: crawled.pending.map { pending in
        PendingReading(addresses: pending.addresses) { [page] in
          var finished = page
          finished.take(pending.finish())
          return finished
        }
      })
  }
}

extension SitePage {
  /// Takes in what the rules of accessibility say.
  mutating func take(_ audit: StyledAudit) {
    outcomes = audit.audit.outcomes
    findings = audit.audit.findings
    sheets = audit.sheets
    navigation = audit.navigation
  }
}
