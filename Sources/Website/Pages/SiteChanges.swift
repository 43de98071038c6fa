internal import Reports
internal import Results

/// What has changed at a site since the night before.
struct SiteChanges {
  let edition: Edition
  let site: SitePicture

  /// `nil` when nothing has, or there is nothing to compare with.
  var values: Values? {
    guard let previous = edition.picture.previous else { return nil }
    let language = edition.language
    let turnover = (edition.picture.turnover[site.site.key] ?? []).filter { $0.rule != "broken-link" }
    let change = edition.changes[site.site.key]
    var lines: [Localized] = []
    if let links = change?.links, !links.isEmpty {
      lines.append(
        MunicipalityWords.linkChanges(
          new: links.count { $0.kind == .new }, fixed: links.count { $0.kind == .fixed }))
    }
    if !turnover.isEmpty {
      lines.append(
        FrontWords.findings(
          new: turnover.reduce(0) { $0 + $1.new }, fixed: turnover.reduce(0) { $0 + $1.fixed }))
    }
    let kinds = CriterionChange.Kind.allCases.compactMap { kind in values(of: kind, in: change?.criteria ?? []) }
    let score = change.flatMap(score)
    guard score != nil || !kinds.isEmpty || !lines.isEmpty else { return nil }
    return [
      "heading": .text(MunicipalityWords.changesHeading(edition.night(previous.id))[language]), "score": .text(score),
      "kinds": .list(kinds), "lines": .list(lines.map { ["text": .text($0[language])] }),
    ]
  }

  private func score(of change: SiteComparison) -> String? {
    let score = change.score
    guard score.before != score.after else { return nil }
    let language = edition.language
    let line = ComparisonTexts.score(edition.percent(score.before), edition.percent(score.after))[language]
    guard score.rulesDiffer, let bySite = score.bySite, let byRules = score.byRules else { return line }
    let parts = ComparisonTexts.parts(site: PercentText.change(bySite), rules: PercentText.change(byRules))
    return "\(line) (\(parts[language]))"
  }

  private func values(of kind: CriterionChange.Kind, in changes: [CriterionChange]) -> Values? {
    let own = changes.filter { $0.kind == kind }
    if own.isEmpty { return nil }
    return [
      "name": .text(ComparisonTexts.kind(kind)[edition.language]),
      "items": .list(
        own.map { change in
          // What is no longer asked has no answer on the page to lead to.
          let isThere = site.shown.contains(change.id)
          return [
            "id": .text(isThere ? change.id : "changes"), "question": .text(edition.question(change.id)),
            "points": .text(edition.step(of: change)),
          ]
        }),
    ]
  }
}
