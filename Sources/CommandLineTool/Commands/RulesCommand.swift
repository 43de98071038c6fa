import ArgumentParser
import Reports
import Results
import RuleSet

/// `kommunesjekk rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Shows and validates the rules.",
    subcommands: [List.self, Show.self, Check.self])

  /// `kommunesjekk rules list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the questions that sites are asked.")

    @OptionGroup var source: RulesOption
    @OptionGroup var text: TextOptions

    func run() throws {
      let rules = try source.load(text.language.value)
      StandardStream.output.write(text.renderer.text(of: RuleListReport(rules, language: text.language.value).report))
    }
  }

  /// `kommunesjekk rules show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows one question: what earns points, what to do, and examples.")

    @Argument(help: ArgumentHelp("The question, by its id.", valueName: "id")) var id: String
    @OptionGroup var source: RulesOption
    @OptionGroup var text: TextOptions

    func run() throws {
      let language = text.language.value
      let rules = try source.load(language)
      guard let report = RuleReport(id, in: rules, language: language) else {
        throw CommandFailure(.usage, [RuleReport.unknown(id, in: rules, language: language)])
      }
      StandardStream.output.write(text.renderer.text(of: report.report))
    }
  }

  /// `kommunesjekk rules check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Validates a rules folder and runs its examples.")

    @Argument(help: ArgumentHelp("The folder. Default: the one that would be used.", valueName: "folder"))
    var folder: String?
    @OptionGroup var source: RulesOption
    @OptionGroup var text: TextOptions

    func run() throws {
      let language = text.language.value
      let folder = try folder ?? source.find(language)
      let rules = try RulesOption.load(folder, language)
      let faults = RuleFaultReport.faults(of: RuleChecker(rules).check(), folder: folder)
      guard faults.isEmpty else { throw RulesOption.failure(faults, language) }
      StandardStream.output.write(RuleListReport(rules, language: language).confirmation.string + "\n")
    }
  }
}
