internal import Reports
internal import Results
internal import Storage

/// Reads a night once, and puts together what the pages show. On the way it writes the files for other programs.
struct Gathering {
  let store: NightStore
  let night: NightRecord
  let texts: RuleTexts
  let judge: Judge?
  /// The share of the points that must have been tested for a place.
  let leastTested: Double

  /// How many nights a curve has.
  static let nightLimit = 90
  /// How many of the best answers a page shows.
  static let bestLimit = 8

  private var answers: [String: [(NightSite, CriterionResult)]] = [:]
  private var spread: [String: AnswerSpread] = [:]
  private var ruleTitles: [String: Localized] = [:]
  private var sites: [SitePicture] = []

  init(store: NightStore, night: NightRecord, texts: RuleTexts, judge: Judge?, leastTested: Double) {
    self.store = store
    self.night = night
    self.texts = texts
    self.judge = judge
    self.leastTested = leastTested
  }

  mutating func gather(into folder: WebsiteFolder) throws -> NightPicture {
    let sources = try store.rankingSources(of: night, history: 1)
    let good = Dictionary(sources.good.map { ($0.site.key, $0) }) { first, _ in first }
    let export = try DataExport(night: night.id, standings: sources.latest, folder: folder)
    for standing in sources.latest {
      guard let result = try store.result(of: standing.site.key, in: night.id) else { continue }
      try export.add(result, of: standing.site)
      for rule in result.accessibility?.rules ?? [] { ruleTitles[rule.id] = rule.title }
      if standing.isGood {
        add(result, of: standing.site, from: night.id, tonight: nil)
      } else {
        try addEarlier(standing.site, good[standing.site.key], tonight: standing, result)
      }
    }
    for site in sources.open { try addEarlier(site, good[site.key], tonight: nil, nil) }
    let ranking = Ranking(sources, leastTested: leastTested)
    let previous = try store.nightsWithResults().first { $0.id < night.id && $0.state != .running }
    // What the rules made of a score is told from what the site made of it, where other rules judged the night before.
    let needsJudge = previous.map { $0.ruleSet != night.ruleSet } ?? false
    let comparison = try previous.map { previous in
      try store.comparison(from: previous.id, to: night.id, judge: needsJudge ? judge : nil)
    }
    return NightPicture(
      night: night, previous: previous, ranking: ranking,
      sites: sites.sorted { ($0.site.name, $0.site.key) < ($1.site.name, $1.site.key) },
      best: Dictionary(
        uniqueKeysWithValues: answers.map { id, answers in
          (id, BestAnswers(answers, to: id, night: night.id, limit: Self.bestLimit))
        }),
      spread: spread, means: Self.means(sources.good), comparison: comparison,
      turnover: try previous.map { try store.turnover(from: $0.id, to: night.id) } ?? [:],
      scores: try store.scores(upTo: night.id, latest: Self.nightLimit), ruleTitles: ruleTitles,
      dataFiles: try export.finish(ranking: ranking, comparison: comparison),
      byKey: Dictionary(sites.map { ($0.site.key, $0) }) { first, _ in first })
  }

  /// A site that the night says little of: an earlier result stands for it, if there is one.
  private mutating func addEarlier(
    _ site: NightSite, _ good: SiteStanding?, tonight: SiteStanding?, _ result: SiteResult?
  ) throws {
    if let good, let earlier = try store.result(of: site.key, in: good.night) {
      add(earlier, of: site, from: good.night, tonight: tonight)
    } else if let (night, earlier) = try store.standingResult(of: site.key, upTo: night.id), earlier.standsForSite {
      add(earlier, of: site, from: night, tonight: tonight)
    } else if let result {
      add(result, of: site, from: night.id, tonight: tonight)
    }
  }

  private mutating func add(_ result: SiteResult, of site: NightSite, from night: NightID, tonight: SiteStanding?) {
    let picture = SitePicture(site, result, night: night, tonight: tonight, texts: texts)
    sites.append(picture)
    // What other rules judged is no measure beside the rest.
    guard result.ruleSet == self.night.ruleSet else { return }
    for answer in picture.answers {
      spread[answer.result.id, default: AnswerSpread()].add(answer.result, of: site.key)
      answers[answer.result.id, default: []].append((site, answer.result))
    }
  }

  private static func means(_ standings: [SiteStanding]) -> [String: Int] {
    var sums: [String: (points: Double, maximum: Double)] = [:]
    for category in standings.flatMap(\.score.categories) {
      sums[category.id, default: (0, 0)].points += category.points
      sums[category.id, default: (0, 0)].maximum += category.maximum
    }
    return sums.compactMapValues { Score.percent($0.points, of: $0.maximum) }
  }
}
