internal import Results
internal import Web

/// What has changed on one site, as a section of ``ComparisonPage``.
struct ComparisonPageSite {
  let site: SiteComparison
  let texts: RuleTexts
  let language: UserLanguage

  init(_ site: SiteComparison, texts: RuleTexts, language: UserLanguage) {
    self.site = site
    self.texts = texts
    self.language = language
  }

  var html: String {
    var parts = ["<h2>\(HTMLText.escaped(site.name))</h2>", "<p>\(HTMLText.escaped(score))</p>"]
    for kind in CriterionChange.Kind.allCases {
      parts.append(list(ComparisonTexts.kind(kind)[language], site.criteria.filter { $0.kind == kind }.map(item)))
    }
    parts.append(list(ComparisonTexts.facts[language], site.facts.map(item)))
    parts.append(list(ComparisonTexts.links[language], site.links.map(item)))
    parts.append(list(FindingTexts.heading[language], site.findings.map(item)))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func list(_ heading: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<h3>\(HTMLText.escaped(heading))</h3>\n<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>"
  }

  private var score: String {
    let sides = [site.score.before, site.score.after].map { PercentText.text($0, language).string }
    var line = ComparisonTexts.score(sides[0], sides[1])[language]
    if site.score.rulesDiffer, let bySite = site.score.bySite, let byRules = site.score.byRules {
      let parts = ComparisonTexts.parts(site: PercentText.change(bySite), rules: PercentText.change(byRules))
      line += " (\(parts[language]))"
    }
    guard site.before.site.status != site.after.site.status else { return line }
    let statuses = [site.before, site.after].map { ComparisonTexts.status($0.site.status)[language] }
    return "\(line); \(statuses.joined(separator: " → "))"
  }

  private func item(_ change: CriterionChange) -> String {
    let points = [change.before, change.after].compactMap { $0 }.map { answer in
      "\(NumberText.points(answer.points, in: language))/\(NumberText.points(answer.maximum, in: language))"
    }.joined(separator: " → ")
    let evidence = change.kind == .lost ? change.before?.evidence.first : change.after?.evidence.first
    return HTMLText.escaped("\(texts.question(change.id, language).string) (\(points))")
      + (evidence.map(proof) ?? "")
  }

  private func item(_ change: FactChange) -> String {
    guard let fact = change.after ?? change.before else { return "" }
    let kind = ComparisonTexts.kind(change.kind)[language]
    let sides = [(ComparisonTexts.before, change.before), (ComparisonTexts.after, change.after)]
    return HTMLText.escaped("\(texts.subject(fact.about, language).string) (\(kind))")
      + sides.map { label, fact in
        fact.map { fact in
          let value = ValueText.text(of: fact.value, in: language)
          return "<br><strong>\(HTMLText.escaped(label[language]))</strong> \(HTMLText.escaped(value))"
            + proof(fact.evidence)
        } ?? ""
      }.joined()
  }

  private func item(_ change: LinkChange) -> String {
    let kind = ComparisonTexts.kind(change.kind)[language]
    let reason = ReasonLabels.label(of: change.reason, in: language)
    return HTMLText.escaped("\(kind): \(change.url.description) (\(reason))") + (change.page.map(HTMLText.link) ?? "")
  }

  private func item(_ change: FindingChange) -> String {
    HTMLText.escaped("\(change.title[language]): \(ComparisonTexts.counts(change)[language])")
      + (change.page.map(HTMLText.link) ?? "")
  }

  /// The words, in the language of the page that they are from, and the page.
  private func proof(_ evidence: Evidence) -> String {
    let words = TerminalText(evidence.text).clipped(to: AnswerSection.quoteLimit).string
    let mark = evidence.language == .undecided ? "" : " lang=\"\(evidence.language.rawValue)\""
    let quote = words.allSatisfy(\.isWhitespace) ? "" : " <q\(mark)>\(HTMLText.escaped(words))</q>"
    return quote + HTMLText.link(evidence.url)
  }
}
