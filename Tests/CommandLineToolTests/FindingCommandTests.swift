import Foundation
import Testing

private let page = """
  <!doctype html><html lang="nb"><head><title>Vik kommune</title></head><body><main><h1>Rådhuset</h1>
  <p>Rådhuset er åpent mandag til fredag kl. 08.00–15.30.</p><img src="eng.jpg"></main></body></html>
  """

private func folder(_ html: String = page) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(html, to: "www/index.html")
  try folder.write(html, to: "page.html")
  return folder
}

@Test("A finding fails the check when it is asked to", arguments: ["check", "page"])
func failOnAny(command: String) async throws {
  let folder = try folder()
  let target = folder.path + (command == "check" ? "/www" : "/page.html")
  #expect(try await Tool.run([command, target, "--quiet"]).status == 0)
  #expect(try await Tool.run([command, target, "--quiet", "--fail-on", "any"]).status == 1)
}

@Test("Only new findings fail the check when there is an earlier result", arguments: ["check", "page"])
func failOnNew(command: String) async throws {
  let folder = try folder()
  let target = folder.path + (command == "check" ? "/www" : "/page.html")
  let file = folder.path + "/before.json"
  #expect(try await Tool.run([command, target, "--quiet", "--format", "json", "--output", file]).status == 0)
  let gated = [command, target, "--quiet", "--fail-on", "new", "--baseline", file]
  #expect(try await Tool.run(gated).status == 0)
  let changed = page.replacingOccurrences(of: "</main>", with: "<p><a href=\"/om\"></a></p></main>")
  try folder.write(changed, to: "www/index.html")
  try folder.write(changed, to: "page.html")
  #expect(try await Tool.run(gated).status == 1)
}

@Test("Findings are written for other programs", arguments: ["check", "page"], ["sarif", "junit", "earl"])
func formats(command: String, format: String) async throws {
  let folder = try folder()
  let target = folder.path + (command == "check" ? "/www" : "/page.html")
  let run = try await Tool.run([command, target, "--quiet", "--format", format])
  #expect(run.status == 0)
  #expect(run.output.contains("image-has-name") || run.output.contains("23a2a8"))
}

@Test("Without the rules a page says nothing of them")
func rulesOff() async throws {
  let folder = try folder()
  let run = try await Tool.run(["page", folder.path + "/page.html", "--format", "json", "--accessibility", "off"])
  #expect(run.status == 0)
  #expect(!run.output.contains("accessibility"))
}

@Test(
  "What makes no sense together is refused",
  arguments: [
    (["--fail-on", "new"], Int32(2), "--baseline"), (["--fail-on", "any", "--accessibility", "off"], 2, "--fail-on"),
    (["--fail-on", "new", "--baseline", "finnes-ikke.json"], 3, "finnes-ikke.json"),
  ])
func refused(arguments: [String], status: Int32, words: String) async throws {
  let folder = try folder()
  let run = try await Tool.run(["page", folder.path + "/page.html"] + arguments)
  #expect(run.status == status)
  #expect(run.errors.contains(words))
}

@Test("A baseline that is no result is refused with a sentence")
func badBaseline() async throws {
  let folder = try folder()
  let file = try folder.write("{\"schema\": \"x\"", to: "bad.json")
  let run = try await Tool.run(["page", folder.path + "/page.html", "--fail-on", "new", "--baseline", file])
  #expect(run.status == 3)
  #expect(run.errors.contains("bad.json"))
}
