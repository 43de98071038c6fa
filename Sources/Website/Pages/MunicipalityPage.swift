internal import Reports
internal import Results
internal import RuleSet

/// The page of a site: what it answers with proof, what to mend first and who does that well, and how it has gone.
struct MunicipalityPage {
  let edition: Edition
  let site: SitePicture
  /// How much of the site's own words is shown.
  let brevity: Brevity

  /// How many items of advice are given. More than these nobody mends at once.
  static let adviceLimit = 5
  /// How many municipalities that do it well are named beside an item of advice.
  static let bestLimit = 3

  var language: UserLanguage { edition.language }
  private var name: String { site.site.name }
  private var hasResult: Bool { site.result.score.percent != nil }

  var html: String {
    let answers = AnswerList(edition: edition, site: site, brevity: brevity)
    let mend = mend
    let findings = site.accessibility.map {
      FindingList(edition: edition, found: $0, brevity: brevity).values
    }
    let links = links
    let documents = documents
    let history = HistoryChart(edition: edition, scores: edition.picture.scores[site.site.key] ?? []).values
    let changes = SiteChanges(edition: edition, site: site).values
    let channels = channelRows
    let contents: [(String, String?, Bool)] = [
      ("mend", Words.all["mendFirst"]?[language], !mend.isEmpty),
      ("categories", Words.all["categories"]?[language], hasResult),
      ("changes", MunicipalityWords.changes[language], changes != nil),
      ("answers", Words.all["answers"]?[language], hasResult),
      ("accessibility", Words.all["accessibility"]?[language], findings != nil),
      ("links", Words.all["links"]?[language], links != nil),
      ("documents", Words.all["documents"]?[language], documents != nil),
      ("history", Words.all["history"]?[language], history != nil),
      ("channels", Words.all["channels"]?[language], !channels.isEmpty),
    ]
    let shown = contents.filter(\.2)
    return edition.page(
      .municipality, path: "kommuner/\(site.slug).html", title: MunicipalityWords.title(name)[language],
      description: MunicipalityWords.description(name)[language],
      [
        "name": .text(name), "about": .text(about),
        "link": .one(CrawledLink(site.result.site.answered ?? site.site.address).values),
        "trouble": .one(trouble), "hasScore": .flag(hasResult), "key": .list(key),
        "hasContents": .flag(shown.count > 1),
        "contents": .list(shown.map { ["id": .text($0.0), "name": .text($0.1)] }),
        "hasMend": .flag(!mend.isEmpty), "mend": .list(mend), "categories": .list(categories),
        "siteChanges": .one(changes), "hasAnswers": .flag(hasResult), "groups": .list(answers.groups),
        "findings": .one(findings), "links": .one(links), "documents": .one(documents), "history": .one(history),
        "hasChannels": .flag(!channels.isEmpty), "channelRows": .list(channels), "facts": .list(facts),
      ])
  }

  /// `Telemark · 3 700 innbyggere · nynorsk`
  private var about: String {
    let parts: [String?] = [
      site.site.municipality?.county,
      site.site.inhabitants.map { MunicipalityWords.inhabitants(edition.points(Double($0)))[language] },
      site.site.languageForm.flatMap { FrontWords.form($0)?[language] },
    ]
    return parts.compactMap { $0 }.map { $0 + " · " }.joined()
  }

  /// Why the night says little of the site, and what is shown in its place.
  private var trouble: Values? {
    let isOld = site.night != edition.picture.night.id
    let problem = site.tonight?.reason ?? (hasResult ? nil : site.result.site.problem?.reason)
    guard isOld || problem != nil || !hasResult else { return nil }
    let explanation = problem.map { ProblemTexts.explanation(of: ProblemReason(word: $0)) }
    let isForeign = site.result.ruleSet != edition.picture.night.ruleSet
    let shown: [Localized?] = [
      !hasResult ? MunicipalityWords.nothing : isOld ? MunicipalityWords.shownFrom(edition.night(site.night)) : nil,
      hasResult && isForeign ? MunicipalityWords.otherRules : nil,
    ]
    let what = explanation.map { MunicipalityWords.tonight($0.what[language]) }
    return [
      "what": .text((what ?? MunicipalityWords.notLookedAt)[language]), "advice": .text(explanation?.advice[language]),
      "shown": .text(shown.compactMap { $0?[language] }.joined(separator: " ")),
    ]
  }

