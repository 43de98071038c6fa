/// How a document was arranged so that its first page can be shown before the rest is there (ISO 32000-1, annex F).
struct Linearization {
  /// The length of the whole file. Another one means that the document was changed afterwards, at its end.
  let length: Int
  /// How many pages there are.
  let pages: Int?
  /// Where the cross-reference of the first part stands.
  let crossReference: Int

  /// The dictionary stands within so many bytes.
  private static let reach = 1_024

  /// `nil` when the file is not arranged so.
  init?(_ file: PDFFile) {
    var lexer = PDFLexer(file.bytes, at: 0, file.allowance)
    lexer.skipSpace()
    guard lexer.position < Self.reach, let found = try? file.indirectObject(at: lexer.position),
      let dictionary = found.value.dictionary, dictionary["Linearized"] != nil,
      let length = dictionary["L"]?.integer,
      let end = ByteSearch.first("endobj", in: file.bytes, from: lexer.position, to: 2 * Self.reach)
    else { return nil }
    lexer.position = end + 6
    lexer.skipSpace()
    self.length = length
    pages = dictionary["N"]?.integer.flatMap { $0 > 0 ? $0 : nil }
    crossReference = lexer.position
  }
}
