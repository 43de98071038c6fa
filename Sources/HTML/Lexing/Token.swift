/// A piece of markup as it stands in the source: what a front end hands to the tree builder. This is the seam between the
/// two: the builder does not know who lexed, the lexer does not know what tree comes of it.
///
/// A token owns no memory. Its name, text and attributes lie in the `TokenPool` of the sink.
struct Token {
  enum Kind: UInt8 {
    case startTag, endTag, text, comment, doctype, endOfFile
  }

  var kind: Kind
  /// A start tag that ended in `/>`.
  var isSelfClosing = false
  /// Text that has NUL characters in it, which mean different things in different places.
  var hasNull = false
  /// The name of a tag, in lower case; `.none` for other tokens.
  var name = ElementName.none
  /// Where the token begins in the source.
  var offset: Int32
  /// Text and comments: a range in the pool's bytes. Start tags: a range in the pool's attributes.
  var start: Int32 = 0
  var end: Int32 = 0

  init(_ kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = Int32(offset)
  }
}
