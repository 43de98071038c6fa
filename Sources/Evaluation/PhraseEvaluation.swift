public import Facts
public import Results

/// The reading of a whole file of labelled phrases, counted.
public struct PhraseEvaluation: Sendable {
  /// One row with what came of it.
  public struct Row: Sendable {
    /// The phrase.
    public var phrase: LabelledPhrase
    /// What was read.
    public var facts: [Fact]
    /// How it compares.
    public var verdict: PhraseVerdict
  }

  /// All rows, in the order of the file.
  public let rows: [Row]

  /// Reads and judges phrases.
  public init(_ phrases: [LabelledPhrase], reader: FactReader) {
    let page = PhrasePage(reader: reader)
    rows = phrases.map { phrase in
      let facts = page.facts(phrase)
      return Row(phrase: phrase, facts: facts, verdict: PhraseVerdict(phrase, facts: facts))
    }
  }

  /// The counts of one criterion, or of one language.
  public struct Count: Sendable, Hashable {
    /// The criterion or language, or `all`.
    public var name: String
    /// Values read right.
    public var found = 0
    /// Values not read, or read wrong.
    public var missed = 0
    /// Traps recognised.
    public var avoided = 0
    /// Traps taken.
    public var taken = 0

    /// The share of the values that were read right, 0 to 1; 1 when there are none.
    public var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }
    /// The share of what was taken for a value that is one, 0 to 1: a trap taken is a false positive. 1 when nothing was
    /// taken for a value.
    public var precision: Double { found + taken == 0 ? 1 : Double(found) / Double(found + taken) }
    /// The share of the traps that were taken, 0 to 1; 0 when there are none.
    public var trapRate: Double { avoided + taken == 0 ? 0 : Double(taken) / Double(avoided + taken) }
  }

  /// Counts by the criterion of the phrase, in the order of the file, and all together last.
  public var byCriterion: [Count] { counts { $0.criterion } }

  /// Counts by language.
  public var byLanguage: [Count] { counts { $0.language } }

  private func counts(_ key: (LabelledPhrase) -> String) -> [Count] {
    var order: [String] = []
    var counts: [String: Count] = [:]
    for row in rows where row.verdict != .unmeasured {
      let name = key(row.phrase)
      if counts[name] == nil { order.append(name) }
      for name in [name, "all"] {
        var count = counts[name] ?? Count(name: name)
        switch row.verdict {
        case .found: count.found += 1
        case .missed: count.missed += 1
        case .avoided: count.avoided += 1
        case .taken: count.taken += 1
        case .unmeasured: break
        }
        counts[name] = count
      }
    }
    return (order + ["all"]).compactMap { counts[$0] }
  }
}
