internal import HTML
internal import Web

extension Display {
  /// What browsers render an element as when no style sheet says otherwise.
  ///
  /// Source: https://html.spec.whatwg.org/multipage/rendering.html
  static func ofBrowser(_ node: Node, in document: Document) -> Display {
    let name = document.name(node)
    guard document.namespace(node) == .html else {
      return document.namespace(node) == .svg && unrenderedSVG.contains(name) ? .none : .inline
    }
    if document.attribute(.hidden, of: node) != nil || document.attribute(.popover, of: node) != nil { return .none }
    switch name {
    case .input: return document.attribute(.type, of: node)?.trimmed.isWord("hidden") ?? false ? .none : .inlineBlock
    case .dialog: return document.attribute(.open, of: node) == nil ? .none : .block
    case .audio: return document.attribute(.controls, of: node) == nil ? .none : .inline
    default: return table[name] ?? .inline
    }
  }

  private static let table: [ElementName: Display] = {
    var table: [ElementName: Display] = [:]
    for name in unrendered { table[name] = Display.none }
    for name in blocks { table[name] = .block }
    for name in boxes { table[name] = .inlineBlock }
    return table
  }()

  private static let unrendered: [ElementName] = [
    .base, .basefont, .datalist, .head, .link, .meta, .noembed, .noframes, .noscript, .param, .rp, .script, .style,
    .template, .title, .source, .track,
  ]

  private static let blocks: [ElementName] = [
    .html, .body, .address, .blockquote, .center, .dialog, .div, .figure, .figcaption, .footer, .form, .header, .hr,
    .legend, .listing, .main, .p, .plaintext, .pre, .search, .xmp, .article, .aside, .h1, .h2, .h3, .h4, .h5, .h6,
    .hgroup, .nav, .section, .dir, .dd, .dl, .dt, .menu, .ol, .ul, .li, .table, .caption, .colgroup, .col, .thead,
    .tbody, .tfoot, .tr, .td, .th, .fieldset, .details, .summary, .optgroup, .option, .frameset, .frame, .br,
  ]

  private static let boxes: [ElementName] = [.button, .select, .textarea, .meter, .progress, .marquee]

  private static let unrenderedSVG: Set<ElementName> = [
    .defs, .symbol, .title, .desc, .metadata, .clipPath, .mask, .pattern, .marker, .linearGradient, .radialGradient,
    .script, .style, .filter,
  ]
}
