public import Results

/// A ``ResultComparison`` as a page of its own: one file, without scripts and without anything from elsewhere.
public struct ComparisonPage: Sendable {
  private let comparison: ResultComparison
  private let texts: RuleTexts
  private let language: UserLanguage

  /// Makes a page.
  public init(_ comparison: ResultComparison, texts: RuleTexts, language: UserLanguage) {
    self.comparison = comparison
    self.texts = texts
    self.language = language
  }

  /// The document.
  public var html: String {
    let heading = ComparisonTexts.heading(comparison.before, comparison.after)[language]
    let sites = comparison.sites.map { ComparisonPageSite($0, texts: texts, language: language).html }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLText.escaped(heading))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(HTMLText.escaped(heading))</h1>
      \(([summary, table] + sites + [only]).filter { !$0.isEmpty }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var summary: String {
    var sentences = [
      ComparisonTexts.sums(changed: comparison.sites.count, unchanged: comparison.unchanged)[language]
    ]
    if let rules = comparison.judgedAnew {
      sentences.append(ComparisonTexts.anew(rules.version)[language])
    } else if comparison.rulesDiffer {
      sentences.append(ComparisonTexts.otherRules[language])
    }
    return sentences.map { "<p>\(HTMLText.escaped($0))</p>" }.joined(separator: "\n")
  }

  private var table: String {
    guard comparison.sites.count > 1 else { return "" }
    let titles = [
      ComparisonTexts.beforeColumn, ComparisonTexts.afterColumn, ComparisonTexts.won, ComparisonTexts.lost,
      ComparisonTexts.facts, ComparisonTexts.links, ComparisonTexts.findingsColumn,
    ].map { "<th scope=\"col\">\(HTMLText.escaped($0[language]))</th>" }
    let rows = comparison.sites.map { site in
      let counts = site.defectCounts
      let cells = [
        PercentText.text(site.score.before, language).string, PercentText.text(site.score.after, language).string,
        "\(site.count(.won))", "\(site.count(.lost))", "\(site.facts.count)", "\(site.links.count)",
        "+\(counts.newFindings) −\(counts.fixedFindings)",
      ]
      return "<tr><th scope=\"row\">\(HTMLText.escaped(site.name))</th>"
        + cells.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>"
    }
    return """
      <div class="table"><table>
      <thead><tr><th scope="col">\(HTMLText.escaped(RankingTexts.site[language]))</th>\(titles.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
  }

  private var only: String {
    [(comparison.onlyBefore, comparison.before), (comparison.onlyAfter, comparison.after)].filter { !$0.0.isEmpty }
      .map { names, label in
        "<h2>\(HTMLText.escaped(ComparisonTexts.only(label)[language]))</h2>\n"
          + "<p>\(HTMLText.escaped(names.joined(separator: ", ")))</p>"
      }.joined(separator: "\n")
  }

  private static let style = """
    body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}\
    main{max-width:60rem;margin:0 auto;padding:1rem}\
    h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2rem;border-top:1px solid #767676;padding-top:1rem}h3{font-size:1.1rem}\
    .table{overflow-x:auto}table{border-collapse:collapse}th,td{padding:.3rem .6rem;border-bottom:1px solid #bbb;text-align:right}\
    th:first-child{text-align:left}li{margin-bottom:.5rem;overflow-wrap:anywhere}q{font-style:italic}a{color:#00478f}\
    .page{display:block;font-size:.9rem}
    """
}
