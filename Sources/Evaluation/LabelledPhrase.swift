/// One row of a file of labelled phrases: words as a municipality writes them, and what they really say.
public struct LabelledPhrase: Sendable, Hashable {
  /// The criterion: `opening_hours`, `phone_hours`, `extended_hours`, `price`, `processing_time`, `self_service` …
  public var criterion: String
  /// The language form: `nb`, `nn`, `se`.
  public var language: String
  /// The words.
  public var phrase: String
  /// What they say, in the notation of the file; `none …` when they say nothing of the sort.
  public var value: String
  /// Whether a naive reader goes wrong here.
  public var isTrap: Bool
  /// The page that they stand on. Its path names the subject, as a title would.
  public var source: String

  /// Makes a row.
  public init(criterion: String, language: String, phrase: String, value: String, isTrap: Bool, source: String) {
    self.criterion = criterion
    self.language = language
    self.phrase = phrase
    self.value = value
    self.isTrap = isTrap
    self.source = source
  }
}
