internal import Web

/// A digest as a piece of HTML, for feeds.
enum DigestHTML {
  static func text(of blocks: [DigestBlock]) -> String {
    var html = ""
    var depth = 0
    func lists(to level: Int) {
      while depth > level {
        html += "</li></ul>"
        depth -= 1
      }
    }
    for block in blocks {
      switch block {
      case .heading(let text, let level):
        lists(to: 0)
        // A feed's reader shows the title as the first heading.
        html += "<h\(level + 1)>\(escaped(text))</h\(level + 1)>"
      case .paragraph(let inlines):
        lists(to: 0)
        html += "<p>\(inlines.map(text).joined())</p>"
      case .item(let inlines, let level):
        let wasDeep = depth >= level
        lists(to: level)
        if wasDeep { html += "</li>" }
        while depth < level {
          html += "<ul>"
          depth += 1
        }
        html += "<li>\(inlines.map(text).joined())"
      }
    }
    lists(to: 0)
    return html
  }

  private static func text(_ inline: DigestBlock.Inline) -> String {
    switch inline {
    case .text(let text): escaped(text)
    case .strong(let text): "<strong>\(escaped(text))</strong>"
    case .link(let url): "<a href=\"\(escaped(url.description))\" rel=\"nofollow\">\(escaped(url.description))</a>"
    }
  }

  private static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
