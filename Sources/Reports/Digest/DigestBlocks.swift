internal import Results
internal import Web

/// What a digest says, in one language.
struct DigestBlocks {
  let texts: RuleTexts
  let language: UserLanguage

  /// How many sites a list has.
  private static let siteLimit = 20
  /// How many answers are shown of a site among others, and of a site alone.
  private static let answerLimit = (among: 3, alone: 20)
  /// How many characters of a site's own words are shown.
  private static let quoteLimit = 160

  init(texts: RuleTexts, language: UserLanguage) {
    self.texts = texts
    self.language = language
  }

  // MARK: A night

  func title(of night: NightRecord) -> String {
    var name = DayText.text(of: night.id.day, in: language)
    if night.id.number > 1 { name += " (\(night.id.number))" }
    return NightTexts.heading(name)[language]
  }

  func blocks(of digest: NightDigest) -> [DigestBlock] {
    var blocks: [DigestBlock] = [.paragraph(NightTexts.counts(digest.night)[language] + ".")]
    if digest.open > 0 { blocks.append(.paragraph(NightTexts.open(digest.open)[language])) }
    guard let comparison = digest.comparison else {
      return blocks + [.paragraph(DigestTexts.firstNight[language])] + unreachable(digest)
    }
    let before = NightID(comparison.before).map { DayText.text(of: $0.day, in: language) } ?? comparison.before
    blocks.append(.paragraph(DigestTexts.comparedWith(before)[language]))
    if comparison.rulesDiffer {
      blocks.append(.paragraph(DigestTexts.otherRules(moved: digest.movedByRules)[language]))
    }
    let lists = [
      (DigestTexts.better, digest.better), (DigestTexts.worse, digest.worse), (DigestTexts.others, digest.others),
    ]
    if lists.allSatisfy(\.1.isEmpty) { blocks.append(.paragraph(DigestTexts.noChange[language])) }
    for (heading, sites) in lists where !sites.isEmpty {
      blocks += list(heading, sites) { [scoreItem($0)] + answers(of: $0, most: Self.answerLimit.among, level: 2) }
    }
    blocks += unreachable(digest)
    if !digest.defects.isEmpty {
      blocks += list(DigestTexts.defects, digest.defects) { site in
        [.item([.strong(site.name), .text(": \(DigestTexts.counts(site.defectCounts)[language])")], level: 1)]
      }
    }
    return blocks
  }

  private func list(
    _ heading: Localized, _ sites: [SiteComparison], _ items: (SiteComparison) -> [DigestBlock]
  ) -> [DigestBlock] {
    let rest = sites.count - Self.siteLimit
    return [.heading("\(heading[language]) (\(sites.count))", level: 2)] + sites.prefix(Self.siteLimit).flatMap(items)
      + (rest > 0 ? [.item(NightTexts.more(rest)[language])] : [])
  }

  private func unreachable(_ digest: NightDigest) -> [DigestBlock] {
    guard !digest.unreachable.isEmpty else { return [] }
    let byReason = Dictionary(grouping: digest.unreachable, by: \.reason)
    let sorted = byReason.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return [.heading("\(NightTexts.unreachable[language]) (\(digest.unreachable.count))", level: 2)]
      + sorted.map { reason, sites in
        let names = sites.map(\.site.name).sorted()
        let shown = names.prefix(Self.siteLimit).joined(separator: ", ") + (names.count > Self.siteLimit ? " …" : "")
        return .item([.strong(ReasonLabels.label(of: reason, in: language)), .text(": \(shown)")], level: 1)
      }
  }

  // MARK: A site

  /// What has changed, in a line.
  func title(of site: SiteComparison) -> String {
    let counts = site.defectCounts
    if site.score.before != site.score.after { return score(site) }
    if site.before.site.status != site.after.site.status {
      return ComparisonTexts.status(site.after.site.status)[language]
    }
    let answers = DigestTexts.answers(
      won: site.verdicts.count { $0.kind == .won }, lost: site.verdicts.count { $0.kind == .lost })[language]
    return [answers, counts.hasNews ? DigestTexts.counts(counts)[language] : ""].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  func blocks(of site: SiteComparison) -> [DigestBlock] {
    var blocks: [DigestBlock] = [.paragraph(score(site))]
    if site.score.rulesDiffer { blocks.append(.paragraph(DigestTexts.siteUnderOtherRules[language])) }
    if site.before.site.status != site.after.site.status {
      let reason = site.after.site.problem.map { ReasonLabels.label(of: $0.reason, in: language) }
      let status = ComparisonTexts.status(site.after.site.status)[language]
      blocks.append(.paragraph(reason.map { "\(status): \($0)" } ?? status))
    }
    blocks += answers(of: site, most: Self.answerLimit.alone, level: 1)
    for finding in site.findings where finding.new + finding.fixed > 0 {
      let counts = ComparisonTexts.counts(finding)[language]
      blocks.append(
        .item([.strong(finding.title[language]), .text(": \(counts)")] + (finding.page.map(Self.link) ?? []), level: 1))
    }
    for link in site.links where link.kind != .notChecked {
      let kind = ComparisonTexts.kind(link.kind)[language]
      blocks.append(
        .item([.strong("\(DigestTexts.link[language]), \(kind)"), .text(": "), .link(link.url)], level: 1))
    }
    return blocks
  }

  /// Whether anything about a site is worth an entry in its feed.
  static func hasNews(_ site: SiteComparison) -> Bool {
    site.score.before != site.score.after || !site.verdicts.isEmpty || site.defectCounts.hasNews
      || site.before.site.status != site.after.site.status
  }

  private func score(_ site: SiteComparison) -> String {
    let sides = [site.score.before, site.score.after].map { PercentText.text($0, language).string }
    guard site.score.rulesDiffer, let bySite = site.score.bySite, let byRules = site.score.byRules else {
      return sides[0] == sides[1] ? sides[1] : sides.joined(separator: " → ")
    }
    let parts = ComparisonTexts.parts(site: PercentText.change(bySite), rules: PercentText.change(byRules))
    return "\(sides.joined(separator: " → ")) (\(parts[language]))"
  }

  private func scoreItem(_ site: SiteComparison) -> DigestBlock {
    .item([.strong(site.name), .text(": \(score(site))")], level: 1)
  }

  private func answers(of site: SiteComparison, most limit: Int, level: Int) -> [DigestBlock] {
    let changes = site.score.before == site.score.after ? site.verdicts : site.reasons
    let rest = changes.count - limit
    return changes.prefix(limit).map { item($0, level: level) }
      + (rest > 0 ? [.item(NightTexts.more(rest)[language], level: level)] : [])
  }

  private func item(_ change: CriterionChange, level: Int) -> DigestBlock {
    var inlines: [DigestBlock.Inline] = [
      .text("\(ComparisonTexts.kind(change.kind)[language]): \(texts.question(change.id, language).string)")
    ]
    // Where it stood, or where it stands now.
    let evidence = change.kind == .lost ? change.before?.evidence.first : change.after?.evidence.first
    if let evidence {
      let words = TerminalText(evidence.text).clipped(to: Self.quoteLimit).string
      if !words.allSatisfy(\.isWhitespace) { inlines.append(.text(" \(SiteTexts.quote(words)[language])")) }
      inlines += Self.link(evidence.url)
    }
    return .item(inlines, level: level)
  }

  private static func link(_ url: WebURL) -> [DigestBlock.Inline] { [.text(" "), .link(url)] }
}
