internal import Reports
internal import Results

/// What has changed since the night before: what the sites did, and what the rules did.
struct ChangesPage {
  let edition: Edition

  private var language: UserLanguage { edition.language }

  var html: String {
    let picture = edition.picture
    let heading = picture.previous.map {
      ChangeWords.heading(edition.night($0.id), edition.night(picture.night.id))[language]
    }
    return edition.page(
      .changes, path: "endringer.html", title: CommonWords.changes[language],
      description: ChangeWords.description[language],
      [
        "heading": .text(heading ?? CommonWords.changes[language]), "nothingBefore": .flag(picture.comparison == nil),
        "changes": .one(picture.comparison.map(values)),
      ])
  }

  private func values(of comparison: ResultComparison) -> Values {
    let table = ChangeTable(edition: edition, comparison: comparison)
    return [
      "lead": .text(
        ComparisonTexts.sums(changed: comparison.sites.count, unchanged: comparison.unchanged)[language] + " "
          + ChangeWords.otherCause[language]),
      "notices": .list(notices(comparison).map { ["text": .text($0[language])] }),
      "hasRows": .flag(!table.rows.isEmpty), "rows": .list(table.rows), "more": .text(table.more),
      "isJudged": .flag(comparison.judgedAnew != nil),
      "lists": .list(ChangeLists(edition: edition, comparison: comparison).lists),
    ]
  }

  /// What else than the sites may have made a difference.
  private func notices(_ comparison: ResultComparison) -> [Localized] {
    guard let previous = edition.picture.previous else { return [] }
    let night = edition.picture.night
    var notices: [Localized] = []
    if previous.ruleSet != night.ruleSet {
      let versions = [previous.ruleSet, night.ruleSet].map { "\($0.version) (\($0.hash.prefix(12)))" }
      notices.append(
        comparison.judgedAnew != nil
          ? ChangeWords.rulesChanged(versions[0], versions[1])
          : ChangeWords.rulesChangedUntold(versions[0], versions[1]))
    }
    if previous.program != night.program {
      notices.append(ChangeWords.programChanged(previous.program, night.program))
    }
    return notices
  }
}

/// A row for each site in which answers, links or defects have changed.
struct ChangeTable {
  let edition: Edition
  let comparison: ResultComparison

  /// How many rows there are at most.
  private static let limit = 300

  private var changed: [SiteComparison] {
    comparison.sites.filter { site in
      site.score.before != site.score.after || !site.criteria.isEmpty || !site.links.isEmpty
    }.sorted { left, right in
      let (leftStep, rightStep) = (abs(step(left)), abs(step(right)))
      return leftStep != rightStep ? leftStep > rightStep : name(left) < name(right)
    }
  }

  var rows: [Values] { changed.prefix(Self.limit).map(values) }

  var more: String? {
    let more = changed.count - Self.limit
    return more > 0 ? ChangeWords.more(more)[edition.language] : nil
  }

  private func step(_ site: SiteComparison) -> Int {
    site.score.after.flatMap { after in site.score.before.map { after - $0 } } ?? 0
  }

  private func name(_ site: SiteComparison) -> String { edition.name(of: site) }

  private func values(of site: SiteComparison) -> Values {
    let turnover = (edition.picture.turnover[edition.key(of: site)] ?? []).filter { $0.rule != "broken-link" }
    return [
      "href": .text(edition.slugs[edition.key(of: site)].map { "kommuner/\($0).html" }), "name": .text(name(site)),
      "before": .text(edition.percent(site.score.before)), "now": .text(edition.percent(site.score.after)),
      "bySite": .text(site.score.bySite.map(PercentText.change)),
      "byRules": .text(site.score.byRules.map(PercentText.change)),
      "won": .text(count(site.count(.won))), "lost": .text(count(site.count(.lost))),
      "links": .text(
        signed(
          plus: site.links.count { $0.kind == .new }, minus: site.links.count { $0.kind == .fixed })),
      "findings": .text(
        signed(plus: turnover.reduce(0) { $0 + $1.new }, minus: turnover.reduce(0) { $0 + $1.fixed })),
    ]
  }

  private func count(_ number: Int) -> String? { number == 0 ? nil : String(number) }

  /// `+3 −1`; nothing for nothing.
  private func signed(plus: Int, minus: Int) -> String {
    [plus > 0 ? "+\(plus)" : nil, minus > 0 ? "−\(minus)" : nil].compactMap { $0 }.joined(separator: " ")
  }
}
