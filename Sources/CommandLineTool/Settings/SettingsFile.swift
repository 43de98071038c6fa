import RuleSet

/// A configuration file that was found good.
struct SettingsFile {
  let path: String
  private let entries: [Entry]

  /// What the file says of one setting.
  struct Entry {
    /// The command in whose section it stands; `nil` for all.
    let command: String?
    let key: String
    let values: [String]
    let line: Int?
  }

  /// The file that is read when none is named: in the working folder.
  static let usualName = "kommunesjekk.yaml"

  /// Reads a file and looks at every value, also those of other commands.
  ///
  /// - Parameter isNamed: Whether somebody named the file. One that merely lies in the working folder may be anybody's, and
  ///   names no program to be run.
  /// - Throws: ``RuleSetFailure`` with all that is wrong, by line.
  init(path: String, isNamed: Bool, table: SettingsTable) throws(RuleSetFailure) {
    self.path = path
    var reader = SettingsReader(path: path, isNamed: isNamed, table: table)
    entries = try reader.read(try SettingsText(path: path))
  }

  /// What holds for a command: what stands in its section before what stands outside.
  func entry(_ key: String, of command: String) -> Entry? {
    entries.first { $0.key == key && $0.command == command } ?? entries.first { $0.key == key && $0.command == nil }
  }
}
