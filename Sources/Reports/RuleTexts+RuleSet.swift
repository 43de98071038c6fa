internal import Criteria
internal import Facts
internal import Results
public import RuleSet

extension RuleTexts {
  /// The words of a rule set.
  public init(_ rules: RuleSet) {
    self.init(
      criteria: Dictionary(
        uniqueKeysWithValues: rules.criteria.map {
          ($0.id, Criterion(question: $0.question, advice: $0.advice))
        }),
      categories: Dictionary(uniqueKeysWithValues: rules.categories.map { ($0.id, $0.name) }),
      subjects: Dictionary(uniqueKeysWithValues: rules.vocabulary.subjects.map { ($0.id, $0.name) })
        .merging([FactReader.unknownSubject: PageTexts.unknownSubject]) { named, _ in named })
  }
}
