import Foundation
import Testing

@Suite("Digests, feeds and those who are told")
struct DigestCommandTests {
  let folder: TemporaryFolder
  private var store: String { folder.path + "/nights.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("\(Tool.root)/sample-sites/granvag\n\(folder.path)/site\n", to: "sites.txt")
    try writeSite("Rådhuset er åpent mandag–fredag kl. 8–15.30.")
  }

  private func writeSite(_ words: String) throws {
    try folder.write("name: Nes\naddress: https://www.nes.kommune.example/\n", to: "site/site.yaml")
    let page = "<!DOCTYPE html><html lang=nb><title>Nes kommune</title><h1>Åpningstider</h1><p>\(words)</p>"
    try folder.write(page, to: "site/index.html")
  }

  private func nightly(_ day: String, _ more: [String] = []) async throws -> Tool.Run {
    try await Tool.run(
      ["nightly", "--register", folder.path + "/sites.txt", "--store", store, "--as-of", day, "--quiet"] + more)
  }

  @Test("The digest tells the answer that was lost, with the words it had")
  func lost() async throws {
    #expect(try await nightly("2026-11-23").status == 0)
    try writeSite("Velkommen.")
    #expect(try await nightly("2026-11-24").status == 0)
    let run = try await Tool.run(["digest", "--store", store])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("# Natt til 24. november 2026\n"), "\(run.output)")
    #expect(run.output.contains("## Dårligere (1)"))
    #expect(run.output.contains("«Rådhuset er åpent mandag–fredag kl. 8–15.30.»"))
    let first = try await Tool.run(["digest", "--store", store, "--night", "2026-11-23", "--language", "en"])
    #expect(first.output.contains("there is nothing to compare with"))

    let feeds = folder.path + "/feeds"
    let written = try await Tool.run(
      [
        "digest", "--store", store, "--format", "atom", "--output", feeds, "--feed-address",
        "https://example.org/feeds",
      ])
    #expect(written.status == 0, "\(written.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: feeds).count == 3)
    let all = try String(contentsOfFile: feeds + "/all.atom", encoding: .utf8)
    #expect(all.contains("href=\"https://example.org/feeds/all.atom\""))
    #expect(all.components(separatedBy: "<entry>").count == 3)
  }

  @Test("What the rules did to a score is told from what the site did")
  func otherRules() async throws {
    #expect(try await nightly("2026-11-23").status == 0)
    let rules = folder.path + "/rules"
    try FileManager.default.copyItem(atPath: Tool.root + "/rules", toPath: rules)
    // Two questions change places: the one that Nes answers weighs less.
    for (id, old, new) in [("opening-hours", "4", "2.5"), ("extended-hours", "2.5", "4")] {
      let file = rules + "/criteria/\(id).yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try #require(text.contains("\npoints: \(old)\n"))
      try folder.write(
        text.replacing("\npoints: \(old)\n", with: "\npoints: \(new)\n"), to: "rules/criteria/\(id).yaml")
    }
    #expect(try await nightly("2026-11-24", ["--rules", rules]).status == 0)
    let run = try await Tool.run(["digest", "--store", store, "--rules", rules, "--language", "en"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("The rules are not those of last time."), "\(run.output)")
    #expect(run.output.contains("The rules alone gave"))
    #expect(!run.output.contains("gave 0 sites"))
    #expect(!run.output.contains("## Better") && !run.output.contains("## Worse"))
  }

  @Test("The operator's program gets the digest, its own arguments and the night by its environment")
  func notify() async throws {
    let script = try folder.write(
      """
      #!/bin/sh
      { echo "$#:$1:$2"; env | grep ^KOMMUNESJEKK_ | sort; cat; } > \(folder.path)/told
      """, to: "tell")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    let run = try await nightly(
      "2026-11-23", ["--notify", script, "--notify", "a b; touch x", "--notify=$(touch y)", "--language", "en"])
    #expect(run.status == 0, "\(run.errors)")
    let told = try String(contentsOfFile: folder.path + "/told", encoding: .utf8)
    #expect(told.hasPrefix("2:a b; touch x:$(touch y)\n"), "\(told)")
    #expect(told.contains("\nKOMMUNESJEKK_NIGHT=2026-11-23\n"))
    #expect(told.contains("\nKOMMUNESJEKK_STATE=complete\n"))
    #expect(told.contains("\nKOMMUNESJEKK_STORE=\(store)\n"))
    #expect(told.contains("\nKOMMUNESJEKK_SUMMARY=2026-11-23: 2/2, +0 −0, ✗0\n"))
    #expect(told.contains("\n# The night of 23 November 2026\n"))
    #expect(run.output.contains("2 of 2 sites"))
    // A night that was done already is no news.
    try FileManager.default.removeItem(atPath: folder.path + "/told")
    #expect(try await nightly("2026-11-23", ["--notify", script]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/told"))
  }

  @Test(
    "A program that fails is told, and the night is as good as without it",
    arguments: [
      (["/bin/false"], "it ended with exit code 1"), (["nowhere-to-be-found"], "there is no program"),
      (["touch x; touch y"], "there is no program"), (["/bin/sh", "-c", "kill -9 $$"], "it was ended by signal 9"),
      (["/bin/sleep", "1000"], "it took longer than"),
      (["/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done"], "it took longer than"),
    ])
  func failing(words: [String], reason: String) async throws {
    let run = try await nightly("2026-11-23", words.map { "--notify=\($0)" } + ["--notify-minutes", "0.01"])
    #expect(run.status == 0)
    #expect(run.errors.contains("error nobody could be told of the night"), "\(run.errors)")
    #expect(run.errors.contains(reason), "\(run.errors)")
  }

  @Test("Feeds need a folder, and one that cannot be written is told")
  func folders() async throws {
    #expect(try await Tool.run(["digest", "--store", store, "--format", "atom"]).status == 2)
    _ = try await nightly("2026-11-23")
    let file = try folder.write("", to: "file")
    let run = try await Tool.run(["digest", "--store", store, "--format", "atom", "--output", file])
    #expect(run.status == 3, "\(run.errors)")
  }
}
