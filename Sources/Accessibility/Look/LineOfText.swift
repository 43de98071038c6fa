internal import HTML
internal import Styling
internal import Web

/// Text that runs on without a break, with the links that stand in it.
struct LineOfText {
  struct Link {
    let node: Node
    /// The texts in the link.
    var texts: [Node] = []
    /// How many texts of the line come before the link.
    let position: Int
  }

  /// The texts outside of links that have letters or figures.
  var texts: [Node] = []
  var links: [Link] = []
  /// How many words the texts outside of links have.
  var words = 0

  /// Whether there is so much text around the links that nobody takes it for a label or for the joints of a list of links.
  var isRunningText: Bool { words >= 3 }
}

extension PageContext {
  /// The lines in which links stand beside other text. O(nodes in blocks with links).
  var linesWithLinks: [LineOfText] {
    var seen: Set<Int> = []
    var lines: [LineOfText] = []
    for link in namedLinks where isLinkInLine(link) {
      guard let block = document.ancestors(link).first(where: { flags($0).contains(.apart) }),
        seen.insert(block.number).inserted, !laysOutBoxes(block)
      else { continue }
      var reader = LineReader(page: self)
      reader.read(block, link: nil)
      reader.finish()
      lines += reader.lines
    }
    return lines
  }

  /// Whether an element puts what is in it into boxes side by side, so that its texts do not run on.
  private func laysOutBoxes(_ node: Node) -> Bool {
    let display = styles.style(node)?.display ?? ""
    return display.hasSuffix("flex") || display.hasSuffix("grid")
  }

  /// Whether a link can be seen, and runs on with the text around it.
  fileprivate func isLinkInLine(_ node: Node) -> Bool {
    document.namespace(node) == .html && isVisible(node) && !flags(node).contains(.apart) && role(node) == .link
  }
}

/// Cuts a block into lines.
private struct LineReader {
  let page: PageContext
  private(set) var lines: [LineOfText] = []
  private var line = LineOfText()

  init(page: PageContext) { self.page = page }

  mutating func read(_ parent: Node, link: Int?) {
    for child in page.document.children(parent) {
      switch page.document.kind(child) {
      case .text: read(text: child, link: link)
      case .element where page.flags(child).contains(.apart): finish()
      case .element where link == nil && page.isLinkInLine(child):
        line.links.append(LineOfText.Link(node: child, position: line.texts.count))
        read(child, link: line.links.count - 1)
      // Names of places to jump to and the like are text as any other.
      case .element: read(child, link: link)
      default: break
      }
    }
  }

  private mutating func read(text: Node, link: Int?) {
    guard page.isVisible(text) else { return }
    let words = page.document.text(text).trimmed
    guard !words.isEmpty, PageContext.isLanguage(words) else { return }
    if let link {
      if link < line.links.count { line.links[link].texts.append(text) }
    } else {
      line.texts.append(text)
      line.words += words.words.count { PageContext.isLanguage($0) }
    }
  }

  mutating func finish() {
    if !line.links.isEmpty, !line.texts.isEmpty { lines.append(line) }
    line = LineOfText()
  }
}
