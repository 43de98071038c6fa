public import Criteria
import Facts
import HTML
import Results
import Web

/// Runs the examples of a rule set: each is read as a page and judged by its own criterion.
public struct RuleChecker: Sendable {
  private let ruleSet: RuleSet
  private let reader: FactReader
  private let assessor: Assessor

  /// Makes a checker.
  public init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    reader = FactReader(vocabulary: Vocabulary(ruleSet.vocabulary), year: ruleSet.examplesAsOf.year)
    assessor = ruleSet.assessor
  }

  /// The results of all examples, in the order of the criteria and their files.
  public func check() -> [ExampleResult] {
    ruleSet.criteria.flatMap(check)
  }

  /// The results of one criterion's examples.
  public func check(_ criterion: Criterion) -> [ExampleResult] {
    criterion.examples.passes.map { result($0, criterion, isToPass: true) }
      + criterion.examples.fails.map { result($0, criterion, isToPass: false) }
  }

  private func result(_ example: Example, _ criterion: Criterion, isToPass: Bool) -> ExampleResult {
    let facts = example.count.map { counted($0, criterion) } ?? facts(of: example)
    let share = facts.map { assessor.share(of: $0, for: criterion, asOf: ruleSet.examplesAsOf) }.max() ?? 0
    return ExampleResult(criterion: criterion.id, example: example, isToPass: isToPass, share: share, facts: facts)
  }

  /// A count as the fact that a whole site would give.
  private func counted(_ share: Share, _ criterion: Criterion) -> [Fact] {
    guard let url = WebURL("https://www.vik.kommune.example/"), let about = criterion.looksFor.first?.subjects.first
    else { return [] }
    return [Fact(kind: .share, about: about, value: .share(share), evidence: Evidence(url: url, text: "", clicks: 0))]
  }

  private func facts(of example: Example) -> [Fact] {
    guard let url = WebURL("https://www.vik.kommune.example/side/") else { return [] }
    let page = """
      <!DOCTYPE html><html lang="\(example.language.rawValue)"><head><meta charset="utf-8"></head>
      <body><main>\(example.html)</main></body></html>
      """
    return reader.read(HTMLParser.parse(Array(page.utf8)), at: url).result.facts.map { fact in
      var fact = fact
      fact.evidence.clicks = example.clicks
      return fact
    }
  }
}
