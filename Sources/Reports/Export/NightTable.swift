public import Results
internal import Web

/// The results of a night as tables for spreadsheets.
public enum NightTable: String, Sendable, CaseIterable {
  /// A row for each site: how far the check came, and the score.
  case sites
  /// A row for each site and question.
  case answers
  /// A row for each fact.
  case facts

  /// The names of the columns.
  ///
  /// - Parameter categories: The ids of the categories, in their order.
  public func header(categories: [String]) -> String {
    let own = self == .sites ? categories.flatMap(Self.categoryColumns) : []
    return CSVRow.line((columns + own).map { .text($0.name) })
  }

  /// The rows of one site, with their line ends.
  ///
  /// - Parameter language: In which the values of facts are written.
  public func rows(
    of result: SiteResult, site: NightSite, night: NightID, categories: [String], language: UserLanguage
  ) -> String {
    let start: [CSVRow.Cell] = [
      .text(night.description), .text(site.municipality?.number), .text(site.name), .text(site.municipality?.county),
      .text(site.address.description), .text(result.ruleSet.hash),
    ]
    switch self {
    case .sites: return CSVRow.line(start + Self.cells(of: result, categories))
    case .answers: return result.criteria.map { CSVRow.line(start + Self.cells(of: $0)) }.joined()
    case .facts: return result.facts.map { CSVRow.line(start + Self.cells(of: $0, language)) }.joined()
    }
  }

  private static func cells(of result: SiteResult, _ categories: [String]) -> [CSVRow.Cell] {
    let score = result.score
    let range = RankedScore(points: score.points, maximum: score.maximum, possible: score.possible)
    let sums: [CSVRow.Cell] = categories.flatMap { id -> [CSVRow.Cell] in
      let category = score.categories.first { $0.id == id }
      return [.number(category?.points), .number(category?.maximum)]
    }
    return [
      .text(result.site.title), .text(result.site.status.rawValue), .text(result.site.problem?.reason),
      .count(result.coverage.checked), .count(score.percent), .number(score.points), .number(score.maximum),
      .number(score.possible), .count(score.stars), .count(range?.lowest), .count(range?.highest),
      .count(result.links.broken.count), .count(result.documents?.found), .count(result.documents?.read),
      .count(result.documents?.tagged),
    ] + sums
  }

  private static func cells(of answer: CriterionResult) -> [CSVRow.Cell] {
    let evidence = answer.evidence.first
    return [
      .text(answer.category), .text(answer.id), .text(answer.outcome.rawValue), .text(answer.reason),
      .number(answer.grade), .number(answer.points), .number(answer.maximum), .text(evidence?.url.description),
      .text(evidence?.text), .text(evidence?.heading),
    ]
  }

  private static func cells(of fact: Fact, _ language: UserLanguage) -> [CSVRow.Cell] {
    let evidence = fact.evidence
    return [
      .text(fact.kind.rawValue), .text(fact.about), .text(ValueText.text(of: fact.value, in: language)),
      .text(evidence.url.description), .text(evidence.text), .text(evidence.heading), .text(evidence.language.rawValue),
      .text(evidence.date),
    ]
  }
}
