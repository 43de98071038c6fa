import ArgumentParser
import Criteria
import Reports
import Results
import RuleSet
import SiteCheck
import Web

/// `kommunesjekk page`
struct PageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Shows everything that the program reads on one page.",
    usage: "kommunesjekk page [options] <url-or-file>",
    discussion: """
      Use it to find out why something was or was not found: language, facts with the words that prove them, and links \
      by kind. robots.txt is not asked for a single page that you name yourself. The tree shows the page as a browser \
      sees it, each element and text on a line of its own.
      """)

  @Argument(help: ArgumentHelp("The address of a page, or a file with one.", valueName: "url-or-file"))
  var page: String

  @Option(
    help: ArgumentHelp("The address that a file is read as; its links start from it.", valueName: "url"),
    transform: ArgumentReading.address)
  var address: WebURL?

  @OptionGroup var rulesOption: RulesOption
  @OptionGroup var network: NetworkOptions
  @OptionGroup var accessibility: AccessibilityOptions

  @Option(
    help: ArgumentHelp(
      "Text for people, JSON for machines (docs/schema), the tree of the page in the notation of html5lib's tests, or the "
        + "findings of accessibility for other programs.",
      valueName: "text|json|tree|sarif|junit|earl"))
  var format = PageFormat.text

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let language = output.text.language.value
    let source = try source(language)
    var configuration = network.configuration
    configuration.testsAccessibility = accessibility.accessibility == .on
    if format == .tree {
      return try output.write(
        raw: try await looking(language) { [configuration] () throws(PageFailure) in
          try await PageLoader(configuration).load(source).tree
        })
    }
    let rules = try rulesOption.load(language)
    let baselines = try accessibility.baselines(language)
    let result = try await looking(language) { [configuration] () throws(PageFailure) in
      try await PageChecker(configuration, rules: rules).check(source)
    }
    try write(result, rules, baselines, language)
    if accessibility.gate(baselines).isClosed(to: result) { throw CommandFailure(.gateFailed) }
  }

  private func write(
    _ result: PageResult, _ rules: RuleSet, _ baselines: Baselines?, _ language: UserLanguage
  ) throws {
    if let format = format.findings {
      let subjects = [FindingReport.Subject(result)].compactMap { $0 }
      let report = FindingReport(subjects, baselines: baselines, version: ProgramVersion.current, language: language)
      return try output.write(try report.text(as: format))
    }
    if format == .json { return try output.write(try JSONReport.text(of: result)) }
    try output.write(PageReport(result, texts: RuleTexts(rules), language: language).report)
  }

  private func source(_ language: UserLanguage) throws -> PageSource {
    do throws(PageSourceFailure) {
      return try PageSource(resolving: page, address: address)
    } catch {
      throw CommandFailure(.usage, error.message[language])
    }
  }

  /// Does what needs the page, and tells people why there is none.
  private func looking<Result>(
    _ language: UserLanguage, _ look: () async throws(PageFailure) -> Result
  ) async throws -> Result {
    do throws(PageFailure) {
      return try await look()
    } catch {
      let message =
        switch error {
        case .unreadableFile(let path, let reason): "\(path): \(reason)"
        case .noPage(let reason, let detail): ProblemReport.text(of: reason, detail: detail, language: language).string
        }
      throw CommandFailure(.nothingReachable, message)
    }
  }
}
