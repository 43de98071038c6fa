internal import Reports
internal import Results

/// The answers of a site under the headings of their categories.
struct AnswerList {
  let edition: Edition
  let site: SitePicture
  let brevity: Brevity

  var groups: [Values] {
    let byCategory = Dictionary(grouping: site.answers, by: \.result.category)
    return site.result.score.categories.compactMap { category in
      let answers = (byCategory[category.id] ?? []).filter { site.shown.contains($0.result.id) }
      if answers.isEmpty { return nil }
      return [
        "id": .text(category.id), "name": .text(edition.texts.category(category.id, edition.language).string),
        "points": .text(category.maximum > 0 ? edition.points(category.points, of: category.maximum) : nil),
        "answers": .list(answers.map(values)),
      ]
    }
  }

  private func values(of answer: SitePicture.Answer) -> Values {
    let result = answer.result
    let evidence = result.evidence.first.map { proof in
      edition.values(of: proof, brevity)
    }
    let isShown = result.outcome != .inapplicable
    return [
      "id": .text(result.id), "outcome": .text(result.outcome.rawValue), "mark": .text(mark(of: result.outcome)),
      "question": .text(edition.question(result.id)),
      "hasPage": .flag(edition.texts.criteria[result.id] != nil), "verdict": .text(edition.verdict(result)),
      "note": .text(note(on: answer)),
      "value": .text(isShown ? edition.value(answer.value, limit: brevity.words) : nil),
      "evidence": .one(isShown ? evidence : nil),
    ]
  }

  private func mark(of outcome: Outcome) -> String {
    switch outcome {
    case .passed: "✓"
    case .failed: "✗"
    case .cantTell, .untested: "?"
    case .inapplicable: "–"
    }
  }

  private func note(on answer: SitePicture.Answer) -> String? {
    let language = edition.language
    switch answer.result.outcome {
    case .failed:
      return answer.result.evidence.isEmpty
        ? SiteTexts.notFound(pages: site.result.coverage.checked)[language] : SiteTexts.foundButNotEnough[language]
    case .cantTell, .untested:
      guard let reason = answer.result.reason else {
        return (answer.result.outcome == .untested ? SiteTexts.untested : SiteTexts.undecided)[language]
      }
      return ProblemTexts.explanation(of: ProblemReason(word: reason)).what[language]
    case .passed, .inapplicable: return nil
    }
  }
}
