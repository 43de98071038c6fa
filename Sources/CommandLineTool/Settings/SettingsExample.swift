/// A configuration file that names every setting with its default: `packaging/kommunesjekk.yaml`.
enum SettingsExample {
  static func text(_ table: SettingsTable) -> String {
    var lines = [
      "# All settings of kommunesjekk with their defaults. A line that begins with \"# \" and a key has no default, or one that",
      "# the sentence above it tells. `kommunesjekk config` shows what holds; what the command line says comes first.",
      "# Written by `kommunesjekk config --example`.", "",
    ]
    let several = table.shared.filter { table.commands(with: $0.key).count > 1 }
    for setting in several {
      lines += entry(setting, indent: "", note: "For: \(table.commands(with: setting.key).joined(separator: ", ")).")
    }
    for command in table.commands {
      let own = command.settings.filter { setting in !several.contains { $0.key == setting.key } }
      guard !own.isEmpty else { continue }
      // A section without a value would be empty.
      let hasValue = own.contains { $0.standard != nil }
      lines += [(hasValue ? "" : "# ") + "\(command.name):", ""]
      for setting in own { lines += entry(setting, indent: "  ") }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func entry(_ setting: Setting, indent: String, note: String = "") -> [String] {
    let words = setting.words.map { "One of: \($0.joined(separator: ", "))." } ?? ""
    let sentences = [setting.summary, words, note].filter { !$0.isEmpty }.joined(separator: " ")
    let line =
      switch (setting.standard, setting.form) {
      case (let standard?, _): "\(setting.key): \(standard)"
      case (nil, .list): "# \(setting.key): [<\(setting.valueName ?? "value")>]"
      case (nil, _): "# \(setting.key): <\(setting.valueName ?? "value")>"
      }
    return wrapped(sentences, to: 100 - indent.count).map { "\(indent)# \($0)" } + [indent + line, ""]
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
