import Foundation
import SiteCheck

/// The manual page of the program, made from what the argument parser knows.
struct ManualPage {
  let tool: ToolDescription

  /// The page in man(7).
  var text: String {
    let root = tool.command
    let commands = (root.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    return header + Roff.heading("SH", "NAME")
      + "\(Roff.text(root.commandName)) \\- \(Roff.text(lowered(root.abstract ?? "")))\n"
      + Roff.heading("SH", "SYNOPSIS")
      + "\(Roff.bold(root.commandName)) \(Roff.italic("command")) [\(Roff.italic("options"))]\n"
      + Roff.heading("SH", "DESCRIPTION") + Roff.paragraphs(description(of: root)) + Roff.heading("SH", "COMMANDS")
      + commands.map { section($0, path: [root.commandName]) }.joined() + ending
  }

  private var header: String {
    // No date: the same program gives the same page.
    ".TH KOMMUNESJEKK 1 \"\" \"kommunesjekk \(Roff.text(ProgramVersion.current))\" \"\"\n.nh\n.ad l\n"
  }

  private func lowered(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Without the list of exit codes, which has a section of its own.
  private func description(of root: ToolDescription.Command) -> String {
    (root.discussion ?? "").replacing(ExitStatus.documentation, with: "").trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  private func section(_ command: ToolDescription.Command, path: [String]) -> String {
    let path = path + [command.commandName]
    let all = (command.arguments ?? []).filter(\.shouldDisplay)
    // The other side of a flag stands beside it.
    let flags = Set(all.filter { $0.kind == .flag }.compactMap(\.longName))
    let arguments = all.filter { !($0.kind == .flag && flags.contains($0.longName?.withoutNo ?? "")) }
    var text = Roff.heading("SS", path.joined(separator: " ")) + Roff.text(command.abstract ?? "") + "\n"
    if let discussion = command.discussion { text += Roff.paragraphs(discussion) }
    for argument in arguments where !["help", "version"].contains(argument.longName) {
      text += Roff.item(
        term(argument, hasOtherSide: flags.contains("no-\(argument.longName ?? "")")), sentence(argument))
    }
    for inner in command.subcommands ?? [] where inner.shouldDisplay != false {
      text += section(inner, path: path)
    }
    return text
  }

  private func term(_ argument: ToolDescription.Argument, hasOtherSide: Bool) -> String {
    let value = argument.valueName.map { Roff.italic("<\($0)>") }
    guard argument.kind != .positional else { return value ?? "" }
    var names = (argument.names ?? []).map { Roff.bold(($0.kind == .long ? "--" : "-") + $0.name) }
    if hasOtherSide { names.append(Roff.bold("--no-\(argument.longName ?? "")")) }
    return names.joined(separator: ", ") + (argument.kind == .option ? " \(value ?? "")" : "")
  }

  private func sentence(_ argument: ToolDescription.Argument) -> String {
    var sentences = [argument.abstract ?? ""]
    if let words = argument.allValues { sentences.append("One of: \(words.joined(separator: ", ")).") }
    if argument.kind == .option, let standard = argument.defaultValue { sentences.append("Default: \(standard).") }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var ending: String {
    Roff.heading("SH", "EXIT STATUS")
      + ExitStatus.allCases.map { Roff.item(Roff.bold("\($0.rawValue)"), $0.meaning) }.joined()
      + Roff.heading("SH", "ENVIRONMENT")
      + Roff.item(Roff.bold(RulesFolder.variable), "The rules folder, when --rules names none.")
      + Roff.item(Roff.bold("NO_COLOR"), "When it is set to anything, no colours are shown.")
      + Roff.heading("SH", "FILES")
      + Roff.item(
        Roff.bold(SettingsFile.usualName), "Options of the commands, by their names; read from the working folder.")
      + Roff.item(Roff.bold("share/kommunesjekk/rules"), "The rules that came with the program, beside its bin folder.")
  }
}

extension String {
  /// `quiet` of `no-quiet`; `nil` when it does not begin so.
  fileprivate var withoutNo: String? { hasPrefix("no-") ? String(dropFirst(3)) : nil }
}
