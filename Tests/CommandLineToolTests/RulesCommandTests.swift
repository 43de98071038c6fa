import Testing

@Test("The rules of this source tree are in order, and the program says so", arguments: ["nb", "nn", "en"])
func rulesCheck(language: String) async throws {
  let run = try await Tool.run(["rules", "check", "--language", language])
  #expect(run.status == 0, "\(run.errors)")
  #expect(run.output.contains("357"))
}

@Test("A folder with faults is refused with file and line, all faults at once")
func rulesCheckFaults() async throws {
  let folder = try TemporaryFolder()
  try folder.write("versjon: 1\n", to: "rules/rule-set.yaml")
  try folder.write("\tx", to: "rules/scoring.yaml")
  let run = try await Tool.run(["rules", "check", "\(folder.path)/rules"])
  #expect(run.status == 3)
  #expect(run.errors.contains("rules/rule-set.yaml:1:1: unknown key \"versjon\" (did you mean \"version\"?)"))
  #expect(run.errors.contains("rules/scoring.yaml:1:"))
  #expect(run.output.isEmpty)
}

@Test("Without a rules folder every command says how to name one, and ends with 3")
func noRules() async throws {
  for arguments in [["rules", "list"], ["page", "x.no", "--rules", "/none"], ["check", "x.no", "--rules", "/none"]] {
    let environment = ["KOMMUNESJEKK_RULES": "/finnes-ikke"]
    let run = try await Tool.run(arguments, environment: environment, in: "/")
    #expect(run.status == 3)
    #expect(run.errors.contains("--rules"), "\(arguments)")
  }
}

@Test("Every rule is listed and can be shown")
func rulesListAndShow() async throws {
  let list = try await Tool.run(["rules", "list"])
  #expect(list.status == 0)
  let ids = list.output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    .compactMap { $0.split(separator: " ").first.map(String.init) }
  try #require(!ids.isEmpty)
  for id in ids.prefix(3) {
    let show = try await Tool.run(["rules", "show", id, "--language", "en"])
    #expect(show.status == 0)
    #expect(show.output.contains("Examples that do not answer"))
  }
}

@Test("A rule that does not exist is suggested by its nearest name, and ends with 2")
func unknownRule() async throws {
  let list = try await Tool.run(["rules", "list"])
  let line = try #require(list.output.split(separator: "\n").first { $0.hasPrefix("  ") && !$0.hasPrefix("   ") })
  let id = try #require(line.split(separator: " ").first.map(String.init))
  let run = try await Tool.run(["rules", "show", id + "x"])
  #expect(run.status == 2)
  #expect(run.errors.contains("Mente du «\(id)»?"))
}
