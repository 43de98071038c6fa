import RuleSet
import SiteCheck

/// What holds for one command, and where each value comes from: the command line before the environment, before the
/// configuration file, before the default.
struct EffectiveSettings {
  let command: String
  let entries: [Entry]

  struct Entry {
    let setting: Setting
    /// `nil` when nothing is said and the default is none, or is told in words.
    let values: [String]?
    let origin: Origin
  }

  enum Origin: Hashable {
    case commandLine
    case environment(String)
    /// A line of the configuration file, and whether it stands in the command's own section.
    case file(line: Int?, isOwn: Bool)
    case standard
  }

  /// - Parameter arguments: Those that follow the command's name.
  init(
    of command: String, _ settings: [Setting], arguments: [String], environment: [String: String], file: SettingsFile?
  ) {
    self.command = command
    let said = arguments.prefix { $0 != "--" }
    entries = settings.map { setting in
      if let values = Self.values(of: setting, in: said) {
        return Entry(setting: setting, values: values, origin: .commandLine)
      }
      let named = setting.key == "rules" ? environment[RulesFolder.variable].flatMap { $0.isEmpty ? nil : $0 } : nil
      if let named { return Entry(setting: setting, values: [named], origin: .environment(RulesFolder.variable)) }
      if let entry = file?.entry(setting.key, of: command) {
        return Entry(
          setting: setting, values: entry.values, origin: .file(line: entry.line, isOwn: entry.command != nil))
      }
      return Entry(setting: setting, values: setting.standard.map { [$0] }, origin: .standard)
    }
  }

  /// What the command line says of a setting; `nil` when it says nothing. Every argument that begins like an option is one:
  /// the parser takes no such argument for a value.
  private static func values(of setting: Setting, in arguments: ArraySlice<String>) -> [String]? {
    var values: [String] = []
    for index in arguments.indices {
      let argument = arguments[index]
      if setting.form == .flag {
        if argument == "--\(setting.key)" { values.append("true") }
        if argument == "--no-\(setting.key)" { values.append("false") }
      } else if argument == "--\(setting.key)" {
        values.append(index + 1 < arguments.endIndex ? arguments[index + 1] : "")
      } else if argument.hasPrefix("--\(setting.key)=") {
        values.append(String(argument.dropFirst(setting.key.count + 3)))
      }
    }
    return values.isEmpty ? nil : values
  }

  /// What the configuration file adds to the command line.
  var arguments: [String] {
    entries.flatMap { entry -> [String] in
      guard case .file = entry.origin, !isRules(entry) else { return [] }
      return SettingValue.arguments(entry.values ?? [], of: entry.setting)
    }
  }

  /// The rules folder that the file names for all commands. It stands where the environment's would: to name rules on the
  /// command line means more to `compare`.
  var rulesFolder: String? { entries.first(where: isRules)?.values?.first }

  private func isRules(_ entry: Entry) -> Bool {
    entry.setting.key == "rules" && entry.origin.isShared
  }
}

extension EffectiveSettings.Origin {
  /// Whether it is a line of the file that stands outside of sections.
  fileprivate var isShared: Bool {
    if case .file(_, isOwn: false) = self { true } else { false }
  }
}
