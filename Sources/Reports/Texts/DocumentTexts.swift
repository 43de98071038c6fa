package import Results

/// Texts about the PDF documents of a site.
package enum DocumentTexts {
  /// The heading above the documents.
  package static let heading = Localized(nb: "PDF-dokumenter", nn: "PDF-dokument", en: "PDF documents")

  /// Why it matters.
  package static let why = Localized(
    nb: "Uten merket struktur finner ikke skjermlesere overskrifter, lister og tabeller i dokumentet.",
    nn: "Utan merkt struktur finn ikkje skjermlesarar overskrifter, lister og tabellar i dokumentet.",
    en: "Without a tagged structure, screen readers do not find headings, lists and tables in a document.")

  /// The sums over those that were read.
  static func sums(_ documents: SiteDocuments) -> Localized {
    let read = documents.read
    let untagged = read - documents.tagged
    let untitled = read - documents.titled - documents.unknownTitle
    let silent = read - documents.withLanguage - documents.unknownLanguage
    if read == 0 {
      return Localized(
        nb: "Ingen av dokumentene ble lest", nn: "Ingen av dokumenta vart lesne", en: "None of the documents was read")
    }
    return Localized(
      nb: """
        Av \(read) PDF-\(read == 1 ? "dokument" : "dokumenter") som ble lest, er \(untagged) uten merket struktur, \
        \(untitled) uten tittel og \(silent) uten oppgitt språk
        """,
      nn: """
        Av \(read) PDF-dokument som \(read == 1 ? "vart lese" : "vart lesne"), er \(untagged) utan merkt struktur, \
        \(untitled) utan tittel og \(silent) utan oppgitt språk
        """,
      en: """
        Of \(read) PDF document\(read == 1 ? "" : "s") that \(read == 1 ? "was" : "were") read, \(untagged) \
        \(untagged == 1 ? "has" : "have") no tagged structure, \(untitled) no title and \(silent) no declared language
        """)
  }

  /// The sums, what was left open, and what was not read, as one line without its full stop.
  package static func line(_ documents: SiteDocuments, in language: UserLanguage) -> String {
    var parts = [sums(documents)[language]]
    let open = documents.documents.count { $0.facts?.unread != nil }
    if open > 0 { parts.append(unknown(open)[language]) }
    let unread = documents.notRead.values.reduce(0, +)
    if unread > 0 {
      let reasons = ReasonLabels.list(documents.notRead, most: 4, in: language)
      parts.append("\(notRead(unread)[language]) (\(reasons))")
    }
    return parts.joined(separator: "; ")
  }

  /// Documents of which the title or the language is not known.
  private static func unknown(_ count: Int) -> Localized {
    Localized(
      nb: "i \(count) kunne ikke tittel eller språk leses", nn: "i \(count) kunne ikkje tittel eller språk lesast",
      en: "in \(count) title or language could not be read")
  }

  /// Those that were not read, before the reasons.
  private static func notRead(_ count: Int) -> Localized {
    Localized(
      nb: "\(count) ble ikke lest", nn: "\(count) vart ikkje \(count == 1 ? "lese" : "lesne")",
      en: "\(count) \(count == 1 ? "was" : "were") not read")
  }

  /// What one document lacks; `nil` when nothing.
  package static func lacks(of facts: SiteDocuments.Facts, in language: UserLanguage) -> String? {
    var lacks: [Localized] = []
    if !facts.isTagged { lacks.append(untagged) }
    if facts.title == nil, facts.unread?.contains(.title) != true { lacks.append(untitled) }
    if facts.language == nil, facts.unread?.contains(.language) != true { lacks.append(silent) }
    if facts.permitsAssistiveTechnology == false { lacks.append(locked) }
    return lacks.isEmpty ? nil : lacks.map { $0[language] }.joined(separator: ", ")
  }

  private static let untagged = Localized(
    nb: "uten merket struktur", nn: "utan merkt struktur", en: "no tagged structure")
  private static let untitled = Localized(nb: "uten tittel", nn: "utan tittel", en: "no title")
  private static let silent = Localized(nb: "uten oppgitt språk", nn: "utan oppgitt språk", en: "no declared language")
  private static let locked = Localized(
    nb: "låst for uttrekk av tekst til hjelpemidler", nn: "låst for uttrekk av tekst til hjelpemiddel",
    en: "locked against taking the text out for assistive technology")

  /// `12 pages, 1.4 MB, made with Word`: what is known of it.
  package static func details(of document: SiteDocuments.Document, in language: UserLanguage) -> String {
    var parts: [String] = []
    if let length = document.facts?.length {
      parts.append(
        Localized(
          nb: length == 1 ? "1 side" : "\(length) sider", nn: length == 1 ? "1 side" : "\(length) sider",
          en: length == 1 ? "1 page" : "\(length) pages")[language])
    }
    if let bytes = document.size { parts.append(size(bytes, in: language)) }
    if let maker = document.facts?.creator ?? document.facts?.producer {
      let name = TerminalText(maker).clipped(to: 60).string
      parts.append(Localized(nb: "laget med \(name)", nn: "laga med \(name)", en: "made with \(name)")[language])
    }
    return parts.joined(separator: ", ")
  }

  /// A size, in megabytes from the first on.
  package static func size(_ bytes: Int, in language: UserLanguage) -> String {
    bytes < 1_000_000
      ? "\(NumberText.points(Double(max(1, (bytes + 500) / 1_000)), in: language))\u{A0}kB"
      : "\(NumberText.points(Double(bytes) / 1_000_000, in: language))\u{A0}MB"
  }

  /// After the documents that are shown.
  package static func more(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) til som mangler noe; JSON-utdataene har alle.",
      nn: "… og \(count) til som manglar noko; JSON-utdataa har alle.",
      en: "… and \(count) more that lack something; the JSON output has all.")
  }
}

extension SiteDocuments {
  /// The documents that lack something, the worst first, and of equals those that stand on the most pages.
  package var lacking: [Document] {
    func lack(_ document: Document) -> Int {
      guard let facts = document.facts else { return 0 }
      let title = facts.title == nil && facts.unread?.contains(.title) != true
      let language = facts.language == nil && facts.unread?.contains(.language) != true
      // What cannot be read aloud in order is worse than all else together.
      return (facts.isTagged ? 0 : 4) + (facts.permitsAssistiveTechnology == false ? 4 : 0) + (title ? 1 : 0)
        + (language ? 1 : 0)
    }
    return documents.filter { lack($0) > 0 }.sorted {
      (lack($1), $1.pageCount, $0.url) < (lack($0), $0.pageCount, $1.url)
    }
  }
}
