internal import Criteria
internal import Reports
public import Results
public import RuleSet
public import Storage

/// A website of what a night found: static pages in three languages, and files for other programs.
///
/// The same store and the same rules give the same bytes.
public struct Website {
  private let store: NightStore
  private let rules: RuleSet
  private let contact: ErrorsAddress?
  private let judge: Judge?

  /// How many bytes a page has at most, as long as shorter quotations help.
  public static let pageLimit = 100_000

  /// Makes a website.
  ///
  /// - Parameters:
  ///   - rules: Whose words are used.
  ///   - contact: Where errors are reported. Default: the pages name nobody.
  ///   - judge: Judges two nights anew when they were judged by different rules.
  public init(of store: NightStore, rules: RuleSet, contact: ErrorsAddress? = nil, judge: Judge? = nil) {
    self.store = store
    self.rules = rules
    self.contact = contact
    self.judge = judge
  }

  /// Writes the website into a folder, which takes the place of an earlier one in one step.
  ///
  /// - Parameters:
  ///   - night: The night.
  ///   - path: The folder. Nothing is there, or an empty folder, or one that this has written.
  /// - Returns: How many pages it has.
  /// - Throws: ``WebsiteFailure``, and `StoreFailure` when the store cannot be read.
  @discardableResult
  public func write(_ night: NightRecord, to path: String) throws -> Int {
    let folder = try WebsiteFolder(path: path)
    let texts = RuleTexts(rules)
    let library = try TemplateLibrary()
    var gathering = Gathering(
      store: store, night: night, texts: texts, judge: judge, leastTested: rules.stars.leastTested)
    let picture = try gathering.gather(into: folder)
    try folder.write(Asset.style, to: "style.css")
    try folder.write(Asset.script, to: "script.js")
    try folder.write(Asset.icon, to: "icon.svg")
    try folder.write(StartPage(library: library).html, to: "index.html")
    var pages = 1
    for language in UserLanguage.allCases {
      let edition = Edition(
        language, of: picture, rules: rules, texts: texts, library: library, contact: contact)
      try write(edition) { page, path in
        try folder.write(page, to: "\(language.rawValue)/\(path)")
        pages += 1
      }
    }
    try folder.finish()
    return pages
  }

  private func write(_ edition: Edition, _ write: (String, String) throws -> Void) throws {
    try write(FrontPage(edition: edition).html, "index.html")
    try write(ChangesPage(edition: edition).html, "endringer.html")
    try write(MethodPage(edition: edition).html, "metode.html")
    try write(DataPage(edition: edition).html, "data.html")
    try write(QuestionListPage(edition: edition).html, "sporsmal/index.html")
    for criterion in rules.criteria {
      try write(QuestionPage(edition: edition, criterion: criterion).html, "sporsmal/\(criterion.id).html")
    }
    for site in edition.picture.sites {
      try write(Self.page(of: site, in: edition), "kommuner/\(site.slug).html")
    }
  }

  private static func page(of site: SitePicture, in edition: Edition) -> String {
    var html = ""
    for brevity in Brevity.steps {
      html = MunicipalityPage(edition: edition, site: site, brevity: brevity).html
      if html.utf8.count <= pageLimit { break }
    }
    return html
  }
}

extension NightStore {
  /// The night that a website shows when nobody names one: the last one that is done, or the one under way when there is no
  /// other. `nil` when there is none.
  public func nightToShow() throws(StoreFailure) -> NightRecord? {
    let nights = try nightsWithResults()
    return nights.first { $0.state != .running } ?? nights.first
  }
}
