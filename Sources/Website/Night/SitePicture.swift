internal import Reports
internal import Results
internal import Web

/// What the website shows of one site: what stands for it, without all that no page has room for. A night of them fits into
/// memory.
struct SitePicture: Sendable {
  /// The site.
  var site: NightSite
  /// The name of its files.
  var slug: String
  /// The night that the rest is of: an earlier one where the last result does not stand for the site.
  var night: NightID
  /// The result without facts, answers and evidence, and with the first broken links only.
  var result: SiteResult
  /// The answers, in the order of the rule set.
  var answers: [Answer]
  /// The ids of the answers that the page shows.
  var shown: Set<String>
  /// How many links are broken.
  var brokenLinks: Int
  /// What the rules of accessibility found; `nil` when they were not run.
  var accessibility: AccessibilityPicture?
  /// What the night itself came to, where that does not stand for the site.
  var tonight: SiteStanding?

  /// An answer with what proves it best.
  struct Answer: Sendable {
    /// The answer with one piece of evidence at most.
    var result: CriterionResult
    /// How many pieces there are.
    var places: Int
    /// What the first one says.
    var value: FactValue?
  }

  /// The category that has more questions than concern most sites.
  private static let categoryOfMany = "accessibility"
  /// How many broken links are shown.
  static let linkLimit = 10

  init(_ site: NightSite, _ whole: SiteResult, night: NightID, tonight: SiteStanding?, texts: RuleTexts) {
    self.site = site
    self.night = night
    self.tonight = tonight
    slug = Slug.of(site)
    let proofs = Set(whole.criteria.compactMap(\.evidence.first))
    let facts = Dictionary(grouping: whole.facts.filter { proofs.contains($0.evidence) }, by: \.evidence)
    answers = whole.criteria.map { criterion in
      var short = criterion
      short.evidence = Array(criterion.evidence.prefix(1))
      let value = short.evidence.first.flatMap { proof in
        texts.fact(behind: proof, of: criterion.id, in: facts[proof] ?? [])?.value
      }
      return Answer(result: short, places: criterion.evidence.count, value: value)
    }
    // Most of WCAG's success criteria concern nothing on most sites.
    let wanted = answers.map(\.result).filter { $0.category != Self.categoryOfMany || $0.outcome != .inapplicable }
    shown = whole.score.percent == nil ? [] : Set(wanted.map(\.id))
    brokenLinks = whole.links.broken.count
    accessibility = whole.accessibility.map(AccessibilityPicture.init)
    result = whole
    result.criteria = []
    result.facts = []
    result.unread = nil
    result.accessibility = nil
    result.links.broken = whole.links.broken.prefix(Self.linkLimit).map { link in
      var link = link
      link.pages = Array(link.pages.prefix(1))
      return link
    }
  }
}

extension SitePicture {
  /// The end of an address that leads to an answer; nothing where the page does not show it.
  func anchor(of answer: String) -> String { shown.contains(answer) ? "#\(answer)" : "" }
}
