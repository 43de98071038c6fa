import ArgumentParser
import Foundation
import Reports
import Results
import RuleSet
import SiteCheck

/// Which rules are used.
struct RulesOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The rules folder. Default: KOMMUNESJEKK_RULES, or the one that came with the program.", valueName: "folder"))
  var rules: String?

  /// Finds and reads the folder.
  func load(_ language: UserLanguage) throws -> RuleSet {
    try Self.load(try find(language), language)
  }

  /// The path of the folder.
  func find(_ language: UserLanguage) throws -> String {
    do throws(RulesFolderFailure) {
      return try RulesFolder.find(
        option: rules, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath,
        workingDirectory: FileManager.default.currentDirectoryPath)
    } catch {
      throw CommandFailure(.badConfiguration, error.message[language])
    }
  }

  /// Reads a folder; everything that is wrong with it is told at once.
  static func load(_ folder: String, _ language: UserLanguage) throws -> RuleSet {
    do throws(RuleSetFailure) {
      return try RuleSet.load(from: folder)
    } catch {
      throw failure(RuleFaultReport.faults(of: error), language)
    }
  }

  /// Tells the faults of the rules, and returns what to throw.
  static func failure(_ faults: [TerminalText], _ language: UserLanguage) -> CommandFailure {
    StandardStream.error.write(faults.map { "\($0.string)\n" }.joined())
    return CommandFailure(.badConfiguration, [RuleFaultReport.summary(of: faults.count, language: language)])
  }
}
