internal import Crawling
internal import PDF
internal import Results

extension SiteDocuments {
  /// What a crawl found out about a site's documents, as results tell it.
  init(_ report: DocumentReport) {
    self.init(found: report.found, documents: report.looks.map(Document.init))
  }
}

extension SiteDocuments.Document {
  fileprivate init(_ look: DocumentLook) {
    self.init(url: look.url, size: look.finding.size, pages: look.pages, pageCount: look.pageCount)
    switch look.finding.outcome {
    case .read(let found): facts = SiteDocuments.Facts(found)
    case .notRead(let reason): problem = reason
    }
  }
}

extension SiteDocuments.Facts {
  fileprivate init(_ found: PDFFacts) {
    let unread: [Part] = (found.title == .unknown ? [.title] : []) + (found.language == .unknown ? [.language] : [])
    self.init(
      version: found.version, length: found.pages, isMarked: found.isMarked, hasStructure: found.hasStructure,
      title: found.title.value, displaysTitle: found.displaysTitle, language: found.language.value,
      unread: unread.isEmpty ? nil : unread, claimedPDFUA: found.claimedPDFUA, creator: found.creator,
      producer: found.producer, isEncrypted: found.isEncrypted,
      permitsAssistiveTechnology: found.permitsAssistiveTechnology, isRepaired: found.isRepaired)
  }
}
