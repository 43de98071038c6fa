import ArgumentParser
import Foundation
import Reports
import Results

/// How text for people looks on standard output.
struct TextOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the text: bokmål, nynorsk or English.", valueName: "nb|nn|en"))
  var language = ReportLanguage.nb

  /// The renderer for standard output: colours only on a terminal, and not where `NO_COLOR` is set
  /// (https://no-color.org) or the terminal has none.
  var renderer: TerminalRenderer { Self.renderer }

  /// See ``renderer``.
  static var renderer: TerminalRenderer {
    let environment = ProcessInfo.processInfo.environment
    let isColourless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
    return TerminalRenderer(
      usesColour: StandardStream.output.isTerminal && !isColourless,
      width: StandardStream.output.columns ?? TerminalRenderer.defaultWidth)
  }
}

/// A language of the reports.
enum ReportLanguage: String, CaseIterable, ExpressibleByArgument {
  case nb, nn, en

  var value: UserLanguage {
    switch self {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }
}
