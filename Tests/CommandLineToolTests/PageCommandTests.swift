import Foundation
import Testing

private let hours = """
  <!doctype html><html lang="nb"><head><title>Servicetorget</title></head><body><main>
  <h1>Servicetorget</h1><p>Servicetorget er åpent mandag til fredag kl. 08.00–15.30. Velkommen innom oss på rådhuset.</p>
  <p><a href="/kontakt">Kontakt oss</a> <a href="javascript:void(0)">Skriv ut</a></p></main></body></html>
  """

@Test("A file is read and shown, with the value in words and the words that prove it")
func pageOfFile() async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write(hours, to: "servicetorg.html")
  let run = try await Tool.run(["page", file, "--address", "https://vik.kommune.no/servicetorg"])
  #expect(run.status == 0, "\(run.errors)")
  #expect(run.output.contains("https://vik.kommune.no/servicetorg"))
  #expect(run.output.contains("mandag–fredag 08.00–15.30"))
  #expect(run.output.contains("sider på nettstedet: 1"))
  #expect(run.output.contains("https://vik.kommune.no/kontakt"))
}

@Test("JSON of a page can be read by a machine, and holds the facts")
func pageAsJSON() async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write(hours, to: "servicetorg.html")
  let run = try await Tool.run(["page", file, "--format", "json"])
  #expect(run.status == 0)
  let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
  #expect(object?["schema"] as? String == "kommunesjekk-page-1")
  #expect(object?["url"] as? String == "http://localhost/servicetorg.html")
  #expect((object?["facts"] as? [[String: Any]])?.first?["value"] as? String == "Mo-Fr 08:00-15:30")
}

@Test("Output in a file or pipe has no colours, whatever the environment says", arguments: [[:], ["NO_COLOR": "1"]])
func noColours(environment: [String: String]) async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write(hours, to: "a.html")
  let run = try await Tool.run(["page", file], environment: environment)
  #expect(!run.output.contains("\u{1B}"))
  #expect(!run.errors.contains("\u{1B}"))
}

@Test("What a page says cannot command the terminal")
func hostilePage() async throws {
  let folder = try TemporaryFolder()
  let hostile = hours.replacingOccurrences(of: "Velkommen", with: "\u{1B}[2J\u{9B}31m\u{202E}Velkommen\u{7F}")
  let run = try await Tool.run(["page", try folder.write(hostile, to: "a\u{1B}[31m.html")])
  #expect(run.status == 0)
  let controls = run.output.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
  #expect(controls.isEmpty)
  #expect(!run.output.unicodeScalars.contains("\u{202E}"))
}

@Test(
  "What is no page is refused with 2 and a sentence",
  arguments: [
    ("./finnes-ikke.html", "finnes ikke"), ("finnes-ikke.html", "finnes ikke"), (".", "er en mappe"),
    ("mailto:x@y.no", "mailto:"),
  ])
func noPage(argument: String, words: String) async throws {
  let run = try await Tool.run(["page", argument])
  #expect(run.status == 2)
  #expect(run.errors.contains(words), "\(run.errors)")
}

@Test("A page on loopback is refused with 4, unless it is allowed")
func loopbackIsRefused() async throws {
  let refused = try await Tool.run(["page", "http://127.0.0.1:9/"])
  #expect(refused.status == 4)
  #expect(refused.errors.contains("--allow-network"))
  let allowed = try await Tool.run(["page", "http://127.0.0.1:9/", "--allow-network", "127.0.0.0/8"])
  #expect(allowed.status == 4)
  #expect(allowed.errors.contains("tar ikke imot forbindelser"))
}

@Test("Output goes to a file in one step; a place that cannot be written ends with 3")
func outputFile() async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write(hours, to: "a.html")
  let written = try await Tool.run(["page", file, "--output", "\(folder.path)/b.txt"])
  #expect(written.status == 0)
  #expect(written.output.isEmpty)
  #expect(try String(contentsOfFile: "\(folder.path)/b.txt", encoding: .utf8).contains("Servicetorget"))
  let unwritable = try await Tool.run(["page", file, "--output", "\(folder.path)/none/b.txt"])
  #expect(unwritable.status == 3)
  #expect(unwritable.errors.contains("--output"))
}

@Test("A link that output goes to stays a link, and a device stays a device")
func outputThroughLink() async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write(hours, to: "a.html")
  try folder.write("old", to: "b.txt")
  try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link.txt", withDestinationPath: "b.txt")
  #expect(try await Tool.run(["page", file, "--output", "\(folder.path)/link.txt"]).status == 0)
  #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.txt") == "b.txt")
  #expect(try String(contentsOfFile: "\(folder.path)/b.txt", encoding: .utf8).contains("Servicetorget"))
  #expect(try await Tool.run(["page", file, "--output", "\(folder.path)"]).status == 3)
  #expect(
    try await Tool.shell(
      "mkfifo \(folder.path)/p; cat \(folder.path)/p & kommunesjekk page \(file) --output \(folder.path)/p; wait"
    ).output.contains("Servicetorget"))
}

@Test("The tree of a page is written as it is, in html5lib's notation, without any rules")
func pageAsTree() async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write("<!doctype html><title>a</title><p class=x>b\u{1B}[1m<p>c", to: "a.html")
  let tree = """
    | <!DOCTYPE html>
    | <html>
    |   <head>
    |     <title>
    |       "a"
    |   <body>
    |     <p>
    |       class="x"
    |       "b\u{1B}[1m"
    |     <p>
    |       "c"

    """
  let run = try await Tool.run(["page", file, "--format", "tree"], environment: ["KOMMUNESJEKK_RULES": "/nowhere"])
  #expect(run.status == 0, "\(run.errors)")
  #expect(run.output == tree)
  #expect(try await Tool.run(["page", file, "--format", "tree", "--output", "\(folder.path)/b.txt"]).output.isEmpty)
  #expect(try String(contentsOfFile: "\(folder.path)/b.txt", encoding: .utf8) == tree)
}

@Test("At a terminal, the tree of a page cannot command it")
func treeAtTerminal() async throws {
  let folder = try TemporaryFolder()
  let file = try folder.write("<p>a\u{1B}[2Jb", to: "a.html")
  let run = try await Tool.shell("script -qec 'kommunesjekk page \(file) --format tree' /dev/null")
  #expect(run.output.contains("\"a[2Jb\""), "\(run.output) \(run.errors)")
  #expect(!run.output.contains("\u{1B}"))
}

@Test("A tree is no form of a whole site's result")
func treeOfSite() async throws {
  let run = try await Tool.run(["check", ".", "--format", "tree"])
  #expect(run.status == 2)
}

@Test(
  "A file that is plainly no page, or has nothing in it, is refused with 4 and a sentence",
  arguments: [("%PDF-1.7\n…", "application/pdf"), ("PK\u{3}\u{4}…", "application/zip"), ("", "Siden er tom")])
func foreignFile(content: String, words: String) async throws {
  let folder = try TemporaryFolder()
  let run = try await Tool.run(["page", try folder.write(content, to: "side.html")])
  #expect(run.status == 4)
  #expect(run.errors.contains(words), "\(run.errors)")
}
