internal import Reports
internal import Results

/// What the rules of accessibility found: each rule that fails with the places in the structure of the pages where it does.
struct FindingList {
  let edition: Edition
  let found: AccessibilityPicture
  let brevity: Brevity

  var values: Values {
    let language = edition.language
    let sums = FindingTexts.sums(
      pages: found.pages, rules: found.rules, passed: found.rules - found.failed - found.open, failed: found.failed,
      open: found.open)
    let more = found.failed - found.failing.count
    return [
      "sums": .text(sums[language] + "."), "rules": .list(found.failing.map(values)),
      "more": .text(more > 0 ? MunicipalityWords.moreRules(more)[language] : nil),
      "statement": .list(
        found.statement.map { FindingTexts.statement($0).map { ["text": .text($0[language])] } } ?? []),
    ]
  }

  private func values(of failing: AccessibilityPicture.Failing) -> Values {
    let (language, rule) = (edition.language, failing.rule)
    let more = failing.places - failing.groups.count
    return [
      "id": .text(rule.id), "title": .text(rule.title[language]),
      "wcag": .text(rule.criteria.isEmpty ? nil : "WCAG \(rule.criteria.joined(separator: ", "))"),
      "advice": .text(rule.advice[language]),
      "href": .text(rule.address.flatMap { $0.hasPrefix("https://") ? $0 : nil }),
      "groups": .list(failing.groups.map(values)),
      "more": .text(more > 0 ? MunicipalityWords.morePlaces(more)[language] : nil),
    ]
  }

  private func values(of group: FindingGroup) -> Values {
    let language = edition.language
    let extent = FindingTexts.extent(
      occurrences: group.occurrences, pages: group.pages, of: found.pages, isTemplate: group.isTemplate)
    return [
      "extent": .text(extent[language]), "structure": .text(TerminalText(group.structure).clipped(to: 100).string),
      "example": .one(
        group.examples.first.map { example in
          CrawledLink(example.url, limit: brevity.link).values.with([
            "snippet": .text(brevity.words > 0 ? TerminalText(example.snippet).clipped(to: brevity.words).string : nil),
            "line": .text(example.line.map { MunicipalityWords.line($0)[language] }),
          ])
        }),
    ]
  }
}
