/// The vocabulary of a rule set, compiled so that all of it is matched in one pass over a page. One object, as every reader
/// and every mention of a subject keeps hold of it.
public final class Vocabulary: Sendable {
  /// What it was made from.
  public let source: VocabularySource
  let words: WordMatcher
  /// The same words as they are spelt in addresses: without æ, ø and å.
  let slugs: WordMatcher
  let vendors: VendorIndex
  private let subjectIndex: [String: Int]
  /// For every subject the indices of itself and all that it is part of, narrowest first.
  private let lineages: [[Int]]

  /// Compiles a vocabulary.
  public init(_ source: VocabularySource) {
    self.source = source
    let subjects = source.subjects
    let index = Dictionary(subjects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    subjectIndex = index
    lineages = subjects.indices.map { start in
      var lineage = [start]
      while let wider = subjects[lineage[lineage.count - 1]].broader.flatMap({ index[$0] }), !lineage.contains(wider) {
        lineage.append(wider)
      }
      return lineage
    }
    var entries: [(WordPattern, TermID)] = []
    for cue in source.cues { entries += cue.words.map { ($0, TermID(cue.id)) } }
    for (number, subject) in subjects.enumerated() {
      let term = subject.kind == .feature ? TermID(feature: number) : TermID(subject: number)
      entries += subject.words.map { ($0, term) }
    }
    entries += entries.compactMap { pattern, term in pattern.withFeminineEnding.map { ($0, term) } }
    // Slugs have their own way with these letters.
    let oldSpellings = entries.compactMap { pattern, term in pattern.withOldSpelling.map { ($0, term) } }
    words = WordMatcher(entries + oldSpellings + TermID.timeWords) { Array($0.utf8) }
    slugs = WordMatcher(entries) { Folding.slug($0.utf8) }
    vendors = VendorIndex(source.vendors)
  }

  func index(of id: String) -> Int? { subjectIndex[id] }

  func subject(_ index: Int) -> Subject { source.subjects[index] }

  /// The narrowest subject that all of these are or are part of.
  func common(_ subjects: [Int]) -> Int? {
    guard let first = subjects.first else { return nil }
    return lineages[first].first { candidate in subjects.allSatisfy { lineages[$0].contains(candidate) } }
  }

  /// Whether one subject is the other or a part of it.
  func isPart(_ subject: Int, of whole: Int) -> Bool { lineages[subject].contains(whole) }
}

/// What a word of the vocabulary means: a cue, a subject of values, or a feature of sites. A feature is never what a price
/// or an hour is about, so it is kept apart from the subjects.
struct TermID: Hashable, Sendable {
  private let rawValue: UInt16

  init(_ cue: CueID) { rawValue = UInt16(cue.ordinal) }

  init(subject: Int) { rawValue = UInt16(Self.cues.count + subject) }

  init(feature: Int) { rawValue = Self.firstFeature + UInt16(feature) }

  var cue: CueID? {
    Int(rawValue) < Self.cues.count ? Self.cues[Int(rawValue)] : nil
  }

  var subject: Int? {
    Int(rawValue) >= Self.cues.count && rawValue < Self.firstFeature ? Int(rawValue) - Self.cues.count : nil
  }

  /// The index of a subject of kind ``Subject/Kind/feature``.
  var feature: Int? {
    rawValue >= Self.firstFeature && !isTimeWord ? Int(rawValue - Self.firstFeature) : nil
  }

  private static let firstFeature: UInt16 = 0x8000

  /// A unit of time, and the word for a clock. They are no part of the vocabulary, but found in the same pass over the page.
  static var unitOfTime: TermID { TermID(rawValue: .max) }
  static var clock: TermID { TermID(rawValue: .max - 1) }

  var isTimeWord: Bool { rawValue >= Self.clock.rawValue }

  /// The patterns of both.
  static var timeWords: [(WordPattern, TermID)] {
    [(DurationReader.unitWords, unitOfTime), (HoursReader.clockWords, clock)].flatMap { words, term in
      words.compactMap { word in (try? WordPattern("=\(word)")).map { ($0, term) } }
    }
  }

  private init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let cues = CueID.allCases
}
