internal import Crawling
internal import Results
internal import Web

/// What only somebody sees who has read the whole site: rules over all pages together. None of them accuses: whether two
/// pages with one title are two, or a menu is a way to every page, a person has to say.
struct SiteWideRules {
  typealias Page = VisitedPage<SitePage>

  let pages: [Page]
  /// The ways to pages that the site's pages tell of: subjects of offerings such as `site-search` and `a-to-z`.
  let ways: Set<String>

  /// Fewer pages need no second way, and tell nothing by their titles.
  private static let leastPages = 3
  /// How many titles are reported that several pages have.
  private static let titleLimit = 50

  /// The reason of all of them: it takes somebody who knows the whole site.
  static let reason = "wholeSite"

  /// The tallies of the rules that concern the site, and the groups that they add.
  var report: (rules: [RuleTally], groups: [FindingGroup]) {
    guard pages.count >= Self.leastPages else { return ([], []) }
    let titles = titleGroups
    let sharing = titles.reduce(0) { $0 + $1.pages }
    var differ = Self.titlesDiffer
    differ.cantTell = sharing
    differ.passed = pages.filter { !($0.reading.title ?? "").isEmpty }.count - sharing
    var ways = Self.severalWays
    let waysGroup = waysGroup
    if waysGroup == nil { ways.passed = pages.count } else { ways.cantTell = pages.count }
    let navigation = navigationReport
    return (
      [differ, ways] + navigation.rules,
      Array(titles.prefix(Self.titleLimit)) + [waysGroup].compactMap { $0 } + navigation.groups
    )
  }

  // MARK: - Titles

  private static let titlesDiffer = RuleTally(
    id: "titles-differ", criteria: ["2.4.2"],
    title: Localized(
      nb: "Ulike sider har ulike titler", nn: "Ulike sider har ulike titlar",
      en: "Different pages have different titles"),
    advice: Localized(
      nb: "Gi hver side en tittel som ingen annen side har.", nn: "Gje kvar side ein tittel som inga anna side har.",
      en: "Give each page a title that no other page has."))

  private var titleGroups: [FindingGroup] {
    var byTitle: [String: [Page]] = [:]
    for page in pages {
      if let title = page.reading.title, !title.isEmpty { byTitle[title, default: []].append(page) }
    }
    return byTitle.filter { $0.value.count > 1 }.map { title, pages in
      group(Self.titlesDiffer, structure: "title", selector: "title", snippet: title, on: pages)
    }.sorted { left, right in
      if left.pages != right.pages { return left.pages > right.pages }
      return (left.defects.first ?? "") < (right.defects.first ?? "")
    }
  }

  // MARK: - Ways

  private static let severalWays = RuleTally(
    id: "several-ways", criteria: ["2.4.5"],
    title: Localized(
      nb: "Det er mer enn én vei til sidene", nn: "Det er meir enn éin veg til sidene",
      en: "There is more than one way to the pages"),
    advice: Localized(
      nb: "Ha et søk, en A–Å-liste eller et nettstedskart ved siden av menyen.",
      nn: "Ha eit søk, ei A–Å-liste eller eit nettstadkart ved sida av menyen.",
      en: "Have a search, an A–Z list or a site map besides the menu."))

  /// Links lead from page to page, which is one way; a search or a list is another.
  private var waysGroup: FindingGroup? {
    guard ways.isDisjoint(with: ["site-search", "a-to-z"]) else { return nil }
    return group(Self.severalWays, structure: "", selector: "html", snippet: "", on: pages)
  }

  // MARK: - Navigation

  private static let sameOrder = RuleTally(
    id: "navigation-keeps-its-order", criteria: ["3.2.3"],
    title: Localized(
      nb: "Menyen har samme rekkefølge på alle sider", nn: "Menyen har same rekkjefølgje på alle sider",
      en: "The navigation has the same order on all pages"),
    advice: Localized(
      nb: "La punktene i menyen stå i samme rekkefølge overalt.",
      nn: "La punkta i menyen stå i same rekkjefølgje overalt.",
      en: "Keep the items of the navigation in the same order everywhere."))

