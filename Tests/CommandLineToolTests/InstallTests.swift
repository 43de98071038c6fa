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
    let commands = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last).split(separator: "\n")
      .filter { $0.hasPrefix("  ") && $0.dropFirst(2).first != " " }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "help" }
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
