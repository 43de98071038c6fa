/// What the tree construction of the HTML standard wants to know of an element, by its name.
struct ElementTraits: OptionSet {
  let rawValue: UInt16

  /// The "special" category: elements that end the search for a matching start tag.
  static let special = ElementTraits(rawValue: 1)
  /// Ends every scope but table scope.
  static let scopeMarker = ElementTraits(rawValue: 1 << 1)
  /// Ends list item scope as well: `ol`, `ul`.
  static let listScopeMarker = ElementTraits(rawValue: 1 << 2)
  /// Ends button scope as well: `button`.
  static let buttonScopeMarker = ElementTraits(rawValue: 1 << 3)
  /// Ends table scope: `html`, `table`, `template`.
  static let tableScopeMarker = ElementTraits(rawValue: 1 << 4)
  /// Has an end tag that is often left out: `p`, `li`, `option` …
  static let impliedEnd = ElementTraits(rawValue: 1 << 5)
  /// Has an end tag that is implied when a `template` ends: also the parts of tables.
  static let thoroughlyImpliedEnd = ElementTraits(rawValue: 1 << 6)
  /// `h1` to `h6`.
  static let heading = ElementTraits(rawValue: 1 << 7)
  /// What misplaced content is moved out of: `table`, `tbody`, `tfoot`, `thead`, `tr`.
  static let fostersChildren = ElementTraits(rawValue: 1 << 8)
  /// An SVG or MathML element whose content is HTML.
  static let htmlIntegrationPoint = ElementTraits(rawValue: 1 << 9)
  /// A MathML element whose text and tags are HTML's.
  static let mathTextIntegrationPoint = ElementTraits(rawValue: 1 << 10)
  /// Special elements that the search for an open `li`, `dd` or `dt` goes past: `address`, `div`, `p`.
  static let passedByListItems = ElementTraits(rawValue: 1 << 11)
}

extension ElementTraits {
  /// The traits of an element that is not of MathML or SVG.
  static func html(_ name: ElementName) -> ElementTraits {
    Int(name.number) < table.count ? table[Int(name.number)] : []
  }

  /// The traits of an element of MathML or SVG; `annotation-xml` needs a look at its attributes besides.
  static func foreign(_ name: ElementName, _ namespace: Namespace) -> ElementTraits {
    switch (namespace, name) {
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): [.special, .scopeMarker, .htmlIntegrationPoint]
    case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext):
      [.special, .scopeMarker, .mathTextIntegrationPoint]
    case (.mathML, .annotationXml): [.special, .scopeMarker]
    default: []
    }
  }

  private static let table: [ElementTraits] = {
    var table = [ElementTraits](repeating: [], count: NameTable.standardCount + 1)
    for (trait, names) in lists {
      for name in names { table[Int(name.number)].insert(trait) }
    }
    return table
  }()

  private static let lists: [(ElementTraits, [ElementName])] = [
    (
      .special,
      [
        .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
        .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
        .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
        .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes,
        .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source, .style,
        .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp,
      ]
    ),
    (
      .scopeMarker, [.applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template]
    ),
    (.listScopeMarker, [.ol, .ul]),
    (.buttonScopeMarker, [.button]),
    (.tableScopeMarker, [.html, .table, .template]),
    (.impliedEnd, [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]),
    (.thoroughlyImpliedEnd, [.caption, .colgroup, .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]),
    (.thoroughlyImpliedEnd, [.tbody, .td, .tfoot, .th, .thead, .tr]),
    (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]),
    (.fostersChildren, [.table, .tbody, .tfoot, .thead, .tr]),
    (.passedByListItems, [.address, .div, .p]),
  ]
}
