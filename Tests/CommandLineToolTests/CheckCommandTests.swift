import Foundation
import Testing

private let page = """
  <!doctype html><html lang="nb"><head><title>Vik kommune</title></head><body><main><h1>Rådhuset</h1>
  <p>Rådhuset er åpent mandag til fredag kl. 08.00–15.30.</p></main></body></html>
  """

private func site(_ html: String = page) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(html, to: "index.html")
  return folder
}

@Test("A folder is checked, and the answer stands there with its proof")
func checkFolder() async throws {
  let site = try site()
  let run = try await Tool.run(["check", site.path, "--address", "https://www.vik.kommune.example/"])
  #expect(run.status == 0, "\(run.errors)")
  #expect(run.errors.isEmpty)
  #expect(run.output.contains("✓ Når er servicetorget eller rådhuset åpent?"))
  #expect(run.output.contains("mandag–fredag 08.00–15.30"))
  #expect(run.output.contains("«Rådhuset er åpent mandag til fredag kl. 08.00–15.30.»"))
  #expect(run.output.contains("https://www.vik.kommune.example/ (forsiden)"))
  #expect(run.output.contains("Rett dette først"))
}

@Test("The report speaks the language that is asked for", arguments: [("nn", "Samla"), ("en", "In all")])
func languages(language: String, word: String) async throws {
  let site = try site()
  #expect(try await Tool.run(["check", site.path, "--language", language]).output.contains("\n\(word)\n"))
}

@Test("One site is a JSON object, several are an array, and the bytes are the same every time")
func checkAsJSON() async throws {
  let site = try site()
  let one = try await Tool.run(["check", site.path, "--format", "json", "--as-of", "2026-11-15"])
  let object = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
  #expect(object?["schema"] as? String == "kommunesjekk-site-1")
  #expect(object?["asOf"] as? String == "2026-11-15")
  #expect(try await Tool.run(["check", site.path, "--format", "json", "--as-of", "2026-11-15"]).output == one.output)
  let two = try await Tool.run(["check", site.path, site.path, "--format", "json"])
  #expect((try JSONSerialization.jsonObject(with: Data(two.output.utf8)) as? [Any])?.count == 2)
}

@Test("Several sites are ranked, and --summary prints the ranking only")
func ranking() async throws {
  let (good, poor) = (try site(), try site("<title>Ås</title><h1>Ås kommune</h1><p>Velkommen til oss.</p>"))
  let whole = try await Tool.run(["check", poor.path, good.path])
  #expect(whole.output.contains("Rangering"))
  #expect(whole.output.contains("Rett dette først"))
  let summary = try await Tool.run(["check", poor.path, good.path, "--summary"])
  #expect(summary.output.hasPrefix("Rangering"))
  let places = ["Vik kommune", "Ås"].compactMap { summary.output.range(of: $0)?.lowerBound }
  #expect(places.count == 2 && places[0] < places[1])
}

@Test(
  "A gate ends with 1 when a site is below it, and with 0 when not", arguments: [(1, 0), (100, 1)] as [(Int, Int32)])
func gate(percent: Int, status: Int32) async throws {
  let site = try site()
  let run = try await Tool.run(["check", site.path, "--fail-under", "\(percent)"])
  #expect(run.status == status)
  #expect(run.output.contains("Samlet"))
}

@Test("When nothing can be reached the reason is told and the exit code is 4")
func nothingReachable() async throws {
  let empty = try TemporaryFolder()
  let run = try await Tool.run(["check", "http://127.0.0.1:9/", empty.path])
  #expect(run.status == 4)
  #expect(run.output.contains("--allow-network"))
  #expect(run.output.contains("Det er ingen nettside i mappen."))
  #expect(!run.output.contains("✗"))
}

@Test("Every word that is no site is told before anything is fetched, and ends with 2")
func badTargets() async throws {
  let run = try await Tool.run(["check", "Herøy", "Vinnje", "./finnes-ikke", "file:///etc/passwd", ""])
  #expect(run.status == 2)
  #expect(run.output.isEmpty)
  for words in ["1515", "1818", "Vinje (4036)", "Mappen «./finnes-ikke» finnes ikke", "file:", "Navnet er tomt"] {
    #expect(run.errors.contains(words), "\(words)")
  }
}

