import Foundation
import Testing

@Suite("Nights, and what is made of them")
struct NightlyCommandTests {
  let folder: TemporaryFolder
  private var store: String { folder.path + "/nights.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    let sites = ["granvag", "skarvoy", "ravnvik"].map { "\(Tool.root)/sample-sites/\($0)" }
    try folder.write("# invented\n" + sites.joined(separator: "\n") + "\n", to: "sites.txt")
  }

  private func nightly(_ day: String, _ more: String...) async throws -> Tool.Run {
    try await Tool.run(
      ["nightly", "--register", folder.path + "/sites.txt", "--store", store, "--as-of", day, "--quiet"] + more)
  }

  @Test("A night is run, kept, compared, ranked and exported")
  func night() async throws {
    let first = try await nightly("2026-11-23", "--language", "en")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("3 of 3 sites: 3 read in full"))
    let again = try await nightly("2026-11-23", "--language", "en")
    #expect(again.status == 0)
    #expect(again.output.contains("The night was done already."))
    let second = try await nightly("2026-11-24")
    #expect(second.status == 0, "\(second.errors)")

    let comparison = try await Tool.run(["compare", "--store", store, "--language", "en", "--fail-on", "lost"])
    #expect(comparison.status == 0, "\(comparison.errors)")
    #expect(comparison.output.contains("From 2026-11-23 to 2026-11-24"))
    #expect(comparison.output.contains("0 sites have changed, 3 are as before."))

