internal import Criteria
internal import Reports
internal import Results
internal import RuleSet

/// The list of all questions, by category.
struct QuestionListPage {
  let edition: Edition

  var html: String {
    let language = edition.language
    return edition.page(
      .questions, path: "sporsmal/index.html", title: CommonWords.questions[language],
      description: (QuestionWords.table["questionsLead"] ?? CommonWords.questions)[language],
      [
        "groups": .list(
          edition.rules.categories.map { category in
            [
              "id": .text(category.id), "name": .text(category.name[language]),
              "weight": .text(
                category.weight > 0 ? QuestionWords.categoryWeight(edition.points(category.weight))[language] : nil),
              "questions": .list(
                edition.rules.criteria.filter { $0.category == category.id }.map(values)),
            ]
          })
      ])
  }

  private func values(of criterion: Criterion) -> Values {
    let language = edition.language
    let best = edition.picture.best[criterion.id]
    return [
      "id": .text(criterion.id), "question": .text(criterion.question[language]),
      "points": .text(criterion.points > 0 ? edition.points(criterion.points) : QuestionWords.noticeOnly[language]),
      "share": .text(best.map { QuestionWords.of(String($0.passed), String($0.passed + $0.failed))[language] }),
    ]
  }
}
