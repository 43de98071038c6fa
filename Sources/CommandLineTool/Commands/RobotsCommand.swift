import ArgumentParser
import Reports
import Results
import SiteCheck

/// `kommunesjekk robots`
struct RobotsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robots", abstract: "Shows what a robots.txt allows, and which line says so.",
    usage: "kommunesjekk robots [options] <site-or-file> [<address> ...]",
    discussion: """
      The file is fetched from a site, or read from a file or standard input (-), and understood after RFC 9309. Without \
      an address, the rules that hold are shown. An address may be a path: /tjenester/barnehage.
      """)

  @Argument(help: ArgumentHelp("The address of a site, or a file with a robots.txt.", valueName: "site-or-file"))
  var source: String

  @Argument(help: ArgumentHelp("Addresses, or paths that begin with /.", valueName: "address"))
  var addresses: [String] = []

  @Option(
    help: ArgumentHelp(
      "The name by which the file addresses the crawler. Default: \(RobotsInquiry.defaultAgent).", valueName: "name"))
  var agent = RobotsInquiry.defaultAgent

  @OptionGroup var network: NetworkOptions

  @Option(help: ArgumentHelp("Text for people or JSON for machines (docs/schema).", valueName: "text|json"))
  var format = ReportFormat.text

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let language = output.text.language.value
    let result: RobotsResult
    do throws(RobotsSourceFailure) {
      let inquiry = RobotsInquiry(network.configuration, agent: agent)
      result = try await inquiry.ask(try RobotsSource(resolving: source), about: addresses)
    } catch {
      throw CommandFailure(.usage, error.message[language])
    }
    switch format {
    case .json: try output.write(try JSONReport.text(of: result))
    case .text: try output.write(RobotsReport(result, language: language).report)
    }
  }
}
