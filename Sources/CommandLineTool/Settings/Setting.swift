import Foundation

/// An option of a command that may stand in the configuration file, by the name that it has on the command line.
struct Setting: Hashable {
  /// The key: `max-pages` for `--max-pages`.
  let key: String
  let form: Form
  /// The words that are allowed; `nil` when others are as well.
  let words: [String]?
  /// What a value is called in the help: `minutes`.
  let valueName: String?
  /// What it is, as in the help, with the default when the help tells it in words.
  let summary: String
  /// What holds when nothing is said; `nil` when that is told in words, or is nothing.
  let standard: String?
  /// The same as the help tells it; `nil` when it does not.
  let standardInWords: String?

  /// What a setting consists of.
  enum Form: Hashable {
    /// `true` or `false`; on the command line `--quiet` or `--no-quiet`.
    case flag
    case value
    case list
  }

  /// - Returns: `nil` when the option says what to do this time, and not how.
  init?(_ argument: ToolDescription.Argument) {
    guard argument.shouldDisplay, argument.kind != .positional, let key = argument.longName,
      !Self.saidEachTime.contains(key)
    else { return nil }
    self.key = key
    form = argument.kind == .flag ? .flag : argument.isRepeating ? .list : .value
    words = argument.allValues
    valueName = argument.valueName
    summary = argument.abstract ?? ""
    let told = Self.defaultSentence(in: argument.abstract ?? "")
    // "Default: 300." tells a value, "Default: no limit." does not.
    let value = told.flatMap { argument.allValues?.contains($0) ?? (Double($0) != nil) ? $0 : nil }
    standard = form == .flag ? "false" : argument.defaultValue ?? value
    standardInWords = told
  }

  /// Options that name what is looked at or done this time. In a file they would be forgotten there.
  static let saidEachTime: Set<String> = [
    "config", "help", "version", "again", "as-of", "night", "site", "best", "input", "shard", "address", "output",
  ]

  /// What a help text says of the default: it ends with that.
  private static func defaultSentence(in summary: String) -> String? {
    guard let start = summary.range(of: "Default: "), summary.hasSuffix(".") else { return nil }
    return String(summary[start.upperBound...].dropLast())
  }
}
