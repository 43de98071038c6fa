/// Who takes tokens: the tree builder, or a recorder in a test.
protocol TokenSink: ~Copyable {
  /// Where the front end puts the bytes, attributes and names of the tokens.
  var pool: TokenPool { get set }

  /// Whether `<![CDATA[` opens a CDATA section here, as it does in SVG and MathML.
  var allowsCDATA: Bool { get }

  /// How the source goes on after the start tag that was just taken.
  var lexicalMode: LexicalMode { get }

  /// Whether the sink wants no more tokens because a limit has been reached.
  var isFull: Bool { get }

  /// Notes that the front end cut something.
  mutating func note(_ truncation: Truncation)

  /// Takes one token.
  mutating func take(_ token: Token)
}

/// How the source is to be read after a start tag; the tree decides it, because an SVG `title` is not an HTML one.
enum LexicalMode: UInt8 {
  /// Markup and text.
  case data
  /// Text with character references, up to the element's end tag: `title`, `textarea`.
  case escapableRawText
  /// Text up to the element's end tag: `style`, `xmp`, `iframe`, `noembed`, `noframes`.
  case rawText
  /// As raw text, with the old rules for comments inside scripts.
  case script
  /// Text to the end of the page: `plaintext`.
  case plainText
}
