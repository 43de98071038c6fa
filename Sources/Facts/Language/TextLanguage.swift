public import Results

/// Tells the language of a text that is no page: of an element, or of a document's words.
public enum TextLanguage {
  /// Fewer words than these are a name, a title or a quotation as often as a language.
  private static let fewestWords = 8

  /// The language of a text; `nil` when it is too short, in more than one language, or in none that we know well.
  ///
  /// - Parameter text: any text; of one without end its beginning counts.
  public static func language(of text: String) -> Language? {
    var page = PageText()
    page.bytes = Array(text.utf8.prefix(ReadingLimits.blockBytes))
    page.folded = Folding.fold(page.bytes)
    Tokenizer.tokens(of: page.bytes, folded: page.folded, in: 0..<page.bytes.count, into: &page.tokens)
    guard page.tokens.count(where: { $0.kind == .word }) >= fewestWords else { return nil }
    let language = LanguageIdentifier.language(of: page.tokens.indices, in: page)
    return language == .undecided ? nil : language
  }
}
