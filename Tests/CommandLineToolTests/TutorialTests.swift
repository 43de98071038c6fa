import Foundation
import Testing

/// Runs what the tutorials show, each in a folder of its own in which `sample-sites` is. In a block ```` ```console ````, a
/// line that begins with `$ ` is a command, and what follows is what it prints; `…` stands for the rest of it.
/// `RECORD_SNAPSHOTS=1` writes the blocks anew, as many lines as they have.
@Suite("The tutorials")
struct TutorialTests {
  static let names = ["web-editor", "nightly-job", "researcher"]

  private struct Command {
    var line: String
    var shown: [String] = []
    var isExcerpt = false
  }

  /// The text between the blocks, and the commands of each.
  private static func parts(of text: String) -> [(prose: String, commands: [Command])] {
    var parts: [(String, [Command])] = []
    for piece in text.components(separatedBy: "```console\n") {
      let halves = parts.isEmpty ? ["", piece] : piece.components(separatedBy: "\n```\n")
      var commands: [Command] = []
      for line in halves[0].split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
        if line.hasPrefix("$ ") {
          commands.append(Command(line: String(line.dropFirst(2))))
        } else if !commands.isEmpty {
          if line == "…" {
            commands[commands.count - 1].isExcerpt = true
          } else {
            commands[commands.count - 1].shown.append(line)
          }
        }
      }
      parts.append((halves.dropFirst().joined(separator: "\n```\n"), commands))
    }
    return parts
  }

  @Test("What a tutorial shows is what happens", arguments: names)
  func tutorial(name: String) async throws {
    let file = Tool.root + "/docs/tutorials/\(name).md"
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sample-sites", withDestinationPath: Tool.root + "/sample-sites")
    var written = ""
    var count = 0
    for (prose, commands) in Self.parts(of: try String(contentsOfFile: file, encoding: .utf8)) {
      if !commands.isEmpty { written += "```console\n" }
      for command in commands {
        count += 1
        let run = try await Tool.shell("cd '\(folder.path)' && { \(command.line)\n}")
        #expect(run.status == 0, "\(name): \(command.line): \(run.errors)")
        #expect(run.errors.isEmpty, "\(name): \(command.line)")
        var lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        if command.isExcerpt { lines = Array(lines.prefix(command.shown.count)) }
        #expect(command.shown == lines, "\(name) is stale: \(command.line)")
        written += (["$ " + command.line] + lines + (command.isExcerpt ? ["…"] : [])).map { $0 + "\n" }.joined()
      }
      written += (commands.isEmpty ? "" : "```\n") + prose
    }
    #expect(count >= 6)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(written.utf8).write(to: URL(fileURLWithPath: file))
    }
  }

  @Test("Every file that a tutorial links to exists", arguments: names)
  func links(name: String) throws {
    let text = try String(contentsOfFile: Tool.root + "/docs/tutorials/\(name).md", encoding: .utf8)
    for target in text.components(separatedBy: "](").dropFirst().compactMap({ $0.split(separator: ")").first }) {
      let path = "\(Tool.root)/docs/tutorials/\(target.prefix { $0 != "#" })"
      #expect(FileManager.default.fileExists(atPath: path), "\(target)")
    }
  }
}
