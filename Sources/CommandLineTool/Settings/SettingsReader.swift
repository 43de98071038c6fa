import RuleSet

/// Turns the text of a configuration file into entries, or tells all that is wrong with it.
struct SettingsReader {
  let path: String
  /// Whether somebody named the file.
  let isNamed: Bool
  let table: SettingsTable
  private var problems: [RuleProblem] = []
  private var entries: [SettingsFile.Entry] = []

  init(path: String, isNamed: Bool, table: SettingsTable) {
    self.path = path
    self.isNamed = isNamed
    self.table = table
  }

  mutating func read(_ text: SettingsText) throws(RuleSetFailure) -> [SettingsFile.Entry] {
    for entry in text.entries {
      switch entry.value {
      case .section(let inner) where table.settings(of: entry.key) != nil:
        for part in inner { take(part, in: entry.key) }
      case .section:
        report(
          .unknown(
            what: "section", name: entry.key,
            suggestion: Suggestion.nearest(to: entry.key, among: table.commands.map(\.name))), at: entry)
      case .texts: take(entry, in: nil)
      }
    }
    if !problems.isEmpty { throw RuleSetFailure(problems) }
    return entries
  }

  private mutating func take(_ entry: SettingsText.Entry, in command: String?) {
    guard case .texts(let texts, let isList) = entry.value, let setting = setting(entry, in: command) else { return }
    if setting.key == "notify", !isNamed {
      report(.contradiction("\"notify\" runs a program: it is taken from a file that --config names only"), at: entry)
    }
    if isList, setting.form != .list { report(.wrongType(expected: "one value, not a list"), at: entry) }
    let readers = command.map { [$0] } ?? table.commands(with: setting.key)
    for text in texts {
      guard let fault = readers.lazy.compactMap({ SettingValue.fault(in: text.string, of: setting, for: $0) }).first
      else { continue }
      problems.append(RuleProblem(file: path, line: text.line, column: text.column, kind: fault))
    }
    entries.append(
      SettingsFile.Entry(command: command, key: setting.key, values: texts.map(\.string), line: entry.line))
  }

  private mutating func setting(_ entry: SettingsText.Entry, in command: String?) -> Setting? {
    if let command {
      if let setting = table.setting(entry.key, of: command) { return setting }
      report(unknown(entry.key, among: table.settings(of: command) ?? []), at: entry)
      return nil
    }
    if table.settings(of: entry.key) != nil {
      report(.wrongType(expected: "the settings of \(entry.key) as keys with values"), at: entry)
      return nil
    }
    let readers = table.commands(with: entry.key)
    guard let first = readers.first else {
      report(unknown(entry.key, among: table.commands.flatMap(\.settings)), at: entry)
      return nil
    }
    guard table.isShared(entry.key) else {
      let list = readers.joined(separator: ", ")
      report(
        .contradiction("\"\(entry.key)\" means something else to each command; write it below one of: \(list)"),
        at: entry)
      return nil
    }
    return table.setting(entry.key, of: first)
  }

  private func unknown(_ key: String, among settings: [Setting]) -> RuleProblem.Kind {
    if Setting.saidEachTime.contains(key) {
      return .contradiction("\"\(key)\" is said each time, on the command line; it is no setting")
    }
    return .unknownKey(key, suggestion: Suggestion.nearest(to: key, among: Set(settings.map(\.key))))
  }

  private mutating func report(_ kind: RuleProblem.Kind, at entry: SettingsText.Entry) {
    problems.append(RuleProblem(file: path, line: entry.line, column: entry.column, kind: kind))
  }
}
