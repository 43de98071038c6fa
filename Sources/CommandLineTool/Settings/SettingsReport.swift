import Foundation
import Reports
import Results

/// Which settings hold, for people and for machines.
struct SettingsReport {
  /// The configuration file; `nil` when there is none.
  let file: String?
  let commands: [EffectiveSettings]

  func text(_ language: UserLanguage) -> TerminalReport {
    var report = TerminalReport()
    report.add(TerminalText(file.map { SettingsTexts.file($0)[language] } ?? SettingsTexts.noFile[language]), .quiet)
    for effective in commands {
      report.space()
      report.add(TerminalText(effective.command), .heading)
      var table = TerminalTable(columns: [
        .init(TerminalText(SettingsTexts.setting[language])), .init(TerminalText(SettingsTexts.value[language])),
        .init(TerminalText(SettingsTexts.origin[language])),
      ])
      for entry in effective.entries {
        table.add([
          TerminalText(entry.setting.key),
          TerminalText(entry.values?.joined(separator: ", ") ?? entry.setting.standardInWords ?? "–"),
          TerminalText(origin(of: entry, language)),
        ])
      }
      report.add(table)
    }
    return report
  }

  private func origin(of entry: EffectiveSettings.Entry, _ language: UserLanguage) -> String {
    switch entry.origin {
    case .commandLine: SettingsTexts.commandLine[language]
    case .environment(let variable): variable
    case .file(let line, _): [file ?? "", line.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: ":")
    case .standard: SettingsTexts.standard[language]
    }
  }

  /// The document that `docs/schema/settings.json` describes.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let document = Document(
      file: file,
      commands: Dictionary(
        uniqueKeysWithValues: commands.map { effective in
          (effective.command, effective.entries.map(Document.Entry.init))
        }))
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    var schema = "kommunesjekk-settings-1"
    let file: String?
    let commands: [String: [Entry]]

    struct Entry: Encodable {
      let key: String
      let values: [String]?
      let origin: String
      var line: Int?
      var variable: String?

      init(_ entry: EffectiveSettings.Entry) {
        key = entry.setting.key
        values = entry.values
        switch entry.origin {
        case .commandLine: origin = "command-line"
        case .environment(let name): (origin, variable) = ("environment", name)
        case .file(let line, _): (origin, self.line) = ("file", line)
        case .standard: origin = "default"
        }
      }
    }
  }
}
