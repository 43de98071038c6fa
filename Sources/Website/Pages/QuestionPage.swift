internal import Criteria
internal import Reports
internal import Results
internal import RuleSet

/// The page of a question: why it is asked, how it is judged, and who answers it best.
struct QuestionPage {
  let edition: Edition
  let criterion: Criterion
  /// How wide the longest bar is.
  private static let barWidth = 360

  private var language: UserLanguage { edition.language }

  var html: String {
    let question = criterion.question[language]
    let category = edition.rules.category(criterion.category)
    // Half an answer is no example to follow beside a whole one.
    let entries = edition.picture.best[criterion.id]?.entries ?? []
    let best = entries.filter { $0.answer.grade * 2 > entries[0].answer.grade }
    let sets = sets
    return edition.page(
      .question, path: "sporsmal/\(criterion.id).html", title: question,
      description: QuestionWords.description(question)[language],
      [
        "question": .text(question), "categoryID": .text(criterion.category),
        "category": .text(category?.name[language] ?? criterion.category), "summary": .text(summary),
        "source": .text(criterion.source[language]), "reason": .text(category?.reason[language]),
        "weight": .text(
          (criterion.isNotice || criterion.points == 0
            ? QuestionWords.notice
            : QuestionWords.weight(edition.points(criterion.points), of: edition.points(category?.weight ?? 0)))[
              language]), "grades": .list(grades), "advice": .text(criterion.advice[language]),
        "hasBest": .flag(!best.isEmpty), "best": .list(best.map(values)), "hasSpread": .flag(!sets.isEmpty),
        "bars": .list(bars(sets)), "chartHeight": .number(sets.count * 34 + 8),
        "chartTitle": .text(QuestionWords.chartTitle[language]), "sets": .list(sets.map(values)),
      ])
  }

  private var summary: String? {
    edition.picture.best[criterion.id].map {
      BestTexts.counts(passed: $0.passed, failed: $0.failed, open: $0.open)[language] + "."
    }
  }

  private var grades: [Values] {
    let steps = criterion.grades.map { grade in
      (grade.share, grade.conditions.map { $0.explanation[language] }.joined(separator: "; "))
    }
    return (steps + [(0, QuestionWords.nothingFound[language])]).map { share, conditions in
      ["share": .text(edition.percent(Int((share * 100).rounded()))), "conditions": .text(conditions)]
    }
  }

  private func values(of entry: BestAnswers.Entry) -> Values {
    let answer = edition.picture.answer(to: criterion.id, of: entry.site.key)
    return [
      "site": .text("../kommuner/\(edition.slugs[entry.site.key] ?? Slug.of(entry.site)).html#\(criterion.id)"),
      "name": .text(entry.site.name), "points": .text(edition.verdict(entry.answer)),
      "value": .text(edition.value(answer?.value, limit: Brevity.generous.words)),
      "evidence": .one(entry.answer.evidence.first.map { edition.values(of: $0, .generous) }),
    ]
  }

  /// Sites that answer alike.
  struct AnswerSet {
    var label: String
    var kind: String
    var keys: [String]
    var count: Int
  }

  /// From the full answer to none, then the undecided ones and those that it does not concern.
  private var sets: [AnswerSet] {
    guard let spread = edition.picture.spread[criterion.id] else { return [] }
    let byGrade = Dictionary(grouping: spread.grades) { $0.grade.map { Int(($0 * 100).rounded()) } ?? -1 }
    let decided = Set(byGrade.keys.filter { $0 >= 0 }).union([100, 0]).sorted(by: >)
    var sets = decided.map { percent in
      let keys = (byGrade[percent] ?? []).map(\.key)
      let label =
        percent == 100
        ? QuestionWords.full : percent == 0 ? QuestionWords.none : QuestionWords.part(edition.percent(percent))
      return AnswerSet(
        label: label[language], kind: percent == 100 ? "full" : percent == 0 ? "none" : "part", keys: keys,
        count: keys.count)
    }
    let open = (byGrade[-1] ?? []).map(\.key)
    sets.append(AnswerSet(label: QuestionWords.open[language], kind: "open", keys: open, count: open.count))
    if spread.inapplicable > 0 {
      sets.append(
        AnswerSet(
          label: QuestionWords.inapplicable[language], kind: "open", keys: [], count: spread.inapplicable))
    }
    return sets
  }

  private func bars(_ sets: [AnswerSet]) -> [Values] {
    let most = max(1, sets.map(\.count).max() ?? 1)
    return sets.enumerated().map { index, set in
      let width = set.count * Self.barWidth / most
      return [
        "label": .text(set.label), "kind": .text(set.kind), "count": .number(set.count),
        "y": .number(index * 34 + 6), "textY": .number(index * 34 + 22), "width": .number(width),
        "countX": .number(208 + width),
      ]
    }
  }

  private func values(of set: AnswerSet) -> Values {
    let named = set.keys.compactMap { key in edition.picture.byKey[key] }.sorted {
      ($0.site.name, $0.site.key) < ($1.site.name, $1.site.key)
    }
    return [
      "label": .text(set.label), "count": .number(set.count), "isListed": .flag(!named.isEmpty),
      "sites": .list(
        named.enumerated().map { index, site in
          [
            "href": .text("../kommuner/\(site.slug).html" + site.anchor(of: criterion.id)),
            "name": .text(site.site.name),
            "comma": .text(index + 1 < named.count ? ", " : nil),
          ]
        }),
    ]
  }
}
