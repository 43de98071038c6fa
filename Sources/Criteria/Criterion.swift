public import Results

/// A question about a site that is answered from its facts: a file in `rules/criteria/`.
public struct Criterion: Sendable, Hashable {
  /// The name of its file, never reused for another question.
  public var id: String
  /// The question as an inhabitant would ask it.
  public var question: Localized
  /// Where the question comes from: the report, a test, a law.
  public var source: Localized
  /// The category that its points count in.
  public var category: String
  /// The points of a full answer. A notice has none.
  public var points: Double
  /// Whether it is only reported and never counted. New criteria begin so.
  public var isNotice: Bool
  /// The facts that may answer it.
  public var looksFor: [Interest]
  /// What a fact must fulfil to earn how much, from the most to the least. The first that holds counts.
  public var grades: [Grade]
  /// What to do on the site when the answer is missing.
  public var advice: Localized
  /// Pages that answer it, and pages that only seem to.
  public var examples: Examples

  /// Makes a criterion.
  public init(
    id: String, question: Localized, source: Localized, category: String, points: Double, isNotice: Bool = false,
    looksFor: [Interest], grades: [Grade], advice: Localized, examples: Examples = Examples(passes: [], fails: [])
  ) {
    self.id = id
    self.question = question
    self.source = source
    self.category = category
    self.points = points
    self.isNotice = isNotice
    self.looksFor = looksFor
    self.grades = grades
    self.advice = advice
    self.examples = examples
  }
}

/// Kinds of fact about certain subjects.
public struct Interest: Sendable, Hashable {
  /// The kinds. A document or portal that holds one of them is of interest as well.
  public var kinds: [FactKind]
  /// Ids of subjects. Narrower subjects count too.
  public var subjects: [String]

  /// Makes an interest.
  public init(kinds: [FactKind], subjects: [String]) {
    self.kinds = kinds
    self.subjects = subjects
  }
}

/// A share of the points and what it takes.
public struct Grade: Sendable, Hashable {
  /// The share, above 0 and up to 1.
  public var share: Double
  /// What one fact must fulfil, all of it.
  public var conditions: [Condition]

  /// Makes a grade.
  public init(share: Double, conditions: [Condition]) {
    self.share = share
    self.conditions = conditions
  }
}
