internal import Foundation
public import Results

/// Where the rules are.
public enum RulesFolder {
  /// The environment variable that names the folder.
  public static let variable = "KOMMUNESJEKK_RULES"

  /// Finds the folder. What is named, by the option or else the variable, is taken as it is; otherwise these are tried:
  /// `share/kommunesjekk/rules` under the prefix that the program is installed in, and `rules` in each folder above the
  /// program and then above the working directory.
  ///
  /// - Parameters:
  ///   - option: What `--rules` names.
  ///   - environment: The environment of the process.
  ///   - executable: The program's own file.
  ///   - workingDirectory: The folder that the program was started in.
  /// - Throws: ``RulesFolderFailure`` when there is none.
  public static func find(
    option: String?, environment: [String: String], executable: String?, workingDirectory: String
  ) throws(RulesFolderFailure) -> String {
    if let named = option ?? environment[variable], !named.isEmpty {
      guard isFolder(named) else { throw RulesFolderFailure(named: named) }
      return named
    }
    for candidate in candidates(executable, workingDirectory) where isRulesFolder(candidate) { return candidate }
    throw RulesFolderFailure(named: nil)
  }

  private static func candidates(_ executable: String?, _ workingDirectory: String) -> [String] {
    var candidates: [String] = []
    if let executable {
      let bin = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
      candidates.append(bin.deletingLastPathComponent().path + "/share/kommunesjekk/rules")
      candidates += foldersAbove(bin).map { "\($0)/rules" }
    }
    return candidates + foldersAbove(URL(fileURLWithPath: workingDirectory)).map { "\($0)/rules" }
  }

  /// The folder itself and all that it lies in.
  private static func foldersAbove(_ folder: URL) -> [String] {
    var folders = [folder.standardizedFileURL.path]
    while let last = folders.last, last != "/", !last.isEmpty {
      folders.append(URL(fileURLWithPath: last).deletingLastPathComponent().path)
    }
    return folders.map { $0 == "/" ? "" : $0 }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// A folder that is merely called `rules` belongs to somebody else.
  private static func isRulesFolder(_ path: String) -> Bool {
    isFolder(path) && FileManager.default.fileExists(atPath: path + "/rule-set.yaml")
  }
}

/// There is no rules folder.
public struct RulesFolderFailure: Error, Hashable, Sendable {
  /// The folder that was named; `nil` when none was named and none was found.
  public let named: String?

  /// A sentence that says what to do.
  public var message: Localized {
    if let named {
      return Localized(
        nb: "«\(named)» er ingen mappe som finnes. Rett --rules eller \(RulesFolder.variable).",
        nn: "«\(named)» er inga mappe som finst. Rett --rules eller \(RulesFolder.variable).",
        en: "\"\(named)\" is no folder that exists. Mend --rules or \(RulesFolder.variable).")
    }
    return Localized(
      nb: "Fant ingen regelmappe. Oppgi den med --rules MAPPE eller i \(RulesFolder.variable).",
      nn: "Fann inga regelmappe. Oppgje ho med --rules MAPPE eller i \(RulesFolder.variable).",
      en: "There is no rules folder. Name it with --rules FOLDER or in \(RulesFolder.variable).")
  }
}
