internal import Web

/// A piece of a digest, before it is known what it is written in. Text in it may be anybody's; whoever writes it makes it
/// safe for where it goes.
enum DigestBlock {
  case heading(String, level: Int)
  case paragraph([Inline])
  /// An item of a list, or of a list within one.
  case item([Inline], level: Int)

  enum Inline {
    case text(String)
    case strong(String)
    case link(WebURL)
  }

  static func paragraph(_ text: String) -> DigestBlock { .paragraph([.text(text)]) }

  static func item(_ text: String, level: Int = 1) -> DigestBlock { .item([.text(text)], level: level) }
}
