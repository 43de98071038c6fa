import ArgumentParser
import Crawling
import Reports
import Results
import RuleSet
import SiteCheck
import Storage
import Web

/// `kommunesjekk check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks websites and says what they answer and what to mend.",
    usage: "kommunesjekk check [options] <site> ...",
    discussion: """
      A site is an address (www.vinje.kommune.no), a municipality by name or number (Vinje, 4036), or a folder with a \
      site in it (./public). Several sites are checked at the same time and ranked at the end.

      With --input, sites are read from a file or from standard input (-), one a line, and with --format jsonl each \
      result is written as a line of JSON as soon as it is ready. A line that names no site gives a line that says so.
      """)

  @Argument(help: ArgumentHelp("Addresses, municipalities or folders.", valueName: "site"))
  var sites: [String] = []

  @Option(
    help: ArgumentHelp("Read sites from this file, one a line; - is standard input.", valueName: "file"))
  var input: String?

  @Option(
    help: ArgumentHelp(
      "Check part i of n of the sites only. Sites on one server are always in one part.", valueName: "i/n"),
    transform: ArgumentReading.shard)
  var shard: Shard?

  @OptionGroup(title: "How far") var reach: ReachOptions

  @Option(
    help: ArgumentHelp("Where a folder's site lives, when its site.yaml does not tell.", valueName: "url"),
    transform: ArgumentReading.address)
  var address: WebURL?

  @Option(
    help: ArgumentHelp("End with exit code 1 when a site scores less than this.", valueName: "percent"),
    transform: ArgumentReading.percent)
  var failUnder: Int?

  @Flag(inversion: .prefixedNo, help: "Print the ranking only, without a report on each site.")
  var summary = false

  @Flag(inversion: .prefixedNo, help: "Tell how each answer came to its points.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Keep what is read in this file: a check that is broken off goes on where it was, and unchanged pages are not "
        + "downloaded again.", valueName: "file"))
  var state: String?

  @OptionGroup var rulesOption: RulesOption
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Accessibility") var accessibility: AccessibilityOptions

  @Option(
    help: ArgumentHelp(
      "A saved copy of the authority's dataset of accessibility statements, to set beside what is found.",
      valueName: "file"))
  var statements: String?

  @Option(
    help: ArgumentHelp(
      "Text for people, JSON for machines (docs/schema), a line of JSON a site, or the findings of accessibility for "
        + "other programs.", valueName: "text|json|jsonl|sarif|junit|earl"))
  var format = ResultFormat.text

  @OptionGroup var configOption: ConfigOption
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if sites.isEmpty, input == nil { throw ValidationError("Name a site, or a file of sites with --input.") }
    if !sites.isEmpty, input != nil { throw ValidationError("Name sites or --input, not both.") }
  }

  func run() async throws {
    let language = output.text.language.value
    let rules = try rulesOption.load(language)
    let lines = try SiteLines(sites: sites, input: input, register: rules.register, folderAddress: address)
    if input == nil { try lines.requireAll(language) }
    try output.check()
    let store = try CheckStateOption.open(state, language)
    let line = ProgressLine(language: language, isQuiet: output.quiet)
    var configuration = reach.configured(network.configuration)
    configuration.testsAccessibility = accessibility.accessibility == .on
    configuration.statements = try register(language)
    let checker = SiteChecker(configuration, rules: rules, store: store)
    let baselines = try accessibility.baselines(language)
    let sink = try ResultSink(
      format: format, isSummary: summary, output: output, texts: RuleTexts(rules, explained: explain),
      lines: lines, baselines: baselines, findingGate: accessibility.gate(baselines))
    let (_, wasInterrupted) = await Interruption.run { stop in
      store?.stopOnFailure(stop)
      await checker.check(lines.targets(until: stop) { await sink.refuse($0, $1) }, shard: shard, stop: stop) {
        line.show($0)
      } each: { index, result in
        await sink.take(result, at: index)
      }
    }
    line.clear()
    try await sink.finish()
    if let failure = store?.failure { throw CommandFailure(.badConfiguration, failure.message[language]) }
    try leave(await sink.verdict(gate: failUnder), wasInterrupted: wasInterrupted)
  }

  private func register(_ language: UserLanguage) throws -> StatementRegister? {
    guard let statements else { return nil }
    do throws(StatementFailure) {
      return try StatementRegister(path: statements)
    } catch {
      throw CommandFailure(.badConfiguration, error.message[language])
    }
  }

  private func leave(_ verdict: CheckVerdict, wasInterrupted: Bool) throws {
    if wasInterrupted { throw CommandFailure(.interrupted) }
    switch verdict {
    case .belowGate, .findings: throw CommandFailure(.gateFailed)
    // Where sites come as data, so does one that cannot be reached.
    case .nothingReachable where input == nil: throw CommandFailure(.nothingReachable)
    case .done, .nothingReachable: return
    }
  }
}
