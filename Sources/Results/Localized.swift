/// A text for users in the three languages that the program speaks.
public struct Localized: Sendable, Hashable, Codable {
  /// Bokmål.
  public var nb: String
  /// Nynorsk.
  public var nn: String
  /// English.
  public var en: String

  /// Makes a text.
  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The text in one of the languages.
  public subscript(language: UserLanguage) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}

/// A language that the program speaks to its users.
public enum UserLanguage: String, Sendable, Codable, CaseIterable {
  /// Bokmål.
  case nb
  /// Nynorsk.
  case nn
  /// English.
  case en
}