    let ranking = try await Tool.run(["rank", "--store", store, "--language", "en"])
    #expect(ranking.status == 0, "\(ranking.errors)")
    #expect(ranking.output.contains("www.granvag.kommune.example"))
    let json = try await Tool.run(["rank", "--store", store, "--format", "json", "--night", "2026-11-23"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "kommunesjekk-ranking-1")
    #expect((object?["entries"] as? [Any])?.count == 3)

    let lines = try await Tool.run(["export", "--store", store, "--format", "jsonl"])
    #expect(lines.output.split(separator: "\n").count == 3)
    let file = folder.path + "/night.json"
    #expect(try await Tool.run(["export", "--store", store, "--night", "2026-11-23", "--output", file]).status == 0)
    let night = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file))) as? [Any]
    #expect(night?.count == 3)
    let table = try await Tool.run(["export", "--store", store, "--format", "csv"])
    #expect(table.output.split(separator: "\r\n").count == 4)
  }

  @Test("A night tells what happens: where it begins and ends, and of every site when it is asked")
  func log() async throws {
    let quiet = try await nightly("2026-11-23")
    #expect(
      quiet.errors.split(separator: "\n").map { $0.split(separator: " ").dropFirst().prefix(4).joined(separator: " ") }
        == ["notice the night begins", "notice the night has"], "\(quiet.errors)")
    let told = try await nightly("2026-11-24", "--log-level", "info", "--log-format", "json")
    let lines = try told.errors.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
    }
    #expect(lines.count == 5)
    #expect(lines.filter { $0["message"] == "site done" && $0["status"] == "complete" }.count == 3)
    #expect(lines.last?["complete"] == "3")
    let mute = try await nightly("2026-11-25", "--log-level", "error")
    #expect(mute.errors.isEmpty)
  }

  @Test("A night writes figures that can be watched, and a file that cannot be written is told before it begins")
  func metrics() async throws {
    let file = folder.path + "/night.prom"
    #expect(try await nightly("2026-11-23", "--metrics", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\nkommunesjekk_night_sites{state=\"complete\"} 3\n"), "\(text)")
    #expect(text.contains("\nkommunesjekk_night_state{state=\"complete\"} 1\n"))
    #expect(text.contains("\nkommunesjekk_requests_total{outcome=\"ok\"} "))
    #expect(text.contains("\nkommunesjekk_night_last_complete_timestamp_seconds "))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("prom") } == ["night.prom"])
    // Those who watch are other users.
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode.map { $0 & 0o044 } == 0o044)
    let refused = try await nightly("2026-11-24", "--metrics", folder.path + "/nowhere/night.prom", "--language", "en")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("Choose another file with --metrics."))
  }

  @Test("What a night keeps is what a check says")
  func sameAsCheck() async throws {
    _ = try await nightly("2026-11-23")
    let site = "\(Tool.root)/sample-sites/granvag"
    let check = try await Tool.run(["check", site, "--as-of", "2026-11-23", "--format", "json"])
    try folder.write(check.output, to: "check.json")
    let night = try await Tool.run(["export", "--store", store, "--format", "jsonl"])
    try folder.write(night.output, to: "night.jsonl")
    let files = ["check.json", "night.jsonl"].map { folder.path + "/" + $0 }
    let comparison = try await Tool.run(
      ["compare", "--site", "www.granvag.kommune.example", "--format", "json"] + files)
    let object = try JSONSerialization.jsonObject(with: Data(comparison.output.utf8)) as? [String: Any]
    #expect(object?["unchanged"] as? Int == 1, "\(comparison.errors)")
    #expect((object?["sites"] as? [Any])?.isEmpty == true)
  }

  @Test("Two sites of a night are compared by their answers, and a gate ends with 1")
  func twoSites() async throws {
    _ = try await nightly("2026-11-23")
    let sites = ["www.granvag.kommune.example", "www.skarvoy.kommune.example"]
    let run = try await Tool.run(["compare", "--store", store, "--language", "en", "--fail-on", "lost"] + sites)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains("Lost"))
  }

  @Test("A comparison as a page stands the program's own rules of accessibility", arguments: ["nb", "nn", "en"])
  func page(language: String) async throws {
    _ = try await nightly("2026-11-23")
    let sites = ["www.granvag.kommune.example", "www.skarvoy.kommune.example"]
    for (name, arguments) in [("two", sites), ("none", ["2026-11-23", "2026-11-23"])] {
      let file = folder.path + "/page/\(name)/index.html"
      try folder.write("", to: "page/\(name)/index.html")
      let run = try await Tool.run(
        ["compare", "--store", store, "--format", "html", "--output", file, "--language", language] + arguments)
      #expect(run.status == 0, "\(run.errors)")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("default-src 'none'"))
      #expect(!text.contains("<script") && !text.contains("src="))
      let check = try await Tool.run(
        ["check", folder.path + "/page/\(name)", "--fail-on", "any", "--quiet", "--links", "none"])
      #expect(check.status == 0, "\(check.output)")
    }
  }

  @Test("Stored results are judged anew by other rules, without fetching, and the difference is the rules'")
  func judgedAnew() async throws {
    _ = try await nightly("2026-11-23")
    let rules = folder.path + "/rules"
    try FileManager.default.copyItem(atPath: Tool.root + "/rules", toPath: rules)
    let criterion = rules + "/criteria/opening-hours-service-centre.yaml"
    let names = try FileManager.default.contentsOfDirectory(atPath: rules + "/criteria").sorted()
    let file = FileManager.default.fileExists(atPath: criterion) ? criterion : rules + "/criteria/\(names[0])"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data((text + "\n# another version\n").utf8).write(to: URL(fileURLWithPath: file))
    let run = try await Tool.run(
      [
        "nightly", "--register", folder.path + "/sites.txt", "--store", store, "--as-of", "2026-11-24", "--quiet",
        "--rules", rules,
      ])
    #expect(run.status == 0, "\(run.errors)")
    let without = try await Tool.run(["compare", "--store", store, "--language", "en", "--format", "json"])
    #expect(without.status == 0, "\(without.errors)")
    let anew = try await Tool.run(["compare", "--store", store, "--rules", rules, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(anew.output.utf8)) as? [String: Any]
    #expect(object?["judgedAnew"] != nil)
    #expect(object?["unchanged"] as? Int == 3)
  }

  @Test("A second night at the same time is refused with an exit code of its own")
  func busy() async throws {
    let server = try SilentServer()
    let waiting = try folder.write("http://silent.example/\n", to: "silent.txt")
    let store = store
    let first = try await Tool.run([
      "nightly", "--register", waiting, "--store", store, "--allow-network", "127.0.0.0/8", "--connect-to",
      "silent.example:80:127.0.0.1:\(server.port)", "--quiet",
    ]) { number in
      server.whenConnected {
        let second = Process()
        second.executableURL = Tool.executable
        second.arguments = ["nightly", "--register", waiting, "--store", store, "--quiet"]
        second.standardError = FileHandle.nullDevice
        try? second.run()
        second.waitUntilExit()
        // The first is told only if the second was refused, so that a hanging test says what is wrong.
        if second.terminationStatus == 6 { kill(number, SIGINT) } else { kill(number, SIGKILL) }
      }
    }
    #expect(first.status == 130, "\(first.errors)")
  }

  @Test("Observations are taken in, and faults are told by line")
  func observations() async throws {
    let good = try folder.write(
      "\u{FEFF}municipality;channel;question;date;answered;quality;time\r\nVinje;e-post;Pris?;2026-11-02;ja;80;PT2H\r\n"
        + "3403;telephone;\"Når; åpent?\";2026-11-02;no;;\r\n", to: "good.csv")
    let run = try await Tool.run(["import", good, "--store", store, "--language", "en"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "2 new observations were taken in; 0 were there already and are up to date.\n")
    let bad = try folder.write(
      "municipality,channel,question,date,answered,quality,time\nVinje,fax,,2026-02-30,perhaps,101,soon\nAtlantis,mail,q,"
        + "2026-11-02,no,50,\n", to: "bad.csv")
    let failed = try await Tool.run(["import", bad, "--store", store, "--language", "en"])
    #expect(failed.status == 3)
    let lines = failed.errors.split(separator: "\n")
    #expect(lines.filter { $0.contains("line 2:") }.count == 6, "\(failed.errors)")
    #expect(lines.filter { $0.contains("line 3:") }.count == 2, "\(failed.errors)")
  }

  @Test(
    "What cannot be understood ends with 2, and a store that cannot be used with 3",
    arguments: [
      (["rank", "--store", "none.sqlite"], 3), (["rank", "--store", "sites.txt"], 3), (["compare", "a"], 2),
      (["compare", "no-such.json", "no-such.json"], 2), (["export", "--store", "x", "--night", "yesterday"], 2),
      (["nightly"], 2),
    ] as [([String], Int32)])
  func failures(arguments: [String], status: Int32) async throws {
    let run = try await Tool.run(arguments, in: folder.path)
    #expect(run.status == status, "\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: Tool.root + "/README.md.lock"))
  }

  @Test("Unknown categories, counties and questions are told with those that exist")
  func unknown() async throws {
    _ = try await nightly("2026-11-23")
    for (option, word) in [("--category", "price"), ("--county", "Atlantis"), ("--best", "price-kindergarden")] {
      let run = try await Tool.run(["rank", "--store", store, option, word])
      #expect(run.status == 2, "\(option)")
      #expect(run.errors.contains(word))
    }
  }
}
