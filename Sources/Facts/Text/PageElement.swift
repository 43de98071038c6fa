internal import HTML
internal import Web

/// What an element means for the reading of a page.
enum PageElement {
  /// Elements whose content nobody reads on the page, and program text, in which figures and words mean something else.
  static func isInvisible(_ name: ElementName) -> Bool {
    switch name {
    case .script, .style, .template, .noscript, .head, .svg, .math, .option, .textarea, .iframe, .object, .audio,
      .video, .canvas, .code, .kbd, .samp:
      true
    default: false
    }
  }

  static func isBold(_ name: ElementName) -> Bool { name == .strong || name == .b }

  /// Elements that begin a new line and so end the block before them.
  static func isBlock(_ name: ElementName) -> Bool {
    switch name {
    case .p, .div, .section, .article, .main, .header, .footer, .nav, .aside, .address, .ul, .ol, .li, .dl, .dt, .dd,
      .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .form, .fieldset, .legend, .figure, .figcaption,
      .blockquote, .pre, .hr, .details, .summary, .h1, .h2, .h3, .h4, .h5, .h6, .center, .body, .html:
      true
    default: false
    }
  }

  /// The kind of block that an element makes of its text, where it is not a plain paragraph.
  static func blockKind(of node: Node, in document: Document) -> Block.Kind? {
    switch document.name(node) {
    case .h1: .heading(1)
    case .h2: .heading(2)
    case .h3: .heading(3)
    case .h4: .heading(4)
    case .h5: .heading(5)
    case .h6: .heading(6)
    case .summary, .legend: .heading(7)
    case .li: .listItem
    case .dt: .term
    case .dd: .description
    case .caption: .caption
    case .button:
      // The button of an accordion is the heading of what it opens.
      document.attribute(.ariaExpanded, of: node) != nil ? .heading(7) : nil
    case .div, .span, .p:
      document.attribute(.role, of: node).map { $0.elementsEqual("heading".utf8) } == true
        ? .heading(level(node, document)) : nil
    default: nil
    }
  }

  private static func level(_ node: Node, _ document: Document) -> Int {
    guard let digit = document.attribute(.ariaLevel, of: node)?.first, (0x31...0x36).contains(digit) else { return 2 }
    return Int(digit - 0x30)
  }

  /// The part of the page that an element begins, by element, role or the class names that themes agree on.
  static func region(of node: Node, in document: Document) -> Block.Region? {
    switch document.name(node) {
    case .nav: isBreadcrumb(node, document) ? .breadcrumb : .navigation
    case .aside: .aside
    case .footer: isOfPage(node, document) ? .footer : nil
    case .header: isOfPage(node, document) ? .header : nil
    case .main: .main
    case .div, .ul, .ol, .section:
      isBreadcrumb(node, document)
        ? .breadcrumb : role(node, document) ?? (isNamedFooter(node, document) ? .footer : nil)
    default: nil
    }
  }

  private static func role(_ node: Node, _ document: Document) -> Block.Region? {
    guard let role = document.attribute(.role, of: node) else { return nil }
    switch String(decoding: role, as: UTF8.self) {
    case "navigation": return .navigation
    case "contentinfo": return .footer
    case "banner": return .header
    case "main": return .main
    case "complementary": return .aside
    default: return nil
    }
  }

  /// A header or footer inside an article belongs to the article.
  private static func isOfPage(_ node: Node, _ document: Document) -> Bool {
    var next = document.parent(node)
    while let ancestor = next {
      switch document.name(ancestor) {
      case .article, .section, .main, .aside, .td: return false
      default: next = document.parent(ancestor)
      }
    }
    return true
  }

  /// Whether an element is called what the foot of a whole page is called: `<div id="footer">`. The foot of a card or of an
  /// article has other names.
  private static func isNamedFooter(_ node: Node, _ document: Document) -> Bool {
    guard document.name(node) == .div || document.name(node) == .section else { return false }
    for name in [AttributeName.id, .class] {
      guard let value = document.attribute(name, of: node), value.count >= 4 else { continue }
      for word in value.split(whereSeparator: \.isASCIIWhitespace) where word.count <= 16 {
        if footers.contains(where: { $0.elementsEqual(word.lazy.map(\.asciiLowercased)) }) {
          return isOfPage(node, document)
        }
      }
    }
    return false
  }

  private static let footers = [
    "footer", "site-footer", "sitefooter", "page-footer", "pagefooter", "main-footer", "global-footer",
    "footer-wrapper",
    "footer-container", "bunn", "bunntekst", "sidebunn", "botntekst", "sidebotn",
  ].map { Array($0.utf8) }

  private static func isBreadcrumb(_ node: Node, _ document: Document) -> Bool {
    [AttributeName.class, .id, .ariaLabel].contains { name in
      guard let value = document.attribute(name, of: node) else { return false }
      // Most have no B in any case.
      guard value.contains(where: { $0 | 0x20 == UInt8(ascii: "b") }) else { return false }
      let lowered = value.lazy.map(\.asciiLowercased)
      return lowered.contains(StaticBytes("breadcrumb")) || lowered.contains(StaticBytes("brodsmule"))
        || lowered.contains(StaticBytes("brødsmule"))
    }
  }
}

extension Document {
  /// The words of `<title>`, white space folded; of a title without end its beginning.
  var titleText: String {
    guard let head else { return "" }
    let title = children(head).first { name($0) == .title }
    guard let title else { return "" }
    let text = textContent(title)
    // No text has more characters than bytes.
    let isShort = text.utf8.count <= ReadingLimits.titleCharacters
    return (isShort ? text : String(text.prefix(ReadingLimits.titleCharacters))).foldingWhitespace
  }
}
