/// A piece of a page that stands by itself: a paragraph, a heading, a list item, a cell.
struct Block {
  enum Kind: Hashable {
    /// A heading of level 1 to 6; 7 for a line that only looks like one (bold, a label, a summary), 8 for a line
    /// that ends with a colon.
    case heading(Int)
    case paragraph
    case listItem
    /// The term of a definition list; the next descriptions belong to it.
    case term
    case description
    case cell
    case caption
  }

  enum Region: UInt8 {
    case main, navigation, breadcrumb, header, footer, aside
  }

  var kind: Kind
  /// Bytes of ``PageText/bytes``.
  var range: Range<Int>
  /// Indices of ``PageText/tokens``.
  var tokens: Range<Int>
  /// Indices of ``PageText/links`` that lie in it.
  var links: Range<Int>
  /// The innermost section that it stands in: an index of ``PageText/sections``.
  var section: Int
  var region: Region
  var line: Int
  /// Whether one of its tokens is a number: most blocks have none, and nothing to read for those who look for figures.
  var hasNumber: Bool
  /// Whether it belongs to the page itself, and not to the frame that all pages of a site have.
  var isOwn: Bool { region == .main || region == .aside }
  /// The blocks whose words name this one, nearest first: the row's header, the column's header, the term.
  var labels: [Int] = []
  /// The table and column of a cell.
  var table: Int?
  var column: Int?
}

/// A heading and what stands below it.
struct Section {
  /// The heading's block; `nil` for what comes before the first heading.
  var heading: Int?
  var level: Int
  var parent: Int?
}

/// A link in the text.
struct LinkSpan {
  /// The `href` as written.
  var href: String
  /// Bytes of ``PageText/bytes``; empty for a picture without words.
  var range: Range<Int>
  /// What the link is called where it has no words: `aria-label`, `title`, the `alt` of its picture.
  var fallbackName: String?
  var block: Int
  var isNofollow: Bool
}
