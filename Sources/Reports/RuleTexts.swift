public import Results

/// What reports say in the words of the rule set: questions, advice, names.
///
/// A result holds ids only, so that it stays the same when somebody improves a text.
public struct RuleTexts: Hashable, Sendable {
  /// The words of one criterion.
  public struct Criterion: Hashable, Sendable {
    /// The question about a site.
    public var question: Localized
    /// What to do when the answer is no, or could be better.
    public var advice: Localized
    /// What answers it. Words of a page may hold several facts; these are shown.
    public var topics: Set<Topic>
    /// What it takes for which share of the points, the most first; empty when answers are not to be explained.
    public var grades: [Grade]

    /// A share of the points, 0 to 1, and the words of all that it takes.
    public struct Grade: Hashable, Sendable {
      /// The share of the points.
      public var share: Double
      /// What it takes, in words.
      public var conditions: [Localized]

      /// Makes a grade.
      public init(share: Double, conditions: [Localized]) {
        self.share = share
        self.conditions = conditions
      }
    }

    /// Makes the words.
    public init(question: Localized, advice: Localized, topics: Set<Topic> = [], grades: [Grade] = []) {
      self.question = question
      self.advice = advice
      self.topics = topics
      self.grades = grades
    }
  }

  /// By the id of the criterion.
  public var criteria: [String: Criterion]
  /// The names of the categories, by id.
  public var categories: [String: Localized]
  /// The names of the subjects, by id.
  public var subjects: [String: Localized]

  /// Makes texts.
  public init(criteria: [String: Criterion], categories: [String: Localized], subjects: [String: Localized]) {
    self.criteria = criteria
    self.categories = categories
    self.subjects = subjects
  }

  /// The question; the id itself when a result was made with other rules.
  package func question(_ id: String, _ language: UserLanguage) -> TerminalText {
    TerminalText(criteria[id]?.question[language] ?? id)
  }

  /// The fact that a piece of evidence of a criterion stands for: of those with these very words, one that the criterion
  /// asks for, then one of a kind that it asks for, then any.
  package func fact(behind evidence: Evidence, of criterion: String, in facts: [Fact]) -> Fact? {
    let same = facts.filter { $0.evidence == evidence }
    let topics = criteria[criterion]?.topics ?? []
    let kinds = Set(topics.map(\.kind))
    return same.first { topics.contains($0.topic) } ?? same.first { kinds.contains($0.topic.kind) } ?? same.first
  }

  /// The name of a category; the id itself when a result was made with other rules.
  package func category(_ id: String, _ language: UserLanguage) -> TerminalText {
    TerminalText(categories[id]?[language] ?? id)
  }

  /// The name of a subject; the id itself when a result was made with other rules.
  package func subject(_ id: String, _ language: UserLanguage) -> TerminalText {
    TerminalText(subjects[id]?[language] ?? id)
  }
}

extension Fact {
  /// What it tells of; a document tells of what it holds.
  fileprivate var topic: Topic {
    if case .document(let document) = value { return Topic(kind: document.topic, about: about) }
    return Topic(kind: kind, about: about)
  }
}
