internal import Results
internal import Web

/// Where the links of the site lead: the sums, and the broken ones with the pages that they stand on.
struct LinkSection {
  let links: SiteLinks
  let language: UserLanguage

  /// How many broken links are shown.
  private static let limit = 10

  var report: TerminalReport {
    var report = TerminalReport()
    let open = links.unverifiable.values.reduce(0, +)
    guard links.ok + links.broken.count + open > 0 else { return report }
    report.add([])
    report.add(TerminalText(LinkTexts.heading[language]), .strong)
    for link in links.broken.prefix(Self.limit) {
      report.add(
        [
          .init("✗", .bad), .init(" "), .init(TerminalText(link.url.description), .address), .init(" "),
          .init(TerminalText("(\(ReasonLabels.label(of: link.reason, in: language)))"), .quiet),
        ], indent: 2, hang: 2)
      if let page = link.pages.first {
        let place = LinkTexts.standsOn(page.description, more: link.pageCount - 1)
        report.add(TerminalText(place[language]), .quiet, indent: 4, hang: 2)
      }
    }
    if links.broken.count > Self.limit {
      report.add(TerminalText(LinkTexts.more(links.broken.count - Self.limit)[language]), .quiet, indent: 2)
    }
    var sums = LinkTexts.sums(ok: links.ok, broken: links.broken.count)[language]
    if open > 0 {
      let reasons = ReasonLabels.list(links.unverifiable, most: 4, in: language)
      sums += "; \(LinkTexts.unverifiable(open)[language]) (\(reasons))"
    }
    report.add(TerminalText(sums), .quiet, indent: 2, hang: 2)
    return report
  }
}
