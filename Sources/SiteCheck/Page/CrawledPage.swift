internal import Accessibility
internal import Crawling
internal import Facts

/// What a crawl makes of a page.
struct CrawledPage: Sendable {
  let reading: PageReading
  /// What the rules of accessibility say; untested while it is pending.
  let audit: StyledAudit
  /// How they are run when the style sheets are there; `nil` when they have been.
  let pending: PendingReading<StyledAudit>?
  /// Digests of the names that fragments may have on the page.
  let anchors: [UInt32]
}

/// What the rules of accessibility say of a page, and the style sheets that they looked at.
struct StyledAudit: Sendable {
  var audit = PageAudit.untested
  var sheets: [SheetShelf.Mark] = []
  var navigation: [NavigationSketch.Link] = []
}
