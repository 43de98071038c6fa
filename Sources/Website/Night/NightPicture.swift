internal import Reports
internal import Results

/// All that the website shows of one night.
struct NightPicture: Sendable {
  /// The night.
  var night: NightRecord
  /// The night before, if there is one.
  var previous: NightRecord?
  /// The places.
  var ranking: Ranking
  /// The sites that have something to show, in the order of their names.
  var sites: [SitePicture]
  /// Who answers best, by criterion.
  var best: [String: BestAnswers]
  /// How many sites earn which share of the points, by criterion.
  var spread: [String: AnswerSpread]
  /// The mean percentage of each category over the sites that have a place.
  var means: [String: Int]
  /// What has changed since the night before; `nil` when there is none.
  var comparison: ResultComparison?
  /// Which defects came and went, by the sites' keys.
  var turnover: [String: [FindingTurnover]]
  /// The scores of the last nights, by the sites' keys.
  var scores: [String: [NightScore]]
  /// The names of the rules of accessibility, by their ids.
  var ruleTitles: [String: Localized]
  /// The files with data, in their order.
  var dataFiles: [DataFile]

  /// The sites by their keys.
  let byKey: [String: SitePicture]
}

extension NightPicture {
  /// A site's answer to a question.
  func answer(to criterion: String, of key: String) -> SitePicture.Answer? {
    byKey[key]?.answers.first { $0.result.id == criterion }
  }
}

/// A file for other programs.
struct DataFile: Sendable {
  /// Its path below the website.
  var path: String
  /// What it holds.
  var content: Content
  /// How large it is.
  var bytes: Int

  /// What a file can hold.
  enum Content: String, Sendable, CaseIterable {
    case json, jsonl, sites, answers, facts, ranking, places, comparison
  }
}

/// How the sites answer one question.
struct AnswerSpread: Sendable {
  /// A site's place in it: `nil` where it could not be decided.
  var grades: [(key: String, grade: Double?)] = []
  /// How many sites it does not concern.
  var inapplicable = 0

  /// Counts an answer.
  mutating func add(_ answer: CriterionResult, of key: String) {
    switch answer.outcome {
    case .passed, .failed: grades.append((key, answer.grade))
    case .cantTell, .untested: grades.append((key, nil))
    case .inapplicable: inapplicable += 1
    }
  }
}
