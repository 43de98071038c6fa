internal import Reports
internal import Results
internal import Web

extension MunicipalityPage {
  /// How many documents are named.
  private static let documentLimit = 5

  /// What the PDF documents of the site are like; `nil` when there are none, or nobody looked.
  var documents: Values? {
    guard let documents = site.result.documents, documents.found > 0 else { return nil }
    let lacking = documents.lacking
    let more = lacking.count - Self.documentLimit
    return [
      "sums": .text(DocumentTexts.line(documents, in: language) + "."),
      "why": .text(documents.tagged < documents.read ? DocumentTexts.why[language] : nil),
      "hasLacking": .flag(!lacking.isEmpty),
      "lacking": .list(lacking.prefix(Self.documentLimit).map(values)),
      "moreLacking": .text(more > 0 ? MunicipalityWords.moreDocuments(more)[language] : nil),
    ]
  }

  private func values(of document: SiteDocuments.Document) -> Values {
    let page = document.pages.first.map { page in
      let more = document.pageCount > 1 ? MunicipalityWords.andPages(document.pageCount - 1)[language] : nil
      return CrawledLink(page, limit: brevity.link).values.with([
        "on": .text(MunicipalityWords.standsOn[language]), "more": .text(more),
      ])
    }
    let details = DocumentTexts.details(of: document, in: language)
    return CrawledLink(document.url, limit: brevity.link).values.with([
      "lacks": .text(document.facts.flatMap { DocumentTexts.lacks(of: $0, in: language) }),
      "details": .text(details.isEmpty ? nil : details), "page": .one(page),
    ])
  }
}
