internal import Reports
internal import Results
internal import Web

extension MunicipalityPage {
  /// Where the links of the site lead; `nil` when none was tried.
  var links: Values? {
    let links = site.result.links
    let open = links.unverifiable.values.reduce(0, +)
    guard links.ok + site.brokenLinks + open > 0 else { return nil }
    var sums = LinkTexts.sums(ok: links.ok, broken: site.brokenLinks)[language]
    if open > 0 {
      let reasons = ReasonLabels.list(links.unverifiable, most: 4, in: language)
      sums += "; \(LinkTexts.unverifiable(open)[language]) (\(reasons))"
    }
    let more = site.brokenLinks - links.broken.count
    return [
      "sums": .text(sums + "."), "hasBroken": .flag(!links.broken.isEmpty), "broken": .list(links.broken.map(values)),
      "more": .text(more > 0 ? MunicipalityWords.moreBroken(more)[language] : nil),
    ]
  }

  private func values(of link: SiteLinks.Broken) -> Values {
    let page = link.pages.first.map { page in
      let more = link.pageCount > 1 ? MunicipalityWords.andPages(link.pageCount - 1)[language] : nil
      return CrawledLink(page, limit: brevity.link).values.with([
        "on": .text(MunicipalityWords.standsOn[language]), "more": .text(more),
      ])
    }
    return CrawledLink(link.url, limit: brevity.link).values.with([
      "reason": .text(ReasonLabels.label(of: link.reason, in: language)), "page": .one(page),
    ])
  }

  /// How far the check came, and by which rules: the small print.
  var facts: [Values] {
    let (result, checked) = (site.result, site.result.site)
    var lines: [String?] = []
    if checked.status != .unreachable {
      let coverage = result.coverage
      let (skipped, failed) = (coverage.skipped.values.reduce(0, +), coverage.failed.values.reduce(0, +))
      var sums = [CoverageTexts.sums(checked: coverage.checked, discovered: coverage.discovered)[language]]
      if skipped > 0 {
        let reasons = ReasonLabels.list(coverage.skipped, most: 4, in: language)
        sums.append("\(CoverageTexts.skipped(skipped)[language]) (\(reasons))")
      }
      if failed > 0 {
        let reasons = ReasonLabels.list(coverage.failed, most: 4, in: language)
        sums.append("\(CoverageTexts.failed(failed)[language]) (\(reasons))")
      }
      lines.append(sums.joined(separator: "; "))
      lines.append(SiteTexts.decided(result.score.decided, of: result.score.criteria)[language])
    }
    if site.site.municipality == nil { lines.append(checked.title.map { SiteTexts.quote(clipped($0))[language] }) }
    if let answered = checked.answered, answered != checked.address {
      lines.append(SiteTexts.askedFor(clipped(checked.address.description))[language])
    }
    for attempt in checked.status == .unreachable ? [] : checked.tried ?? [] {
      let what = ProblemTexts.explanation(of: ProblemReason(word: attempt.reason)).what[language]
      lines.append("\(clipped(attempt.url.description)): \(what)")
    }
    if checked.ignoredCertificate == true { lines.append(LinkTexts.ignoredCertificate[language]) }
    for delay in checked.crawlDelays ?? [] {
      let (asked, kept) = (edition.points(delay.asked), edition.points(delay.kept))
      lines.append(LinkTexts.crawlDelay(clipped(delay.host), asked: asked, kept: kept)[language])
    }
    if checked.status == .partial, let reason = checked.problem?.reason {
      lines.append(ProblemTexts.explanation(of: ProblemReason(word: reason)).what[language])
    }
    let rules = SiteTexts.judgedBy(
      result.ruleSet.version, hash: String(result.ruleSet.hash.prefix(12)),
      asOf: DayText.text(of: result.asOf, in: language))
    lines.append(rules[language])
    return lines.compactMap { $0 }.map { ["text": .text($0)] }
  }

  private func clipped(_ words: String) -> String { TerminalText(words).clipped(to: 120).string }
}
