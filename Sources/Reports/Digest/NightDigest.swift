public import Results

/// What a night has brought, for people who read it in the morning: who got better or worse and why, what could not be
/// reached, what was found and mended. It is short; everything is in the store.
public struct NightDigest: Sendable {
  /// The night.
  public var night: NightRecord
  /// What is different from the night before; `nil` when there was none.
  ///
  /// When other rules judged one night than the other, it must have been judged anew, so that what the rules made is told
  /// from what the sites made.
  public var comparison: ResultComparison?
  /// The sites that could not be read, and why.
  public var unreachable: [NightSummary.Trouble]
  /// How many sites have no result.
  public var open: Int

  /// Makes a digest.
  public init(
    night: NightRecord, comparison: ResultComparison? = nil, unreachable: [NightSummary.Trouble] = [], open: Int = 0
  ) {
    self.night = night
    self.comparison = comparison
    self.unreachable = unreachable
    self.open = open
  }

  /// Sites that made their score better, the most first.
  var better: [SiteComparison] {
    sites { $0.score.bySite ?? 0 > 0 }.sorted { ($1.score.bySite ?? 0, $0.name) < ($0.score.bySite ?? 0, $1.name) }
  }

  /// Sites that made their score worse, the most first.
  var worse: [SiteComparison] {
    sites { $0.score.bySite ?? 0 < 0 }.sorted { ($0.score.bySite ?? 0, $0.name) < ($1.score.bySite ?? 0, $1.name) }
  }

  /// Sites with the same score and other answers.
  var others: [SiteComparison] {
    sites { $0.score.bySite ?? 0 == 0 && !$0.verdicts.isEmpty }.sorted { $0.name < $1.name }
  }

  /// Sites at which something is wrong that was not, or is no longer, those with the most new first.
  var defects: [SiteComparison] {
    sites { $0.defectCounts.hasNews }.sorted {
      ($1.defectCounts.new, $0.name) < ($0.defectCounts.new, $1.name)
    }
  }

  /// How many sites have another score because the rules are others.
  var movedByRules: Int { sites { ($0.score.byRules ?? 0) != 0 }.count }

  private func sites(_ isWanted: (SiteComparison) -> Bool) -> [SiteComparison] {
    (comparison?.sites ?? []).filter(isWanted)
  }
}

extension SiteComparison {
  /// How many findings and broken links are new and fixed.
  struct DefectCounts {
    var newFindings = 0
    var fixedFindings = 0
    var newLinks = 0
    var fixedLinks = 0

    var new: Int { newFindings + newLinks }
    var hasNews: Bool { new + fixedFindings + fixedLinks > 0 }
  }

  /// Answers that were lost, then those that were won: what is lost can be mended. Questions without points are none of
  /// them: what they ask for is told by the findings.
  var verdicts: [CriterionChange] { [.lost, .won].flatMap(counting) }

  /// All that can have moved the score: also what can no longer be decided, or can be now.
  var reasons: [CriterionChange] { [.lost, .won, .opened, .settled].flatMap(counting) }

  private func counting(_ kind: CriterionChange.Kind) -> [CriterionChange] {
    criteria.filter { $0.kind == kind && max($0.before?.maximum ?? 0, $0.after?.maximum ?? 0) > 0 }
  }

  var defectCounts: DefectCounts {
    DefectCounts(
      newFindings: findings.reduce(0) { $0 + $1.new }, fixedFindings: findings.reduce(0) { $0 + $1.fixed },
      newLinks: links.count { $0.kind == .new }, fixedLinks: links.count { $0.kind == .fixed })
  }
}
