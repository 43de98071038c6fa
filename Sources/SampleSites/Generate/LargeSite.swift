/// The plan of a large site: which pages there are, and how they hang together.
///
/// Front page → themes → lists of articles, forty a list → articles. The menu on every page leads to the themes and to
/// the pages that hold facts, as on real sites.
struct LargeSite {
  /// One page.
  struct Page {
    /// The name of its file, and its path without the slash.
    var file: String
    var title: String
    /// The theme it belongs to, in the breadcrumbs.
    var theme: String?
    /// What it says beside filling: HTML of its own.
    var content = ""
    /// The pages that it lists: path and title.
    var list: [(path: String, title: String)] = []
  }

  let address = "http://www.storvik.kommune.example/"
  let pages: [Page]
  private let bytes: Int

  /// How many articles a list holds.
  private static let listLength = 40

  var siteFile: String {
    """
    # Storvik: the large one, written by `sample-sites generate`.
    name: Storvik
    address: \(address)
    hosts:
      www.storvik.kommune.example: www

    """
  }

  /// A site of these pages.
  init(_ pages: [Page], menu: [PageTemplate.MenuPart], bytes: Int) {
    self.pages = pages
    self.menu = menu
    self.bytes = bytes
  }

  /// Plans a site of exactly `pages` pages of about `bytes` bytes.
  init(pages count: Int, bytes: Int) {
    self.bytes = bytes
    let themes = Prose.themes.enumerated().map { Page(file: Self.file($1, 4_000_000 + $0), title: $1) }
    let facts = FactPage.all.enumerated().map { index, fact in
      Page(file: Self.file(fact.title, 6_000_100 + index), title: fact.title, theme: fact.theme, content: fact.html)
    }
    // Each list takes a page from the articles, and the front page one.
    let free = count - 1 - themes.count - facts.count
    let lists = (free + Self.listLength) / (Self.listLength + 1)
    let articles = (0..<free - lists).map { index in
      let theme = Prose.themes[index / Self.listLength % Prose.themes.count]
      let title = Prose.title(index)
      return Page(file: Self.file(title, 6_100_000 + index), title: title, theme: theme)
    }
    let archive = (0..<lists).map { index in
      let part = articles.dropFirst(index * Self.listLength).prefix(Self.listLength)
      let theme = Prose.themes[index % Prose.themes.count]
      return Page(
        file: Self.file("\(theme) liste \(index + 1)", 5_000_000 + index), title: "\(theme), side \(index + 1)",
        theme: theme, list: part.map { ("/\($0.file)", $0.title) })
    }
    var front = Page(file: "index.html", title: "Storvik kommune")
    front.list = facts.prefix(6).map { ("/\($0.file)", $0.title) }
    var pages = [front]
    for (index, theme) in themes.enumerated() {
      var page = theme
      page.theme = theme.title
      page.list =
        (facts.filter { $0.theme == theme.title }
        + archive.enumerated().filter { $0.offset % themes.count == index }.map(\.element))
        .map { ("/\($0.file)", $0.title) }
      pages.append(page)
    }
    self.pages = pages + facts + archive + articles
    menu = themes.map { theme in
      (
        theme: ("/\(theme.file)", theme.title),
        pages: facts.filter { $0.theme == theme.title }.map { ("/\($0.file)", $0.title) }
      )
    }
  }

  private let menu: [PageTemplate.MenuPart]

  /// The source of a page.
  func html(of page: Page) -> String {
    let template = PageTemplate(menu: menu, address: address)
    var random = SeededGenerator(page.file)
    let bare = template.html(page, filling: "")
    return template.html(page, filling: Prose.paragraphs(bytes: bytes - bare.utf8.count, using: &random))
  }

  /// `Bygge garasje` becomes `bygge-garasje.6100034.html`, as a well-known publishing system has it.
  static func file(_ title: String, _ number: Int) -> String {
    let letters: [Character: String] = ["æ": "ae", "ø": "o", "å": "a", " ": "-"]
    let slug = title.lowercased().map { letters[$0] ?? ($0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "") }
    return "\(slug.joined()).\(number).html"
  }
}

/// Random numbers that are the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: String) {
    // FNV-1a: spreads similar names.
    state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
