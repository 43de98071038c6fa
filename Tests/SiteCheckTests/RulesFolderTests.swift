import Foundation
import Results
import SiteCheck
import Testing

private func find(
  option: String? = nil, environment: [String: String] = [:], executable: String? = nil, from: String = "/"
) throws -> String {
  try RulesFolder.find(
    option: option, environment: environment, executable: executable, workingDirectory: from)
}

@Test("The option comes before the variable, and both before any search")
func namedFolders() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "a/x")
  try folder.write("", to: "b/x")
  try folder.write("", to: "rules/rule-set.yaml")
  let (a, b) = (folder.path + "/a", folder.path + "/b")
  #expect(try find(option: a, environment: [RulesFolder.variable: b], from: folder.path) == a)
  #expect(try find(environment: [RulesFolder.variable: b], from: folder.path) == b)
  #expect(try find(environment: [RulesFolder.variable: ""], from: folder.path) == folder.path + "/rules")
}

@Test("A folder that was named and does not exist is a failure; nothing else is taken instead")
func namedAndMissing() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "rules/rule-set.yaml")
  #expect(throws: RulesFolderFailure.self) { try find(option: folder.path + "/none", from: folder.path) }
}

@Test("An installed program finds the rules under its prefix")
func installed() throws {
  let folder = try TemporaryFolder()
  let program = try folder.write("", to: "bin/kommunesjekk")
  try folder.write("", to: "share/kommunesjekk/rules/rule-set.yaml")
  #expect(try find(executable: program) == folder.path + "/share/kommunesjekk/rules")
}

@Test("A program that was built finds the rules of its own source tree, from wherever it is started")
func built() throws {
  let folder = try TemporaryFolder()
  let program = try folder.write("", to: ".build/debug/kommunesjekk")
  try folder.write("", to: "rules/rule-set.yaml")
  #expect(try find(executable: program) == folder.path + "/rules")
}

@Test("The rules above the working directory are found, and a folder that is merely called rules is not taken")
func aboveWorkingDirectory() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "rules/rule-set.yaml")
  try folder.write("", to: "deep/rules/something-else.txt")
  #expect(try find(from: folder.path + "/deep") == folder.path + "/rules")
}

@Test("Where there are no rules the failure says how to name them")
func noRules() throws {
  let folder = try TemporaryFolder()
  do throws(RulesFolderFailure) {
    _ = try RulesFolder.find(option: nil, environment: [:], executable: nil, workingDirectory: folder.path)
    Issue.record("found rules where there are none")
  } catch {
    #expect(error.message.en.contains("--rules FOLDER"))
  }
}
