/// Tells the language of a text: the primary subtag of BCP 47 in lower case (`nb`, `en`), or `nil` when the text is too
/// short or not plainly of one language.
public typealias LanguageIdentification = @Sendable (String) -> String?
