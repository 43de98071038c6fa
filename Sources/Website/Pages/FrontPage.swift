internal import Reports
internal import Results

/// The front page of an edition: what this is, what is new, and the ranking.
struct FrontPage {
  let edition: Edition

  private var language: UserLanguage { edition.language }
  private var ranking: Ranking { edition.picture.ranking }

  var html: String {
    let night = edition.night(ranking.night)
    let heading = FrontWords.rankingHeading(night)[language]
    return edition.page(
      .front, path: "index.html", title: CommonWords.front[language],
      description: (FrontWords.table["lead"] ?? ChangeWords.description)[language], hasScript: !ranking.entries.isEmpty,
      [
        "reach": .text(NightTexts.counts(edition.picture.night)[language] + "."),
        "rankingHeading": .text(heading), "changes": .one(FrontNews(edition: edition).values),
        "hasRows": .flag(!ranking.entries.isEmpty), "hasBefore": .flag(hasBefore),
        "columns": .list(columns.enumerated().map { index, column in column.with(["index": .number(index)]) }),
        "filters": .list(filters), "rows": .list(ranking.entries.map(row)),
        "hasUnplaced": .flag(!ranking.unplaced.isEmpty), "unplaced": .list(ranking.unplaced.map(unplaced)),
      ])
  }

  private var hasBefore: Bool { ranking.entries.contains { !$0.history.isEmpty } }

  /// The channels by which anybody was asked.
  private var channels: [Observation.Channel] {
    let used = Set((ranking.entries.flatMap(\.channels) + ranking.unplaced.flatMap(\.channels)).map(\.channel))
    return Observation.Channel.allCases.filter(used.contains)
  }

  private var columns: [Values] {
    let names: [(String, Bool)] =
      [
        ("place", true), ("municipality", false), ("county", false), ("size", false), ("form", false),
        ("share", true), ("range", true), ("stars", true),
      ] + (hasBefore ? [("placeChange", true)] : [])
    return names.map { name, isNumber in ["name": .text(Words.all[name]?[language]), "isNumber": .flag(isNumber)] }
      + channels.map { ["name": .text(RankTexts.channel($0)[language]), "isNumber": .flag(true)] }
  }

  private var filters: [Values] {
    let sites = ranking.entries.map(\.site)
    let counties = Set(sites.compactMap { $0.municipality?.county }).sorted()
    let sizes = SizeClass.allCases.filter { size in sites.contains { $0.size == size } }
    let forms = ["nb", "nn", "neutral"].filter { form in sites.contains { $0.languageForm == form } }
      .compactMap { FrontWords.form($0)?[language] }
    let columns: [(Int, String, [String])] = [
      (2, "county", counties), (3, "size", sizes.map { FrontWords.size($0)[language] }),
      (4, "form", forms),
    ]
    return columns.filter { !$0.2.isEmpty }.map { column, name, options in
      [
        "column": .number(column), "label": .text(Words.all[name]?[language]),
        "options": .list(options.map { ["name": .text($0)] }),
      ]
    }
  }

  private func row(_ entry: Ranking.Entry) -> Values {
    let site = entry.site
    let before = entry.history.first { $0.night == edition.picture.previous?.id } ?? entry.history.first
    let change = before.map { $0.place - entry.place }
    return [
      "place": .text("\(entry.isShared ? "=" : "")\(entry.place)"), "name": .text(site.name),
      "href": .text("kommuner/\(edition.slugs[site.key] ?? Slug.of(site)).html"),
      "from": .text(entry.night == ranking.night ? nil : FrontWords.from(edition.night(entry.night))[language]),
      "county": .text(site.municipality?.county), "size": .text(site.size.map { FrontWords.size($0)[language] }),
      "form": .text(site.languageForm.flatMap { FrontWords.form($0)?[language] }),
      "share": .text(edition.percent(entry.score.percent)), "range": .text(edition.range(entry.score)),
      "stars": .text(entry.stars.map { "\($0) ★" }),
      "change": .text(change.flatMap { $0 == 0 ? nil : $0 > 0 ? "▲ \($0)" : "▼ \(-$0)" }),
      "channels": .list(
        channels.map { channel in
          [
            "name": .text(RankTexts.channel(channel)[language]),
            "text": .text(edition.text(of: entry.channels.first { $0.channel == channel })),
          ]
        }),
    ]
  }

  private func unplaced(_ entry: Ranking.Unplaced) -> Values {
    [
      "name": .text(entry.site.name),
      "href": .text(edition.slugs[entry.site.key].map { "kommuner/\($0).html" }),
      "why": .text(entry.why(in: language)),
      "channels": .list(
        entry.channels.map { channel in
          [
            "name": .text(RankTexts.channel(channel.channel)[language]),
            "text": .text(edition.text(of: channel)),
          ]
        }),
    ]
  }
}

/// What is new, in a few lines.
struct FrontNews {
  let edition: Edition

  /// `nil` when there is no night before.
  var values: Values? {
    guard let previous = edition.picture.previous, let comparison = edition.picture.comparison else { return nil }
    let language = edition.language
    let (up, down) = (
      comparison.sites.count { ($0.score.bySite ?? 0) > 0 }, comparison.sites.count { ($0.score.bySite ?? 0) < 0 }
    )
    let turnover = edition.picture.turnover.values.joined().filter { $0.rule != "broken-link" }
    let (new, fixed) = (turnover.reduce(0) { $0 + $1.new }, turnover.reduce(0) { $0 + $1.fixed })
    var lines = [
      FrontWords.moved(up: up, down: down),
      FrontWords.answers(won: comparison.count(.won), lost: comparison.count(.lost)),
    ]
    if new + fixed > 0 { lines.append(FrontWords.findings(new: new, fixed: fixed)) }
    if previous.ruleSet != edition.picture.night.ruleSet { lines.append(FrontWords.otherRules) }
    return [
      "heading": .text(FrontWords.changesHeading(edition.night(previous.id))[language]),
      "lines": .list(lines.map { ["text": .text($0[language])] }),
    ]
  }
}
