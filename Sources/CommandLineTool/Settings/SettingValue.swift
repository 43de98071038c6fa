import ArgumentParser
import RuleSet

/// A value from the configuration file as an argument, so that the same code reads it as on the command line.
enum SettingValue {
  /// The arguments that say the same.
  static func arguments(_ values: [String], of setting: Setting) -> [String] {
    switch setting.form {
    case .flag: values.map { $0 == "true" ? "--\(setting.key)" : "--no-\(setting.key)" }
    case .value, .list: values.map { "--\(setting.key)=\($0)" }
    }
  }

  /// What is wrong with a value; `nil` when the command takes it.
  static func fault(in value: String, of setting: Setting, for command: String) -> RuleProblem.Kind? {
    if setting.form == .flag { return ["true", "false"].contains(value) ? nil : .wrongType(expected: "true or false") }
    if let words = setting.words {
      guard !words.contains(value) else { return nil }
      let suggestion = Suggestion.nearest(to: value, among: words)
      return suggestion == nil
        ? .contradiction("\"\(value)\" is none of \(words.joined(separator: ", "))")
        : .unknown(what: setting.key, name: value, suggestion: suggestion)
    }
    do {
      _ = try Kommunesjekk.parseAsRoot([command] + arguments([value], of: setting))
      return nil
    } catch {
      // The parser reads values before it asks what is missing. Its sentence names the value that it did not take; every
      // other complaint is about what the command line has still to say.
      let message = Kommunesjekk.message(for: error)
      guard message.hasPrefix("The value '\(value)' is invalid for '--\(setting.key)") else { return nil }
      let reason = message.split(separator: ">': ", maxSplits: 1).dropFirst().first.map(String.init)
      return .contradiction(reason ?? message)
    }
  }
}
