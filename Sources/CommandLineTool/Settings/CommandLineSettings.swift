import Foundation
import Reports
import RuleSet
import SiteCheck

/// The command line together with the configuration file.
enum CommandLineSettings {
  /// Options after which no command is run.
  private static let asking: Set<String> = [
    "--help", "-h", "--version", "--experimental-dump-help", "--generate-completion-script",
  ]

  /// The arguments of the process with what the configuration file adds.
  ///
  /// - Throws: ``CommandFailure`` when the file cannot be used.
  static func complete(_ arguments: [String]) throws -> [String] {
    let rest = Array(arguments.dropFirst())
    guard let name = arguments.first, !rest.contains(where: asking.contains),
      let path = path(in: rest) ?? usualPath
    else { return arguments }
    let table = SettingsTable(try ToolDescription.ofThisProgram())
    guard let settings = table.settings(of: name) else { return arguments }
    let file = try load(path, isNamed: self.path(in: rest) != nil, table)
    let effective = EffectiveSettings(
      of: name, settings, arguments: rest, environment: ProcessInfo.processInfo.environment, file: file)
    if let folder = effective.rulesFolder { setenv(RulesFolder.variable, folder, 1) }
    return [name] + effective.arguments + rest
  }

  /// The file that `--config` names in arguments.
  static func path(in arguments: [String]) -> String? {
    for (index, argument) in arguments.prefix(while: { $0 != "--" }).enumerated() {
      if argument == "--config" { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if argument.hasPrefix("--config=") { return String(argument.dropFirst("--config=".count)) }
    }
    return nil
  }

  /// The file in the working folder, if there is one.
  static var usualPath: String? {
    FileManager.default.fileExists(atPath: SettingsFile.usualName) ? SettingsFile.usualName : nil
  }

  /// Reads a file; everything that is wrong with it is told at once.
  static func load(_ path: String, isNamed: Bool, _ table: SettingsTable) throws -> SettingsFile {
    do throws(RuleSetFailure) {
      return try SettingsFile(path: path, isNamed: isNamed, table: table)
    } catch {
      throw CommandFailure(.badConfiguration, RuleFaultReport.faults(of: error))
    }
  }
}
