import ArgumentParser
import Criteria
import Reports
import Results
import SiteCheck
import Web

/// `kommunesjekk page`
struct PageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Shows everything that the program reads on one page.",
    usage: "kommunesjekk page [options] <url-or-file>",
    discussion: """
      Use it to find out why something was or was not found: language, facts with the words that prove them, and links \
      by kind. robots.txt is not asked for a single page that you name yourself.
      """)

  @Argument(help: ArgumentHelp("The address of a page, or a file with one.", valueName: "url-or-file"))
  var page: String

  @Option(
    help: ArgumentHelp("The address that a file is read as; its links start from it.", valueName: "url"),
    transform: ArgumentReading.address)
  var address: WebURL?

  @OptionGroup var rulesOption: RulesOption
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let language = output.text.language.value
    let source = try source(language)
    let rules = try rulesOption.load(language)
    let checker = PageChecker(network.configuration, rules: rules)
    let result = try await look(at: source, with: checker, language)
    switch output.format {
    case .json: try output.write(try JSONReport.text(of: result))
    case .text: try output.write(PageReport(result, texts: RuleTexts(rules), language: language).report)
    }
  }

  private func source(_ language: UserLanguage) throws -> PageSource {
    do throws(PageSourceFailure) {
      return try PageSource(resolving: page, address: address)
    } catch {
      throw CommandFailure(.usage, error.message[language])
    }
  }

  private func look(
    at source: PageSource, with checker: PageChecker, _ language: UserLanguage
  ) async throws -> PageResult {
    do throws(PageFailure) {
      return try await checker.check(source)
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
