/// The frame of every page: head, menu, breadcrumbs, contact box, footer.
struct PageTemplate {
  typealias Link = (path: String, title: String)
  typealias MenuPart = (theme: Link, pages: [Link])

  let menu: [MenuPart]
  let address: String

  func html(_ page: LargeSite.Page, filling: String) -> String {
    let crumbs = ["<a href=\"/\">Forsiden</a>"] + menu.filter { $0.theme.title == page.theme }.map { link($0.theme) }
    let list = page.list.map { "<li class=\"article-list__item\">\(link($0))</li>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="nb">
      <head>
      <meta charset="utf-8">
      <title>\(page.title) - Storvik kommune</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="description" content="\(page.title): informasjon fra Storvik kommune">
      <link rel="canonical" href="\(address)\(page.file == "index.html" ? "" : page.file)">
      <link rel="stylesheet" href="/stil/hoved.css?v=4711">
      <script src="/skript/hoved.js" defer></script>
      </head>
      <body class="page page--article">
      <a class="skip-link" href="#innhold">Hopp til innhold</a>
      <header class="site-header">
      <a class="site-header__logo" href="/"><img src="/bilder/vapen.svg" alt="Storvik kommune"></a>
      <form class="site-header__search" role="search" action="/sok"><label for="q">Søk</label><input id="q" name="q"></form>
      <nav class="main-menu" aria-label="Hovedmeny">
      <ul class="main-menu__list">
      \(menu.map(menuPart).joined())</ul>
      </nav>
      </header>
      <nav class="breadcrumbs" aria-label="Brødsmulesti"><ol>\(crumbs.map { "<li>\($0)</li>" }.joined())</ol></nav>
      <main id="innhold" class="content">
      <article class="article">
      <h1 class="article__title">\(page.title)</h1>
      \(page.content)
      \(list.isEmpty ? "" : "<ul class=\"article-list\">\n\(list)</ul>\n")\(filling)
      <p class="article__date">Sist oppdatert 12.01.2026</p>
      </article>
      </main>
      <footer class="site-footer">
      <p>Storvik kommune, Strandgata 1, 9999 Storvik. Telefon 99 99 99 00. <a href="mailto:post@storvik.kommune.example">E-post</a></p>
      <p><a href="/intern/logg-inn">For ansatte</a> <a href="/dokumenter/personvern.pdf">Personvern (PDF)</a></p>
      </footer>
      </body>
      </html>

      """
  }

  private func menuPart(_ part: MenuPart) -> String {
    let pages = part.pages.map { "<li class=\"main-menu__leaf\">\(link($0))</li>\n" }.joined()
    return "<li class=\"main-menu__item\">\(link(part.theme))<ul class=\"main-menu__sub\">\n\(pages)</ul></li>\n"
  }

  private func link(_ link: Link) -> String { "<a class=\"link\" href=\"\(link.path)\">\(link.title)</a>" }
}
