internal import Criteria
internal import Facts
internal import Results
public import RuleSet

extension RuleTexts {
  /// The words of a rule set.
  ///
  /// - Parameter explained: Whether reports tell how each answer came to its points. Default `false`.
  public init(_ rules: RuleSet, explained: Bool = false) {
    self.init(
      criteria: Dictionary(
        uniqueKeysWithValues: rules.criteria.map { criterion in
          let topics = criterion.looksFor.flatMap { interest in
            interest.kinds.flatMap { kind in interest.subjects.map { Topic(kind: kind, about: $0) } }
          }
          return (
            criterion.id,
            Criterion(
              question: criterion.question, advice: criterion.advice, topics: Set(topics),
              grades: !explained
                ? []
                : criterion.grades.map { grade in
                  .init(share: grade.share, conditions: grade.conditions.map(\.explanation))
                })
          )
        }),
      categories: Dictionary(uniqueKeysWithValues: rules.categories.map { ($0.id, $0.name) }),
      subjects: Dictionary(uniqueKeysWithValues: rules.vocabulary.subjects.map { ($0.id, $0.name) })
        .merging([FactReader.unknownSubject: PageTexts.unknownSubject]) { named, _ in named })
  }
}
