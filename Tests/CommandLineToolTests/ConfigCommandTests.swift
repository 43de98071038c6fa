import Foundation
import Testing

@Suite("The configuration file")
struct ConfigCommandTests {
  let folder: TemporaryFolder
  private let example = Tool.root + "/packaging/kommunesjekk.yaml"

  init() throws { folder = try TemporaryFolder() }

  private struct Entry: Decodable {
    var key: String
    var values: [String]?
    var origin: String
    var line: Int?
    var variable: String?
  }

  private struct Document: Decodable {
    var schema: String
    var file: String?
    var commands: [String: [Entry]]

    func entry(_ key: String, _ command: String) -> Entry? { commands[command]?.first { $0.key == key } }
  }

  private func settings(
    _ arguments: [String], environment: [String: String] = [:], in place: String? = nil
  ) async throws -> Document {
    let run = try await Tool.run(
      ["config", "--format", "json"] + arguments, environment: environment, in: place ?? folder.path)
    try #require(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
  }

  @Test("The example is what the program writes, is valid, and gives what no file gives")
  func exampleIsCurrent() async throws {
    let written = try await Tool.run(["config", "--example"]).output
    let kept = (try? String(contentsOfFile: example, encoding: .utf8)) ?? ""
    #expect(
      written == kept, "packaging/kommunesjekk.yaml is stale: RECORD_SNAPSHOTS=1 swift test --filter ConfigCommandTests"
    )
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(written.utf8).write(to: URL(fileURLWithPath: example))
    }
    #expect(try await Tool.run(["config", "--check", example]).status == 0)

    let (with, without) = (try await settings(["--config", example]), try await settings([]))
    #expect(without.file == nil)
    #expect(with.commands.keys.sorted() == without.commands.keys.sorted())
    for (command, entries) in without.commands {
      for entry in entries {
        #expect(entry.origin == "default")
        #expect(with.entry(entry.key, command)?.values == entry.values, "\(command) \(entry.key)")
        #expect(
          written.contains("\n\(entry.key): ") || written.contains("\n  \(entry.key): ")
            || written.contains("\n# \(entry.key): ") || written.contains("\n  # \(entry.key): "), "\(entry.key)")
      }
    }
  }

  @Test("A check with the example finds what a check without it finds")
  func exampleChangesNothing() async throws {
    let site = Tool.root + "/sample-sites/skarvoy"
    let check = ["check", site, "--as-of", "2026-11-23", "--format", "json", "--quiet"]
    let without = try await Tool.run(check)
    let with = try await Tool.run(check + ["--config", example])
    #expect(with.status == 0, "\(with.errors)")
    #expect(with.output == without.output)
    #expect(!with.output.isEmpty)
  }

  @Test("The command line comes before the environment, this before the file, and this before the default")
  func precedence() async throws {
    let file = try folder.write(
      """
      delay: 3
      rules: /from/the/file
      max-pages: 40
      quiet: true
      host: [a.example, b.example]
      nightly:
        delay: 4
      """, to: "settings.yaml")
    let all = try await settings(["--config", file])
    #expect(all.file == file)
    #expect(all.entry("delay", "check")?.values == ["3"])
    #expect(all.entry("delay", "nightly")?.values == ["4"])
    #expect(all.entry("delay", "nightly")?.line == 7)
    #expect(all.entry("rules", "nightly")?.line == 2)
    #expect(all.entry("host", "check")?.values == ["a.example", "b.example"])
    #expect(all.entry("max-minutes", "check")?.origin == "default")

    let said = try await settings(
      ["--config", file, "nightly", "--delay=9", "--no-quiet", "--host", "c.example", "--max-minutes", "5"],
      environment: ["KOMMUNESJEKK_RULES": "/from/the/environment"])
    #expect(said.commands.keys.sorted() == ["nightly"])
    for (key, value) in [("delay", "9"), ("quiet", "false"), ("host", "c.example"), ("max-minutes", "5")] {
      #expect(said.entry(key, "nightly")?.values == [value])
      #expect(said.entry(key, "nightly")?.origin == "command-line")
    }
    #expect(said.entry("rules", "nightly")?.values == ["/from/the/environment"])
    #expect(said.entry("rules", "nightly")?.variable == "KOMMUNESJEKK_RULES")
    #expect(said.entry("max-pages", "nightly")?.origin == "file")
  }

  @Test("A command does what the file in the working folder says, unless it is told otherwise")
  func usualFile() async throws {
    try folder.write("language: en\nquiet: true\ncheck:\n  summary: true\n  fail-under: 100\n", to: "kommunesjekk.yaml")
    let site = Tool.root + "/sample-sites/granvag"
    let run = try await Tool.run(["check", site, "--as-of", "2026-11-23"], in: folder.path)
    #expect(run.status == 1, "\(run.errors)")
    #expect(!run.output.contains("Åpningstider"))
    let other = try await Tool.run(
      ["check", site, "--as-of", "2026-11-23", "--fail-under", "0", "--no-summary", "--language", "nb"], in: folder.path
    )
    #expect(other.status == 0)
    #expect(other.output.contains("Åpningstider"))
  }

  @Test("What the file names for all commands are the rules; below compare it asks for judging anew")
  func rules() async throws {
    let file = try folder.write("rules: \(folder.path)/nowhere\n", to: "settings.yaml")
    let run = try await Tool.run(["rank", "--store", "x.sqlite", "--config", file, "--language", "en"])
    #expect(run.status == 3)
    #expect(run.errors.contains("nowhere"))
  }

  @Test(
    "What is wrong with a file is told with its line, and what was meant",
    arguments: [
      ("dealy: 2", "settings.yaml:1:1: unknown key \"dealy\" (did you mean \"delay\"?)"),
      ("delay: 2\nnightly:\n  metrix: x", "settings.yaml:3:3: unknown key \"metrix\""),
      ("nigthly:\n  delay: 2", "settings.yaml:1:1: unknown section \"nigthly\" (did you mean \"nightly\"?)"),
      ("delay: 2\nmax-pages: many", "settings.yaml:2:12: \"many\" is no number of pages. Write a whole number from 1."),
      ("language: nyno", "settings.yaml:1:11: \"nyno\" is none of nb, nn, en"),
      ("links: al", "settings.yaml:1:8: unknown links \"al\" (did you mean \"all\"?)"),
      ("quiet: yes", "settings.yaml:1:8: expected true or false"),
      ("host: [a.example, b/c]", "settings.yaml:1:19: \"b/c\" is no host name."),
      ("allow-network: [127.0.0.0/8, x]", "settings.yaml:1:30: \"x\" is no network."),
      ("delay: [1, 2]", "settings.yaml:1:1: expected one value, not a list"),
      ("delay: 1\ndelay: 2", "the key \"delay\" is there more than once"),
      ("night: 2026-11-28", "settings.yaml:1:1: \"night\" is said each time"),
      ("fail-on: any", "settings.yaml:1:1: \"fail-on\" means something else to each command"),
      ("check: 5", "settings.yaml:1:1: expected the settings of check"),
      ("check:\n  delay:\n    x: 1", "settings.yaml:3:5: expected \"delay\" as text"),
      ("delay:", "settings.yaml:1:7: \"delay\" is empty"),
      ("- delay", "settings.yaml:1:1: expected settings as keys with values"),
      ("a: &x b", "anchors"),
    ])
  func faults(text: String, message: String) async throws {
    try folder.write(text + "\n", to: "settings.yaml")
    for arguments in [["config", "--check", "settings.yaml"], ["rank", "--store", "s", "--config", "settings.yaml"]] {
      let run = try await Tool.run(arguments, in: folder.path)
      #expect(run.status == 3)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  @Test("A wrong value of every setting that is no mere text is told with its line")
  func everySetting() async throws {
    let all = try await settings([])
    // What may be any text: files, folders, addresses of people, names.
    let texts: Set = [
      "register", "store", "rules", "state", "statements", "baseline", "category", "county", "metrics", "notify",
    ]
    for (command, entries) in all.commands {
      let keys = entries.map(\.key).filter { !texts.contains($0) }
      try folder.write("\(command):\n" + keys.map { "  \($0): \"ø/\"\n" }.joined(), to: "settings.yaml")
      let run = try await Tool.run(["config", "--check", "settings.yaml"], in: folder.path)
      for (index, key) in keys.enumerated() {
        #expect(run.errors.contains("settings.yaml:\(index + 2):"), "\(command) \(key)")
      }
    }
  }

  @Test("Values that contradict each other are no good file, and what the command line must say is no fault of it")
  func contradiction() async throws {
    try folder.write("check:\n  fail-on: new\n", to: "settings.yaml")
    let run = try await Tool.run(["config", "--check", "settings.yaml"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.errors.contains("check: --fail-on new needs --baseline."), "\(run.errors)")
    try folder.write("check:\n  fail-on: new\n  baseline: yesterday.json\n", to: "settings.yaml")
    #expect(try await Tool.run(["config", "--check", "settings.yaml"], in: folder.path).status == 0)
  }

  @Test("A file that merely lies in the working folder cannot name a program, one that is named can")
  func program() async throws {
    try folder.write("nightly:\n  notify: [/bin/true]\n", to: "kommunesjekk.yaml")
    let found = try await Tool.run(["config", "nightly"], in: folder.path)
    #expect(found.status == 3)
    #expect(found.errors.contains("kommunesjekk.yaml:2:3: \"notify\" runs a program"), "\(found.errors)")
    let named = try await settings(["--config", "kommunesjekk.yaml"])
    #expect(named.entry("notify", "nightly")?.values == ["/bin/true"])
  }

  @Test("A file that is not there is told")
  func missing() async throws {
    let run = try await Tool.run(["rank", "--store", "s", "--config", "nowhere.yaml"])
    #expect(run.status == 3)
    #expect(run.errors.contains("nowhere.yaml: the file cannot be read (there is no such file)"), "\(run.errors)")
  }

  @Test("Help and version are given though the file is broken")
  func brokenFile() async throws {
    try folder.write("dealy: 2\n", to: "kommunesjekk.yaml")
    for arguments in [["--version"], ["check", "--help"], ["help", "nightly"], ["rules", "list", "--help"]] {
      #expect(try await Tool.run(arguments, in: folder.path).status == 0)
    }
  }

  @Test(
    "For people it is a table",
    arguments: [("nb", "kommandolinjen"), ("nn", "kommandolinja"), ("en", "the command line")])
  func table(language: String, words: String) async throws {
    try folder.write("delay: 3\n", to: "kommunesjekk.yaml")
    let run = try await Tool.run(["config", "--language", language, "rank", "--limit", "3"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains("limit 3 \(words)"), "\(run.output)")
    let check = try await Tool.run(["config", "check"], in: folder.path).output.split(separator: "\n")
    #expect(check.contains { $0.split(separator: " ").joined(separator: " ") == "delay 3 kommunesjekk.yaml:1" })
  }
}
