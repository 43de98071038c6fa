import Foundation
import Testing

private let file = """
  # robots.txt
  User-agent: *
  Disallow: /sok
  Allow: /sok/hjelp$
  Crawl-delay: 2.5

  User-agent: annen
  Disallow: /
  Sitemap: https://vik.kommune.no/sitemap.xml
  """

@Test("Every address is judged, with the line that decides")
func robotsOfFile() async throws {
  let folder = try TemporaryFolder()
  let path = try folder.write(file, to: "robots.txt")
  for source in [path, folder.path] {
    let run = try await Tool.run(["robots", source, "/sok?q=1", "/sok/hjelp", "https://vik.kommune.no/om"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("✗ ikke tillatt: /sok?q=1\n    linje 3: Disallow: /sok\n"), "\(run.output)")
    #expect(run.output.contains("✓ tillatt: /sok/hjelp\n    linje 4: Allow: /sok/hjelp$\n"))
    #expect(run.output.contains("✓ tillatt: https://vik.kommune.no/om\n    ingen regel passer\n"))
    #expect(run.output.contains("Pause mellom forespørsler: 2,5 sekunder"))
    #expect(run.output.contains("https://vik.kommune.no/sitemap.xml"))
  }
}

@Test("Another crawler is told what holds for it", arguments: ["annen", "ANNEN/2.0"])
func robotsForAgent(agent: String) async throws {
  let folder = try TemporaryFolder()
  let path = try folder.write(file, to: "robots.txt")
  let run = try await Tool.run(["robots", path, "/om", "--agent", agent, "--language", "en"])
  #expect(run.status == 0)
  #expect(run.output.contains("✗ disallowed: /om\n    line 8: Disallow: /\n"), "\(run.output)")
}

@Test("Without an address, the rules are shown; the file may come from standard input")
func robotsFromStandardInput() async throws {
  let folder = try TemporaryFolder()
  let path = try folder.write(file, to: "robots.txt")
  let run = try await Tool.shell("cat \(path) | kommunesjekk robots -")
  #expect(run.status == 0)
  #expect(run.output.contains("linje 3: Disallow: /sok\n  linje 4: Allow: /sok/hjelp$\n"), "\(run.output)")
}

@Test("JSON of a robots.txt can be read by a machine")
func robotsAsJSON() async throws {
  let folder = try TemporaryFolder()
  let path = try folder.write(file, to: "robots.txt")
  let run = try await Tool.run(["robots", path, "/sok", "/", "/robots.txt", "--format", "json"])
  let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  let robots = try #require(object["robots"] as? [String: Any])
  #expect(robots["crawlDelay"] as? Double == 2.5)
  #expect(robots["status"] as? String == "read")
  #expect(robots["sitemaps"] as? [String] == ["https://vik.kommune.no/sitemap.xml"])
  let addresses = try #require(object["addresses"] as? [[String: Any]])
  #expect(addresses.map { $0["allowed"] as? Bool } == [false, true, true])
  #expect(addresses.map { $0["line"] as? Int } == [3, nil, nil])
  #expect(addresses.map { $0["reason"] as? String } == ["rule", "no-rule", "robots-file"])
}

@Test("A server that does not answer allows nothing, and that is an answer")
func robotsOfSilence() async throws {
  let run = try await Tool.run([
    "robots", "http://127.0.0.1:9", "/x", "https://127.0.0.1:9/x", "--allow-network", "127.0.0.0/8",
  ])
  #expect(run.status == 0)
  #expect(run.output.contains("Da er ingenting tillatt. (avvist)"))
  #expect(run.output.contains("✗ ikke tillatt: http://127.0.0.1:9/x\n    tjeneren svarer ikke\n"))
  #expect(run.output.contains("? ikke avgjort her: https://127.0.0.1:9/x\n"))
}

@Test(
  "What is neither file nor address is refused with 2 and a sentence",
  arguments: [
    (["./finnes-ikke.txt"], "finnes ikke"), (["vinje"], "finnes ikke"), (["mailto:x@y.no"], "mailto:"),
    (["Sources"], "Sources/robots.txt"), (["/dev/null", "http://["], "gyldig"),
  ])
func noRobots(arguments: [String], words: String) async throws {
  let run = try await Tool.run(["robots"] + arguments)
  #expect(run.status == 2)
  #expect(run.errors.contains(words), "\(run.errors)")
}
