/// All settings, by the commands that have them: every command with `--config`.
struct SettingsTable {
  /// In the order of the help.
  let commands: [(name: String, settings: [Setting])]

  init(_ tool: ToolDescription) {
    commands = (tool.command.subcommands ?? []).compactMap { command in
      guard command.commandName != ConfigCommand.name,
        command.arguments?.contains(where: { $0.longName == "config" }) == true
      else { return nil }
      let settings = (command.arguments ?? []).compactMap(Setting.init)
      // `--no-quiet` is the other side of `--quiet`, which the parser lists by itself.
      let flags = Set(settings.filter { $0.form == .flag }.map { "no-\($0.key)" })
      return (command.commandName, settings.filter { $0.form != .flag || !flags.contains($0.key) })
    }
  }

  func settings(of command: String) -> [Setting]? { commands.first { $0.name == command }?.settings }

  func setting(_ key: String, of command: String) -> Setting? { settings(of: command)?.first { $0.key == key } }

  /// The commands that have a key.
  func commands(with key: String) -> [String] {
    commands.filter { $0.settings.contains { $0.key == key } }.map(\.name)
  }

  /// Whether a key means the same to every command that has it, so that it may stand outside of their sections.
  func isShared(_ key: String) -> Bool {
    Set(commands.flatMap { $0.settings.filter { $0.key == key } }).count == 1
  }

  /// All keys that may stand outside of sections, each once, in the order of the help.
  var shared: [Setting] {
    var seen: Set<String> = []
    return commands.flatMap(\.settings).filter { isShared($0.key) && seen.insert($0.key).inserted }
  }
}
