extension NightTable {
  /// The columns that every such table has. Those of single categories come after them: see ``categoryColumns(_:)``.
  public var columns: [TableColumn] {
    switch self {
    case .sites: Self.siteColumns + Self.siteSums
    case .answers: Self.siteColumns + Self.answerColumns
    case .facts: Self.siteColumns + Self.factColumns
    }
  }

  /// The columns of one category, in the table of sites.
  ///
  /// - Parameter id: The id of the category.
  public static func categoryColumns(_ id: String) -> [TableColumn] {
    [
      TableColumn("\(id)_points", "points that were earned in the category"),
      TableColumn("\(id)_maximum", "points that could be earned there by what was decided"),
    ]
  }

  private static let siteColumns = [
    TableColumn("night", "the night: its day, `2026-11-28`, and for a second one of the day `2026-11-28-2`"),
    TableColumn("number", "number of the municipality; empty for a site that is none's"),
    TableColumn("name", "name of the municipality, or host of the site"),
    TableColumn("county", "county, by the register"), TableColumn("address", "address that was asked for"),
    TableColumn("rule_set", "SHA-256 of the rules that judged: only results with the same are comparable"),
  ]

  private static let siteSums = [
    TableColumn("title", "what the front page calls itself"),
    TableColumn("status", "`complete`, `partial` (a budget or a fault left pages unread) or `unreachable`"),
    TableColumn("reason", "why it came no further: a stable word; empty when it did"),
    TableColumn("pages", "pages that were read"),
    TableColumn("percent", "points in percent of `maximum`; empty when nothing could be decided"),
    TableColumn("points", "points that were earned"),
    TableColumn("maximum", "points that could be earned by what was decided"),
    TableColumn("possible", "points that could be earned by all questions that apply"),
    TableColumn("stars", "stars, by the scale of the rules"),
    TableColumn("lowest", "percent if all that is open was lost"),
    TableColumn("highest", "percent if all that is open was won"),
    TableColumn("broken_links", "broken links: by each nobody gets anywhere, also at a second look"),
    TableColumn("documents", "PDF documents on the site's own hosts that pages link to"),
    TableColumn("documents_read", "how many of them were looked into"),
    TableColumn("documents_tagged", "how many of these are tagged"),
  ]

  private static let answerColumns = [
    TableColumn("category", "id of the category"), TableColumn("criterion", "id of the question: see `docs/rules.md`"),
    TableColumn("outcome", "`passed`, `failed`, `cantTell` (counts on neither side), `untested` or `inapplicable`"),
    TableColumn("reason", "why it could not be decided: a stable word"),
    TableColumn("grade", "share of the points, 0 to 1"), TableColumn("points", "points that were earned"),
    TableColumn("maximum", "points that could be earned"),
    TableColumn("url", "page that answers best"), TableColumn("words", "the exact words there, white space folded"),
    TableColumn("heading", "heading, caption or label above them"),
  ]

  private static let factColumns = [
    TableColumn("kind", "kind of fact: `opening-hours`, `price`, `processing-time` …"),
    TableColumn("subject", "what it is about: the id of a service or place of `rules/vocabulary`"),
    TableColumn("value", "what is told, for people, in the language of `--language`"),
    TableColumn("url", "page that tells it"), TableColumn("words", "the exact words there, white space folded"),
    TableColumn("heading", "heading, caption or label above them"),
    TableColumn("language", "language of the words: `nb`, `nn`, `en`, `se`, `smj`, `sma`; `und` when that is open"),
    TableColumn("page_date", "day the page says it was last changed or published, ISO 8601"),
  ]
}
