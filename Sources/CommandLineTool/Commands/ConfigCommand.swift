import ArgumentParser
import Foundation
import Reports
import Results

/// `kommunesjekk config`
struct ConfigCommand: ParsableCommand {
  static let name = "config"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Shows which settings hold, and where each comes from.",
    usage: "kommunesjekk config [options] [<command> [<its options>]]",
    discussion: """
      The command line comes before KOMMUNESJEKK_RULES, this before the configuration file, and this before the default. In \
      the file, what stands in a command's own section comes first. With a command and its options, it shows what would hold \
      for them; without, what holds for every command.
      """)

  @OptionGroup var configOption: ConfigOption

  @Option(help: ArgumentHelp("Validate this file, and show nothing.", valueName: "file"))
  var check: String?

  @Flag(help: "Write an example: every setting with its default.")
  var example = false

  @Option(help: ArgumentHelp("Text for people, or JSON for machines (docs/schema).", valueName: "text|json"))
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("Language of the text. Default: that of the file, or bokmål.", valueName: "nb|nn|en"))
  var language: ReportLanguage?

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A command, and its options.", valueName: "command"))
  var command: [String] = []

  func run() throws {
    // What is passed through is not looked at by the parser, not even for this.
    if let first = command.first, ["-h", "--help"].contains(first) { throw CleanExit.helpRequest(self) }
    let table = SettingsTable(try ToolDescription.ofThisProgram())
    if example { return StandardStream.output.write(SettingsExample.text(table)) }
    if let check {
      let file = try CommandLineSettings.load(check, isNamed: true, table)
      try requireConsistency(of: file, table)
      let sentence = SettingsTexts.valid(TerminalText(check).string)[language(of: file)]
      return StandardStream.output.write(sentence + "\n")
    }
    let named = configOption.config ?? CommandLineSettings.path(in: Array(command.dropFirst()))
    let file = try (named ?? CommandLineSettings.usualPath).map {
      try CommandLineSettings.load($0, isNamed: named != nil, table)
    }
    let report = SettingsReport(
      file: file?.path,
      commands: try wanted(table, language(of: file)).map { name, settings in
        EffectiveSettings(
          of: name, settings, arguments: Array(command.dropFirst()),
          environment: ProcessInfo.processInfo.environment, file: file)
      })
    switch format {
    case .text: StandardStream.output.write(TextOptions.renderer.text(of: report.text(language(of: file))))
    case .json: StandardStream.output.write(try report.json())
    }
  }

  private func language(of file: SettingsFile?) -> UserLanguage {
    let named = file?.entry("language", of: Self.name)?.values.first.flatMap(ReportLanguage.init(rawValue:))
    return (language ?? named ?? .nb).value
  }

  private func wanted(
    _ table: SettingsTable, _ language: UserLanguage
  ) throws -> [(name: String, settings: [Setting])] {
    guard let name = command.first else { return table.commands }
    guard let settings = table.settings(of: name) else {
      let known = table.commands.map(\.name)
      throw CommandFailure(.usage, StoreTexts.unknown(SettingsTexts.command, name, known: known)[language])
    }
    return [(name, settings)]
  }

  /// Values that are good each by itself can contradict each other. What the command line has still to say is no fault of
  /// the file.
  private func requireConsistency(of file: SettingsFile, _ table: SettingsTable) throws {
    for (name, settings) in table.commands {
      let effective = EffectiveSettings(of: name, settings, arguments: [], environment: [:], file: file)
      do {
        _ = try Kommunesjekk.parseAsRoot([name] + effective.arguments)
      } catch {
        let message = Kommunesjekk.message(for: error)
        guard effective.arguments.contains(where: { message.contains($0.prefix { $0 != "=" }) }),
          message.hasPrefix("--")
        else { continue }
        throw CommandFailure(.badConfiguration, "\(file.path): \(name): \(message)")
      }
    }
  }
}