@Test("An interrupt ends a check with what it has, and with 130")
func interrupt() async throws {
  let server = try SilentServer()
  let run = try await Tool.run(
    ["check", "http://127.0.0.1:\(server.port)/", "--allow-network", "127.0.0.0/8", "--format", "json"]
  ) { identifier in
    server.whenConnected { kill(identifier, SIGINT) }
  }
  #expect(run.status == 130)
  let result = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
  #expect((result?["site"] as? [String: Any])?["status"] as? String == "unreachable")
}

@Test("A reader that has seen enough is no fault")
func closedPipe() async throws {
  let run = try await Tool.shell("kommunesjekk rules show opening-hours | head -n 1; exit ${PIPESTATUS[0]}")
  #expect(run.status == 0)
  #expect(run.errors.isEmpty)
}

@Test("Colours and progress are shown on a terminal only, and no colours where NO_COLOR is set")
func terminal() async throws {
  let site = try site()
  let line = "script -qec 'kommunesjekk check \(site.path)' /dev/null"
  let coloured = try await Tool.shell(line, environment: ["TERM": "xterm"])
  #expect(coloured.output.contains("\u{1B}[32m✓\u{1B}[0m"))
  #expect(coloured.output.contains("\r\u{1B}[K"))
  let plain = try await Tool.shell(line, environment: ["TERM": "xterm", "NO_COLOR": "1"])
  #expect(!plain.output.contains("\u{1B}[32m"))
  let quiet = try await Tool.shell(
    "script -qec 'kommunesjekk check --quiet \(site.path)' /dev/null", environment: ["TERM": "xterm", "NO_COLOR": "1"])
  #expect(!quiet.output.contains("\u{1B}"))
}

@Test(
  "A place that cannot be written to is told before the first page is fetched",
  arguments: [("/finnes-ikke/svar.json", "mappen finnes ikke"), (".", "det er en mappe"), ("", "navnet er tomt")])
func unwritableOutput(path: String, words: String) async throws {
  // Nothing answers there: a check that began would end with 4.
  let run = try await Tool.run(["check", "https://127.0.0.1:9/", "--output", path])
  #expect(run.status == 3)
  #expect(run.errors.contains(words), "\(run.errors)")
}

@Test("A device without room is told in plain words")
func fullDevice() async throws {
  let site = try site()
  let run = try await Tool.run(["check", site.path, "--output", "/dev/full"])
  #expect(run.status == 3)
  #expect(run.errors.contains("disken er full"), "\(run.errors)")
}

@Test(
  "Numbers at the end of what is possible are possible",
  arguments: [["--max-pages", "\(Int.max)"], ["--delay", "0,5"]])
func extremeNumbers(arguments: [String]) async throws {
  let site = try site()
  let run = try await Tool.run(["check", site.path] + arguments)
  #expect(run.status == 0, "\(run.errors)")
}

@Test("A front page that was read in part leaves its questions open")
func oversizedFrontPage() async throws {
  let prices = (0..<6_000).map { "kr \($0 + 50) " }.joined()
  let site = try site("<!doctype html><title>Priser</title><main><h1>Barnehage</h1><p>\(prices)")
  let run = try await Tool.run(["check", site.path, "--language", "en", "--accessibility", "off"])
  #expect(run.status == 0)
  #expect(run.output.contains("The front page is larger than the program reads"))
  #expect(!run.output.contains("✗"))
}

@Test("A front page in another encoding than it says leaves its questions open")
func wrongEncoding() async throws {
  let html = "<!doctype html><meta charset=utf-8><title>Vik</title><p>Rådhuset er åpent måndag. Bygda på øya sør."
  let site = try TemporaryFolder()
  let bytes = html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  try Data(bytes).write(to: URL(fileURLWithPath: "\(site.path)/index.html"))
  let run = try await Tool.run(["check", site.path])
  #expect(run.output.contains("i en annen tegnkoding enn den oppgir"))
  #expect(!run.output.contains("✗"))
}
