import ArgumentParser
import Reports
import Results
import RuleSet
import Storage

/// `kommunesjekk compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Shows what has changed between two nights, two result files or two sites.",
    usage: "kommunesjekk compare [options] [<before> <after>]",
    discussion: """
      With --store, two nights by their days (the last two by default), or two sites by name, number or address. Without, \
      two files that check or export wrote as JSON.

      When other rules judged the second than the first, it says so; with --rules both are judged anew by the same ones, \
      from what is stored, without fetching anything.
      """)

  @Argument(help: ArgumentHelp("Two nights, files or sites.", valueName: "before> <after"))
  var sides: [String] = []

  @Option(help: ArgumentHelp("The file that keeps what every night finds.", valueName: "file.sqlite"))
  var store: String?

  @Option(help: ArgumentHelp("Only this site, by name, number or address.", valueName: "site"))
  var site: String?

  @Option(
    help: ArgumentHelp("The night in which two sites are compared. Default: the newest.", valueName: "date"),
    transform: ArgumentReading.night)
  var night: NightID?

  @Option(
    help: ArgumentHelp(
      "End with exit code 1 when an answer was lost, a score fell, a link broke, or a rule of accessibility finds "
        + "something new. May be repeated.", valueName: "lost|score|links|findings"))
  var failOn: [ChangeChoice] = []

  @OptionGroup var rulesOption: RulesOption

  @Option(
    help: ArgumentHelp(
      "Text for people, JSON for machines (docs/schema), or a page for a browser.", valueName: "text|json|html"))
  var format = ComparisonFormat.text

  @OptionGroup var configOption: ConfigOption
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if store == nil, sides.count != 2 { throw ValidationError("Name two files, or a store with --store.") }
    if sides.count == 1 || sides.count > 2 { throw ValidationError("Name two of a kind: nights, files or sites.") }
    if store == nil, night != nil { throw ValidationError("--night goes with --store.") }
  }

  func run() throws {
    let language = output.text.language.value
    let rules = try rulesOption.load(language)
    // Rules that somebody names are to judge; those that are found give the words only.
    let judge = rulesOption.rules == nil ? nil : rules
    let comparison: ResultComparison
    if let store {
      let source = StoreComparison(path: store, site: site, judge: judge, register: rules.register, language: language)
      comparison = try source.compare(sides, night: night)
    } else {
      let source = FileComparison(site: site, judge: judge, register: rules.register, language: language)
      comparison = try source.compare(sides[0], sides[1])
    }
    switch format {
    case .text: try output.write(ComparisonReport(comparison, texts: RuleTexts(rules), language: language).report)
    case .json: try output.write(try JSONReport.text(of: comparison))
    case .html: try output.write(ComparisonPage(comparison, texts: RuleTexts(rules), language: language).html)
    }
    if failOn.contains(where: { $0.holds(in: comparison) }) { throw CommandFailure(.gateFailed) }
  }
}

/// The forms of a comparison.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, html
}

/// What makes a comparison fail.
enum ChangeChoice: String, CaseIterable, ExpressibleByArgument {
  case lost, score, links, findings

  func holds(in comparison: ResultComparison) -> Bool {
    switch self {
    case .lost: comparison.count(.lost) > 0
    // What the rules made of a score is nobody's fault.
    case .score: comparison.sites.contains { ($0.score.bySite ?? 0) < 0 }
    case .findings: comparison.sites.contains { $0.findings.contains { $0.new > 0 } }
    case .links: comparison.sites.contains { $0.links.contains { $0.kind == .new } }
    }
  }
}
