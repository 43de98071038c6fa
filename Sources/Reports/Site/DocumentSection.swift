internal import Results
internal import Web

/// What the PDF documents of the site are like: the sums, and those that lack the most with the pages that link to them.
struct DocumentSection {
  let documents: SiteDocuments
  let language: UserLanguage

  /// How many documents are shown.
  private static let limit = 5

  var report: TerminalReport {
    var report = TerminalReport()
    guard documents.found > 0 else { return report }
    report.add([])
    report.add(TerminalText(DocumentTexts.heading[language]), .strong)
    let lacking = documents.lacking
    for document in lacking.prefix(Self.limit) { add(document, to: &report) }
    if lacking.count > Self.limit {
      report.add(TerminalText(DocumentTexts.more(lacking.count - Self.limit)[language]), .quiet, indent: 2)
    }
    report.add(TerminalText(DocumentTexts.line(documents, in: language)), .quiet, indent: 2, hang: 2)
    if documents.tagged < documents.read {
      report.add(TerminalText(DocumentTexts.why[language]), .quiet, indent: 2, hang: 2)
    }
    return report
  }

  private func add(_ document: SiteDocuments.Document, to report: inout TerminalReport) {
    guard let facts = document.facts, let lacks = DocumentTexts.lacks(of: facts, in: language) else { return }
    report.add(
      [
        .init("–", .unsure), .init(" "), .init(TerminalText(document.url.description), .address), .init(" "),
        .init(TerminalText("(\(lacks))"), .quiet),
      ], indent: 2, hang: 2)
    let details = DocumentTexts.details(of: document, in: language)
    if !details.isEmpty { report.add(TerminalText(details), .quiet, indent: 4, hang: 2) }
    if let page = document.pages.first {
      let place = LinkTexts.standsOn(page.description, more: document.pageCount - 1)
      report.add(TerminalText(place[language]), .quiet, indent: 4, hang: 2)
    }
  }
}
