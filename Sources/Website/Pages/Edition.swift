internal import Reports
internal import Results
internal import RuleSet

/// The website in one language.
struct Edition {
  let language: UserLanguage
  let picture: NightPicture
  let rules: RuleSet
  let texts: RuleTexts
  let library: TemplateLibrary
  /// The places by the sites' keys.
  let places: [String: Ranking.Entry]
  /// The names of the files of sites by their keys.
  let slugs: [String: String]
  /// What has changed by the sites' keys.
  let changes: [String: SiteComparison]
  /// Where errors are reported; `nil` when nobody said.
  let contact: ErrorsAddress?

  private let words: Values

  init(
    _ language: UserLanguage, of picture: NightPicture, rules: RuleSet, texts: RuleTexts, library: TemplateLibrary,
    contact: ErrorsAddress?
  ) {
    self.language = language
    self.picture = picture
    self.rules = rules
    self.texts = texts
    self.library = library
    self.contact = contact
    words = Words.values(in: language)
    places = Dictionary(picture.ranking.entries.map { ($0.site.key, $0) }) { first, _ in first }
    slugs = Dictionary(picture.sites.map { ($0.site.key, $0.slug) }) { first, _ in first }
    changes = Dictionary((picture.comparison?.sites ?? []).map { ($0.key, $0) }) { first, _ in first }
  }

  /// Makes a page.
  ///
  /// - Parameter path: Where it is below the folder of the language.
  func page(
    _ template: Template, path: String, title: String, description: String, hasScript: Bool = false, _ values: Values
  ) -> String {
    let base = String(repeating: "../", count: path.count { $0 == "/" })
    let night = picture.night
    let made = CommonWords.made(
      night: self.night(night.id), rules: night.ruleSet.version, hash: String(night.ruleSet.hash.prefix(12)))
    let frame: Values = [
      "w": .one(words), "lang": .text(language.rawValue), "title": .text(title),
      "description": .text(description), "root": .text(base + "../"), "home": .text(base + "index.html"),
      "methodHref": .text(base + "metode.html"), "hasScript": .flag(hasScript), "made": .text(made[language]),
      "languages": .list(
        UserLanguage.allCases.map { other in
          [
            "code": .text(other.rawValue), "name": .text(other.ownName),
            "href": .text("\(base)../\(other.rawValue)/\(path)"), "isCurrent": .flag(other == language),
          ]
        }), "menu": .list(menu(path: path, base: base)),
    ]
    return library.page(template, frame.with(values))
  }

  private func menu(path: String, base: String) -> [Values] {
    let entries: [(String, Localized)] = [
      ("index.html", CommonWords.front), ("sporsmal/index.html", CommonWords.questions),
      ("endringer.html", CommonWords.changes), ("metode.html", CommonWords.method), ("data.html", CommonWords.data),
    ]
    return entries.map { target, name in
      ["href": .text(base + target), "name": .text(name[language]), "isCurrent": .flag(target == path)]
    }
  }
}

extension SiteComparison {
  /// The key that nights know the site by.
  fileprivate var key: String { NightSite(address: after.site.address, municipality: after.site.municipality).key }
}
