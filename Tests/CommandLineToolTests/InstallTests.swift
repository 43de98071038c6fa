import Foundation
import Testing

@Suite("What is installed")
struct InstallTests {
  @Test("What is installed works from its place, and systemd, groff and bash have nothing to say against it")
  func install() async throws {
    let run = try await Tool.shell(
      "scripts/check-install", environment: ["BINARY": Tool.executable.path, "PATH": "/usr/local/bin:/usr/bin:/bin"])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasSuffix("check-install: in order\n"))
  }

  @Test("The manual page has every command and every option")
  func manual() async throws {
    let page = try await Tool.run(["manual"]).output.replacing("\\-", with: "-")
    let help = try await Tool.run(["--help"]).output
    let list: [Substring] = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last).split(separator: "\n")
    let names: [String] = list.filter { $0.hasPrefix("  ") }.map { $0.dropFirst(2).prefix { $0 != " " } }.map(
      String.init)
    let commands = names.filter { !$0.isEmpty && $0 != "help" && $0 == $0.lowercased() }
    #expect(commands.count >= 12)
    for command in commands {
      #expect(page.contains(".SS \"kommunesjekk \(command)\"\n"), "\(command)")
      let options = try await Tool.run([command, "--help"]).output.split { !($0.isLetter || $0.isNumber || $0 == "-") }
      for option in Set(options) where option.hasPrefix("--") && option != "--help" && option != "--version" {
        #expect(page.contains(option), "\(command) \(option)")
      }
    }
    for code in ["0", "6", "130"] { #expect(page.contains("\n\\fB\(code)\\fR\n")) }
  }
}
