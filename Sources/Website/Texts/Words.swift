internal import Results

/// The fixed words of the pages, by the names that templates have for them (`{{{w.skip}}}`).
enum Words {
  /// All of them. A test holds them against the templates: none is missing, and none is for nothing.
  static let all: [String: Localized] =
    [
      CommonWords.table, FrontWords.table, MunicipalityWords.table, QuestionWords.table, ChangeWords.table,
      MethodWords.table, DataWords.table,
    ]
    .reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }

  /// All of them in one language.
  static func values(in language: UserLanguage) -> Values { Values(all.mapValues { $0[language] }) }
}

/// Names of the languages, each in its own.
extension UserLanguage {
  var ownName: String {
    switch self {
    case .nb: "Bokmål"
    case .nn: "Nynorsk"
    case .en: "English"
    }
  }
}
