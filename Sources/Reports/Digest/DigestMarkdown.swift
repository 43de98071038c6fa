public import Results
internal import Web

/// A digest as Markdown (CommonMark).
public enum DigestMarkdown {
  /// The digest of a night, with its title.
  public static func text(of digest: NightDigest, texts: RuleTexts, language: UserLanguage) -> String {
    let blocks = DigestBlocks(texts: texts, language: language)
    return text(of: [.heading(blocks.title(of: digest.night), level: 1)] + blocks.blocks(of: digest))
  }

  static func text(of blocks: [DigestBlock]) -> String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .heading(let text, let level):
        lines += (lines.isEmpty ? [] : [""]) + ["\(String(repeating: "#", count: level)) \(escaped(text))", ""]
      case .paragraph(let inlines): lines += [inlines.map(text).joined(), ""]
      case .item(let inlines, let level):
        lines.append("\(String(repeating: "  ", count: level - 1))- \(inlines.map(text).joined())")
      }
    }
    // One empty line between two blocks, none at the end.
    var text = ""
    for (index, line) in lines.enumerated() where !line.isEmpty || (index > 0 && !lines[index - 1].isEmpty) {
      text += line + "\n"
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  private static func text(_ inline: DigestBlock.Inline) -> String {
    switch inline {
    case .text(let text): escaped(text)
    case .strong(let text): "**\(escaped(text))**"
    case .link(let url): link(url)
    }
  }

  /// An address as a link, or as mere text when it has a character that would end the link.
  private static func link(_ url: WebURL) -> String {
    let address = url.description
    let isPlain = address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "<" && $0 != ">" }
    return isPlain ? "<\(address)>" : escaped(address)
  }

  /// Text in which nothing is a mark: a backslash before every mark that CommonMark or GitHub's tables and links know.
  /// Source: https://spec.commonmark.org/0.31.2/#backslash-escapes
  static func escaped(_ untrusted: String) -> String {
    var text = ""
    for character in TerminalText(untrusted).string {
      if "\\`*_{}[]<>#|~&!$@".contains(character) { text.append("\\") }
      text.append(character)
    }
    // Addresses in running text are no links.
    return text.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }
}
