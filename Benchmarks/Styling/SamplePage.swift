/// A page as a municipality has it: 930 elements, 62 kB.
enum SamplePage {
  static func make(sheet: String) -> String {
    var html = """
      <!DOCTYPE html><html lang=nb><head><meta charset=utf-8><title>Kommune</title><link rel=stylesheet href=\(sheet)>
      <style>.hero{background:#123456;color:#fff}.hero a{color:inherit}</style></head><body class="page front">
      <a class="visually-hidden-focusable" href=#main>Hopp til innhold</a>
      <header class="navbar navbar-dark bg-dark"><nav class="navbar-nav nav"><ul class="navbar-menu">
      """
    for index in 0..<40 {
      html += """
        <li class="nav-item dropdown"><a class="nav-link dropdown-toggle text-light" href=/t\(index) aria-expanded=false
        data-bs-toggle=dropdown>Tjeneste \(index)</a><ul class="dropdown-menu"><li class="dropdown-item"><a
        class="dropdown-link" href=/t\(index)/a>Søk om plass i barnehage og skole</a></li></ul></li>
        """
    }
    html += "</ul></nav></header><main id=main class='container-fluid'><div class='hero p-3'><h1>Velkommen</h1>"
    html += "<p style='font-size:1.2rem'>Se <a href=/alt>alle tjenester</a>.</p></div><div class='row g-3'>"
    for index in 0..<60 {
      html += """
        <div class="col-12 col-md-6 col-lg-4 d-flex"><article class="card card-\(index % 2 == 0 ? "light" : "primary") mb-3">
        <h2 class="card-title">Nyhet nummer \(index)</h2><div class="card-body"><p class="card-text">Kommunestyret vedtok
        <strong>budsjettet</strong> for neste år. Les mer om hva det betyr for deg som bor her, og hvordan du kan
        <a class="card-link" href=/nyhet/\(index)>sende innspill</a> innen fristen.</p><span class="badge badge-info
        text-dark">Høring</span></div><div class="card-footer"><small class="text-secondary">Publisert 12. mai</small>
        <button type=button class="btn btn-primary" disabled>Følg</button></div></article></div>
        """
    }
    html += "</div></main><footer class='bg-dark text-light'>"
    for index in 0..<20 { html += "<p class='mb-1'><a class='text-light' href=/f\(index)>Kontakt \(index)</a></p>" }
    let rest = max(0, 62_000 - html.utf8.count)
    return html + "<!-- \(String(repeating: "x", count: rest)) --></footer></body></html>"
  }
}
