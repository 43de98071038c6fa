/// The language of a text, as a BCP 47 tag.
public enum Language: String, Sendable, Codable, CaseIterable {
  /// Norwegian bokmål.
  case bokmål = "nb"
  /// Norwegian nynorsk.
  case nynorsk = "nn"
  /// English.
  case english = "en"
  /// Northern Sámi.
  case northernSámi = "se"
  /// Lule Sámi.
  case luleSámi = "smj"
  /// South Sámi.
  case southSámi = "sma"
  /// Too short, mixed, or another language.
  case undecided = "und"

  /// Whether the text is in one of the two Norwegian forms.
  public var isNorwegian: Bool { self == .bokmål || self == .nynorsk }
}
