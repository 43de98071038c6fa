internal import Web

/// Text for HTML.
enum HTMLText {
  /// Without what is no character, and with marks as references.
  static func escaped(_ untrusted: String) -> String { XMLText.escaped(TerminalText(untrusted).string) }

  /// A link that shows its address. Addresses of ours are http or https.
  static func link(_ url: WebURL) -> String {
    let address = escaped(url.description)
    return "<a class=\"page\" href=\"\(address)\" rel=\"nofollow noreferrer\">\(address)</a>"
  }
}