  /// The figures that sum the site up.
  private var key: [Values] {
    let (score, coverage) = (site.result.score, site.result.coverage)
    let entry = edition.places[site.site.key]
    let range = RankedScore(points: score.points, maximum: score.maximum, possible: score.possible)
    let tested = score.possible > 0 ? Score.percent(score.maximum, of: score.possible) : nil
    let before = entry?.history.first.map { MunicipalityWords.before($0.place)[language] }
    let shared = entry?.isShared == true ? MunicipalityWords.shared[language] : nil
    let most = edition.rules.stars.thresholds.count
    let figures: [(String?, String?, String?)] = [
      (
        Words.all["place"]?[language],
        entry.map { MunicipalityWords.place($0.place, of: edition.picture.ranking.entries.count)[language] },
        [shared, before].compactMap { $0 }.joined(separator: ", ")
      ),
      (
        Words.all["share"]?[language], score.percent.map { edition.percent($0) },
        range.flatMap(edition.range).map { MunicipalityWords.possible($0)[language] }
      ),
      (
        Words.all["stars"]?[language], score.stars.map { MunicipalityWords.stars($0, of: most)[language] },
        nil
      ),
      (
        MunicipalityWords.tested[language], tested.map { edition.percent($0) }, MunicipalityWords.ofThePoints[language]
      ),
      (
        MunicipalityWords.pages[language], edition.points(Double(coverage.checked)),
        MunicipalityWords.ofAddresses(edition.points(Double(coverage.discovered)))[language]
      ),
    ]
    return figures.filter { $0.1 != nil }.map { ["name": .text($0.0), "value": .text($0.1), "more": .text($0.2)] }
  }

  private var mend: [Values] {
    guard hasResult else { return [] }
    return site.answers.map(\.result).mendedFirst.prefix(Self.adviceLimit).map { answer in
      let best = (edition.picture.best[answer.id]?.entries ?? []).filter {
        $0.site.key != site.site.key && $0.answer.grade > answer.grade
      }.prefix(Self.bestLimit)
      return [
        "id": .text(answer.id), "question": .text(edition.question(answer.id)),
        "gain": .text(SiteTexts.toGain(edition.points(answer.maximum - answer.points))[language]),
        "advice": .text(edition.texts.criteria[answer.id]?.advice[language]), "hasBest": .flag(!best.isEmpty),
        "best": .list(
          best.enumerated().map { index, entry in
            [
              "href": .text("\(edition.slugs[entry.site.key] ?? Slug.of(entry.site)).html#\(answer.id)"),
              "name": .text(entry.site.name), "comma": .text(index + 1 < best.count ? ", " : nil),
            ]
          }),
      ]
    }
  }

  private var categories: [Values] {
    site.result.score.categories.filter { $0.maximum > 0 }.map { category in
      let percent = Score.percent(category.points, of: category.maximum)
      return [
        "href": .text("#c-\(category.id)"), "name": .text(edition.texts.category(category.id, language).string),
        "points": .text(QuestionWords.of(edition.points(category.points), edition.points(category.maximum))[language]),
        "share": .text(edition.percent(percent)), "bar": .number(percent),
        "mean": .text(edition.picture.means[category.id].map { edition.percent($0) }),
      ]
    }
  }

  private var channelRows: [Values] {
    let unplaced = edition.picture.ranking.unplaced.first { $0.site.key == site.site.key }
    return (edition.places[site.site.key]?.channels ?? unplaced?.channels ?? []).map { channel in
      [
        "name": .text(RankTexts.channel(channel.channel)[language]), "asked": .number(channel.asked),
        "answered": .number(channel.answered), "quality": .text(channel.quality.map(edition.points)),
        "median": .text(channel.medianMinutes.map { SpanText.text(.seconds($0 * 60), in: language) }),
      ]
    }
  }
}
