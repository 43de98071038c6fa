import ArgumentParser
import Reports
import Results
import RuleSet
import SiteCheck
import Web

/// `kommunesjekk check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks websites and says what they answer and what to mend.",
    usage: "kommunesjekk check [options] <site> ...",
    discussion: """
      A site is an address (www.vinje.kommune.no), a municipality by name or number (Vinje, 4036), or a folder with a \
      site in it (./public). Several sites are checked at the same time and ranked at the end.
      """)

  @Argument(help: ArgumentHelp("Addresses, municipalities or folders.", valueName: "site"))
  var sites: [String]

  @Option(
    help: ArgumentHelp(
      "The most pages to read of one site. Default: \(CheckConfiguration.defaultMaxPages).", valueName: "number"),
    transform: ArgumentReading.pages)
  var maxPages: Int?

  @Option(
    help: ArgumentHelp(
      "Seconds between two requests to one host; robots.txt may lengthen them. Default: 1.", valueName: "seconds"),
    transform: ArgumentReading.pause)
  var delay: Duration?

  @Option(
    help: ArgumentHelp("Where a folder's site lives, when its site.yaml does not tell.", valueName: "url"),
    transform: ArgumentReading.address)
  var address: WebURL?

  @Option(
    help: ArgumentHelp(
      "Another host that belongs to the site, when the register does not name it. May be repeated.", valueName: "name"),
    transform: ArgumentReading.host)
  var host: [String] = []

  @Option(
    help: ArgumentHelp("End with exit code 1 when a site scores less than this.", valueName: "percent"),
    transform: ArgumentReading.percent)
  var failUnder: Int?

  @Flag(help: "Print the ranking only, without a report on each site.")
  var summary = false

  @OptionGroup var rulesOption: RulesOption
  @OptionGroup var network: NetworkOptions

  @Option(help: ArgumentHelp("Text for people or JSON for machines (docs/schema).", valueName: "text|json"))
  var format = ResultFormat.text

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let language = output.text.language.value
    let rules = try rulesOption.load(language)
    let targets = try targets(in: rules.register, language)
    try output.check()
    let line = ProgressLine(language: language, isQuiet: output.quiet)
    let checker = SiteChecker(configuration, rules: rules)
    let (results, wasInterrupted) = await Interruption.run {
      await checker.check(targets) { line.show($0) }
    }
    line.clear()
    try write(results, RuleTexts(rules), language)
    try leave(CheckVerdict(of: results, gate: failUnder), wasInterrupted: wasInterrupted)
  }

  private var configuration: CheckConfiguration {
    var configuration = network.configuration
    if let maxPages { configuration.maxPages = maxPages }
    if let delay { configuration.delay = delay }
    configuration.furtherHosts = host
    return configuration
  }

  /// All sites, or one sentence for each that is none: a slip in a long list is told before the first page is fetched.
  private func targets(in register: Register, _ language: UserLanguage) throws -> [SiteTarget] {
    var targets: [SiteTarget] = []
    var sentences: [TerminalText] = []
    for site in sites {
      do throws(TargetFailure) {
        targets.append(try SiteTarget(resolving: site, in: register, folderAddress: address))
      } catch {
        sentences.append(TerminalText(error.message[language]))
      }
    }
    guard sentences.isEmpty else { throw CommandFailure(.usage, sentences) }
    return targets
  }

  private func write(_ results: [SiteResult], _ texts: RuleTexts, _ language: UserLanguage) throws {
    switch format {
    case .json: try output.write(try JSONReport.text(of: results))
    case .text where summary: try output.write(RankingReport(results, texts: texts, language: language).report)
    case .text: try output.write(CheckReport(results, texts: texts, language: language).report)
    }
  }

  private func leave(_ verdict: CheckVerdict, wasInterrupted: Bool) throws {
    if wasInterrupted { throw CommandFailure(.interrupted) }
    switch verdict {
    case .done: return
    case .belowGate: throw CommandFailure(.gateFailed)
    case .nothingReachable: throw CommandFailure(.nothingReachable)
    }
  }
}