  private static let sameNames = RuleTally(
    id: "navigation-keeps-its-names", criteria: ["3.2.4"],
    title: Localized(
      nb: "Punktene i menyen heter det samme på alle sider", nn: "Punkta i menyen heiter det same på alle sider",
      en: "The items of the navigation have the same names on all pages"),
    advice: Localized(
      nb: "Bruk samme tekst på lenker i menyen som fører til samme side.",
      nn: "Bruk same tekst på lenkjer i menyen som fører til same side.",
      en: "Use the same text for links of the navigation that lead to the same page."))

  private static let sameTargets = RuleTally(
    id: "navigation-keeps-its-targets", criteria: ["3.2.4"],
    title: Localized(
      nb: "Punktene i menyen fører til det samme på alle sider",
      nn: "Punkta i menyen fører til det same på alle sider",
      en: "The items of the navigation lead to the same page everywhere"),
    advice: Localized(
      nb: "La lenker i menyen med samme tekst føre til samme side, eller gi dem ulik tekst.",
      nn: "La lenkjer i menyen med same tekst føre til same side, eller gje dei ulik tekst.",
      en: "Let links of the navigation with the same text lead to the same page, or give them different texts."))

  /// Pages of one language are compared with each other: another language has another menu.
  private var navigationReport: (rules: [RuleTally], groups: [FindingGroup]) {
    var (order, names, targets) = (Self.sameOrder, Self.sameNames, Self.sameTargets)
    var (unordered, renamed, moved): ([Page], [Page], [Page]) = ([], [], [])
    let navigable = pages.filter { !$0.reading.navigation.isEmpty }
    for (_, pages) in Dictionary(grouping: navigable, by: \.reading.language) where pages.count >= Self.leastPages {
      let comparison = NavigationComparison(pages.map(\.reading.navigation))
      unordered += comparison.inOtherOrder.map { pages[$0] }
      renamed += comparison.withOtherName.map { pages[$0] }
      moved += comparison.withOtherTarget.map { pages[$0] }
      order.passed += pages.count - comparison.inOtherOrder.count
      names.passed += pages.count - comparison.withOtherName.count
      targets.passed += pages.count - comparison.withOtherTarget.count
    }
    order.cantTell = unordered.count
    names.cantTell = renamed.count
    targets.cantTell = moved.count
    let groups = [(order, unordered), (names, renamed), (targets, moved)].filter { !$1.isEmpty }.map { rule, pages in
      group(rule, structure: "nav", selector: "nav", snippet: "", on: pages.sorted { $0.isNearer(than: $1) })
    }
    return ([order, names, targets], groups)
  }

  private func group(
    _ rule: RuleTally, structure: String, selector: String, snippet: String, on pages: [Page]
  ) -> FindingGroup {
    var hash = StableHash()
    for piece in [rule.id, structure, snippet] { hash.combine(piece.utf8) }
    let examples = pages.prefix(FindingGroup.exampleLimit).map { page in
      Finding(
        rule: rule.id, outcome: .cantTell, reason: Self.reason, url: page.url, selector: selector,
        snippet: String(snippet.prefix(Finding.snippetLimit)), structure: structure,
        fingerprint: Fingerprint(defect: hash.value, page: Fingerprint.page(page.url)))
    }
    return FindingGroup(
      rule: rule.id, outcome: .cantTell, reason: Self.reason, structure: structure, pages: pages.count,
      occurrences: pages.count, isTemplate: false, defects: [Fingerprint.text(ofDefect: hash.value)],
      examples: examples)
  }
}

extension VisitedPage<SitePage> {
  /// Nearest to the front page first.
  fileprivate func isNearer(than other: Self) -> Bool { (clicks ?? .max, url) < (other.clicks ?? .max, other.url) }
}
