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

    /// Makes the words.
    public init(question: Localized, advice: Localized) {
      self.question = question
      self.advice = advice
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
  func question(_ id: String, _ language: UserLanguage) -> TerminalText {
    TerminalText(criteria[id]?.question[language] ?? id)
  }

  /// The name of a category; the id itself when a result was made with other rules.
  func category(_ id: String, _ language: UserLanguage) -> TerminalText {
    TerminalText(categories[id]?[language] ?? id)
  }

  /// The name of a subject; the id itself when a result was made with other rules.
  func subject(_ id: String, _ language: UserLanguage) -> TerminalText {
    TerminalText(subjects[id]?[language] ?? id)
  }
}
