/// The words by which languages are told apart: small ones that people use all the time, and common ones that neighbours
/// write otherwise.
enum LanguageWords {
  /// How often a language has a word, or how much an end or a beginning of a word speaks for it.
  enum Tier {
    /// Among the thirty words that a text has most of.
    case common
    /// Among the next two hundred.
    case frequent
    /// A word that everybody knows.
    case known
    /// Allowed or borrowed: it speaks for nobody, and not against this one.
    case possible
    /// Ends and beginnings that others hardly have, that others have less, and that others have too.
    case strong, weak, slight

    /// The evidence for a language that has it, in tenths of a natural logarithm of odds.
    var presence: Int16 {
      switch self {
      case .common: 32
      case .frequent: 25
      case .known: 18
      case .possible: 4
      case .strong: 12
      case .weak: 6
      case .slight: 3
      }
    }

    /// The evidence against a language that has it not.
    var absence: Int16 {
      switch self {
      case .common, .frequent, .known: 10
      case .possible: 0
      case .strong: 12
      case .weak: 6
      case .slight: 3
      }
    }
  }

  /// Words that some languages share. What a word says is gathered from all groups that have it.
  struct Group {
    var tier: Tier
    /// Codes of ``languages``, separated by spaces.
    var languages: String
    /// Words in lower case, separated by spaces.
    var words: String

    init(_ tier: Tier, _ languages: String, _ words: String) {
      self.tier = tier
      self.languages = languages
      self.words = words
    }
  }

  /// The languages that are weighed: ours first, then those that must not pass for them. `fr` stands for the Romance,
  /// `pl` for the Slavic languages in Latin letters, `fi` for the Finnic ones, and `xx` for all others.
  static let languages = ["nb", "nn", "en", "se", "smj", "sma", "da", "sv", "de", "nl", "fi", "is", "fr", "pl", "xx"]

  static var all: [Group] { norwegian + neighbours + english + sámi + distant }
}
