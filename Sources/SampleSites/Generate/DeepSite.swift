/// The plan of a large site that hides its answers: each on a page of its own, three clicks from the front page, among
/// thousands that say nothing.
///
/// Front page → themes → services → articles. The menu on every page leads to the themes only.
struct DeepSite {
  let plan: LargeSite
  /// The files of the pages that hold an answer.
  let answers: [String]

  /// The service page that each answer is listed on.
  private static let services: [String: String] = [
    "Åpningstider og kontakt": "Kontakt kommunen", "Foreldrebetaling i barnehage": "Barnehage",
    "Søk barnehageplass": "Barnehage", "Priser SFO": "Skolefritidsordning", "Gebyrer for byggesak": "Byggesak",
    "Saksbehandlingstid for byggesak": "Byggesak", "Gebyrer for vann og avløp": "Vann og avløp",
    "Renovasjonsgebyr": "Renovasjon", "Hjemmehjelp": "Hjemmetjenester", "Priser i kulturskolen": "Kulturskole",
  ]

  /// How many services a theme has.
  private static let servicesPerTheme = 10

  /// Plans a site of about `count` pages of about `bytes` bytes.
  init(pages count: Int, bytes: Int) {
    let themes = Prose.themes
    var pages: [LargeSite.Page] = []
    var answers: [String] = []
    var number = 0
    func page(_ title: String, _ theme: String) -> LargeSite.Page {
      number += 1
      return LargeSite.Page(file: LargeSite.file(title, 7_000_000 + number), title: title, theme: theme)
    }
    let services = themes.count * Self.servicesPerTheme
    let articlesPerService = max(2, (count - 1 - themes.count - services) / services)
    var title = 0
    var themePages: [LargeSite.Page] = []
    for theme in themes {
      let facts = FactPage.all.filter { $0.theme == theme }
      var names = facts.compactMap { Self.services[$0.title] }.reduce(into: [String]()) { names, name in
        if !names.contains(name) { names.append(name) }
      }
      while names.count < Self.servicesPerTheme {
        title += 1
        names.append(Prose.title(title * 7))
      }
      var themePage = page(theme, theme)
      for name in names {
        var service = page(name, theme)
        var listed = facts.filter { Self.services[$0.title] == name }.map { fact in
          var answer = page(fact.title, theme)
          answer.content = fact.html
          answers.append(answer.file)
          return answer
        }
        while listed.count < articlesPerService {
          title += 1
          listed.append(page(Prose.title(title), theme))
        }
        // The answers stand in the middle of the list.
        listed = Array(listed.dropFirst(listed.count / 2) + listed.prefix(listed.count / 2))
        service.list = listed.map { ("/\($0.file)", $0.title) }
        pages += listed + [service]
        themePage.list.append(("/\(service.file)", service.title))
      }
      themePages.append(themePage)
    }
    let front = LargeSite.Page(file: "index.html", title: "Storvik kommune")
    plan = LargeSite(
      [front] + themePages + pages, menu: themePages.map { (("/\($0.file)", $0.title), []) }, bytes: bytes)
    self.answers = answers
  }
}
