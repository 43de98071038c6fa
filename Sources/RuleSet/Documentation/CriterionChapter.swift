import Criteria
import Facts
import Results

/// One criterion as a chapter of `docs/rules.md`.
struct CriterionChapter {
  let criterion: Criterion
  let ruleSet: RuleSet

  var markdown: String {
    """
    ### \(criterion.id)

    **\(criterion.question.en)** \(criterion.question.nb) / \(criterion.question.nn)

    \(points). Source: \(criterion.source.en)

    Looks for \(interests).

    \(grades)

    Advice: \(criterion.advice.en)

    > nb: \(criterion.advice.nb)
    >
    > nn: \(criterion.advice.nn)

    \(examples("Passes", criterion.examples.passes))
    \(examples("Fails", criterion.examples.fails))
    """
  }

  private var points: String {
    if criterion.isNotice { return "A notice, not counted" }
    return "\(MarkdownText.number(criterion.points)) \(criterion.points == 1 ? "point" : "points")"
  }

  private var interests: String {
    criterion.looksFor.map { interest in
      let kinds = interest.kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      let subjects = interest.subjects.map { "\(ruleSet.subject($0)?.name.en ?? $0) (`\($0)`)" }
      return "\(kinds) about \(subjects.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private var grades: String {
    let rows = criterion.grades.map { grade in
      let conditions = grade.conditions.map(\.explanation.en).joined(separator: "; ")
      return "| \(MarkdownText.number(grade.share * 100)) % | \(conditions) |"
    }
    return (["| share | when the fact … |", "|---|---|"] + rows).joined(separator: "\n")
  }

  private func examples(_ title: String, _ examples: [Example]) -> String {
    "\(title):\n\n" + examples.map(example).joined(separator: "\n")
  }

  private func example(_ example: Example) -> String {
    var notes = [example.language.rawValue]
    if example.clicks != 1 { notes.append("\(example.clicks) clicks from the front page") }
    if let share = example.share, share > 0 { notes.append("\(MarkdownText.number(share * 100)) %") }
    if let count = example.count {
      return "- \(example.shows) (\(notes.joined(separator: ", "))): \(count.part) of \(count.whole)\n"
    }
    let fence = MarkdownText.fence(for: example.html)
    return """
      - \(example.shows) (\(notes.joined(separator: ", ")))

      \(MarkdownText.indented("\(fence)html\n\(example.html)\n\(fence)"))

      """
  }
}
