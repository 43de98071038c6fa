import Crawling
import Fetching
import Testing
import Web

@Suite("The crawler")
struct CrawlerTests {
  @Test("Every address that is found ends in one state with its reason")
  func endings() async throws {
    let site = ScriptedSite([
      "http://a.no/robots.txt": [.text("User-agent: *\nDisallow: /hemmelig")],
      "http://a.no/": [
        .page(
          "/b /c#del /plan.pdf /hemmelig/x /borte /feil /flytt /ut /lik /pdf ~/ikke /runde /ny?PHPSESSID=1 /b/utskrift "
            + "http://annen.no/")
      ],
      "http://a.no/b": [.page("b / /c")],
      "http://a.no/c": [.page("c")],
      "http://a.no/feil": [.status(500)],
      "http://a.no/flytt": [.redirect("/b")],
      "http://a.no/ut": [.redirect("http://annen.no/")],
      "http://a.no/lik": [.page("c")],
      "http://a.no/pdf": [.reply(200, [("Content-Type", "application/pdf")], "%PDF")],
      "http://a.no/runde": [.redirect("/rundt")],
      "http://a.no/rundt": [.redirect("/runde")],
    ])
    let report = try await site.crawl()
    #expect(
      report.ledger.text == [
        "http://a.no/ checked",
        "http://a.no/b checked",
        "http://a.no/b/utskrift skipped printable-copy",
        "http://a.no/borte failed http-404",
        "http://a.no/c checked",
        "http://a.no/feil failed http-500",
        "http://a.no/flytt skipped redirect",
        "http://a.no/hemmelig/x skipped robots",
        "http://a.no/ikke skipped nofollow",
        "http://a.no/lik skipped duplicate",
        "http://a.no/ny?PHPSESSID=1 skipped session-id",
        "http://a.no/pdf skipped not-html",
        "http://a.no/plan.pdf skipped not-html",
        "http://a.no/runde skipped redirect",
        "http://a.no/rundt failed redirect-loop",
        "http://a.no/ut skipped off-site-redirect",
      ])
    let ledger = report.ledger
    #expect(
      ledger.discovered == ledger.checked + ledger.skipped.values.reduce(0, +) + ledger.failed.values.reduce(0, +))
    #expect(report.pages.map(\.url.description) == ["http://a.no/", "http://a.no/b", "http://a.no/c"])
    #expect(!site.requests.contains { $0.contains("hemmelig") || $0.contains("annen") || $0.contains("plan.pdf") })
  }

  @Test("The most promising address comes first, then the one with fewer clicks, then the one found earlier")
  func order() async throws {
    let site = ScriptedSite([
      "http://a.no/": [.page("/x /y!5 /z!9 /w")],
      "http://a.no/x": [.page("x /dyp")],
      "http://a.no/y": [.page("y /dyp!7")],
      "http://a.no/z": [.page("z")],
      "http://a.no/w": [.page("w")],
      "http://a.no/dyp": [.page("dyp")],
    ])
    _ = try await site.crawl { $0.lookAhead = 1 }
    #expect(site.requests.map { $0.dropFirst("http://a.no".count) } == ["/", "/z", "/y", "/dyp", "/x", "/w"])
  }

  @Test("The result depends neither on latency nor on which answer comes first", arguments: 0..<12)
  func determinism(seed: Int) async throws {
    var answers: [String: [ScriptedSite.Answer]] = ["http://a.no/robots.txt": [.text("")]]
    for page in 0..<120 {
      let links = (1...7).map { "/p\((page * $0 * 31 + $0) % 160)!\($0 * page % 11)" }.joined(separator: " ")
      answers["http://a.no/p\(page)"] =
        page % 13 == 5
        ? [.failure(.timeout(.waiting)), .page("\(page) \(links)")]
        : page % 17 == 3 ? [.redirect("/p\(page + 1)")] : [.page("\(page) \(links)")]
    }
    answers["http://a.no/"] = [.page("/p1 /p2 /p3 /p50!3")]
    let still = ScriptedSite(answers)
    let expected = try await still.crawl { $0.pageBudget = 60 }
    let jittery = ScriptedSite(answers) { address in
      .microseconds(address.utf8.reduce(seed) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % 3000)
    }
    let report = try await jittery.crawl { $0.pageBudget = 60 }
    #expect(report.ledger == expected.ledger)
    #expect(report.pages.map(\.url) == expected.pages.map(\.url))
    #expect(report.pages.map(\.clicks) == expected.pages.map(\.clicks))
    #expect(report.pages.count == 60)
  }

  @Test("The page budget counts pages, and what is left over says so")
  func budget() async throws {
    var answers: [String: [ScriptedSite.Answer]] = [
      "http://a.no/": [.page((1...20).map { "/p\($0)" }.joined(separator: " "))]
    ]
    for page in 1...20 { answers["http://a.no/p\(page)"] = [page % 2 == 0 ? .status(404) : .page("\(page)")] }
    let report = try await ScriptedSite(answers).crawl { $0.pageBudget = 6 }
    #expect(report.pages.count == 6)
    #expect(report.ledger.skipped == [.pageBudget: 21 - 6 - (report.ledger.failed["http-404"] ?? 0)])
  }

  @Test("A site of nothing but errors comes to an end")
  func requestBudget() async throws {
    let links = (1...100).map { "/p\($0)" }.joined(separator: " ")
    let report = try await ScriptedSite(["http://a.no/": [.page(links)]]).crawl { $0.requestBudget = 30 }
    #expect(report.ledger.failed == ["http-404": 29])
    #expect(report.ledger.skipped == [.requestBudget: 71])
  }

  @Test("A failure that may pass is tried again, at most twice")
  func retries() async throws {
    let site = ScriptedSite([
      "http://a.no/": [.page("/a /b /c /d")],
      "http://a.no/a": [.failure(.timeout(.waiting)), .status(503), .page("a")],
      "http://a.no/b": [.failure(.connectionLost)],
      "http://a.no/c": [.status(404), .status(404), .page("never asked for")],
      "http://a.no/d": [.reply(429, [("Retry-After", "3600")], "")],
    ])
    let report = try await site.crawl()
    #expect(
      report.ledger.text == [
        "http://a.no/ checked", "http://a.no/a checked", "http://a.no/b failed connection-lost",
        "http://a.no/c failed http-404", "http://a.no/d failed http-429",
      ])
    #expect(site.requests.filter { $0.hasSuffix("/b") }.count == 3)
    #expect(site.requests.filter { $0.hasSuffix("/d") }.count == 1)
  }

  @Test("Clicks are the shortest way over links, redirects free of charge")
  func clicks() async throws {
    let site = ScriptedSite([
      "http://a.no/": [.page("/en!9 /snar")],
      "http://a.no/en": [.page("en /to!9")],
      "http://a.no/to": [.page("to /tre!9")],
      "http://a.no/tre": [.page("tre")],
      "http://a.no/snar": [.redirect("/tre")],
    ])
    let report = try await site.crawl { $0.lookAhead = 1 }
    let clicks = Dictionary(uniqueKeysWithValues: report.pages.map { ($0.url.path, $0.clicks) })
    #expect(clicks == ["/": 0, "/en": 1, "/to": 2, "/tre": 1])
  }

  @Test(
    "What is called a page is looked at, and what is called nothing too",
    arguments: [
      ("text/html", "%PDF-1.4", false), ("text/html", "PK\u{3}\u{4}", false), ("text/html", "", true),
      ("text/html; charset=x", "GIF", true), ("application/xhtml+xml", "<html>", true), ("text/plain", "<p>", false),
      (nil, " \n<!DOCTYPE html>", true), (nil, "bare tekst", false), ("tull", "<p>", true),
    ] as [(String?, String, Bool)])
  func sniffing(type: String?, body: String, isPage: Bool) async throws {
    let headers = type.map { [("Content-Type", $0)] } ?? []
    let report = try await ScriptedSite(["http://a.no/": [.page("/x")], "http://a.no/x": [.reply(200, headers, body)]])
      .crawl()
    #expect(report.ledger.text.last == "http://a.no/x \(isPage ? "checked" : "skipped not-html")")
  }

  @Test("A page that asks crawlers not to follow its links is not followed", arguments: [true, false])
  func nofollow(inHeader: Bool) async throws {
    let front: ScriptedSite.Answer =
      inHeader
      ? .reply(200, [("Content-Type", "text/html"), ("X-Robots-Tag", "noindex, nofollow")], "/a")
      : .page("NOFOLLOW /a")
    let report = try await ScriptedSite(["http://a.no/": [front], "http://a.no/a": [.page("a")]]).crawl()
    #expect(report.ledger.text == ["http://a.no/ checked", "http://a.no/a skipped nofollow"])
  }

  @Test("The register's sub-domains belong to the site, other hosts below and above it do not")
  func scope() async throws {
    let site = ScriptedSite([
      "http://www.a.no/": [.page("http://skjema.a.no/ http://ukjent.a.no/ http://no/ https://a.no/x http://b.no/")],
      "http://skjema.a.no/": [.page("skjema")],
      "https://a.no/x": [.page("x")],
    ])
    let report = try await site.crawl(from: "http://www.a.no/", hosts: ["skjema.a.no"])
    #expect(
      report.ledger.text == ["http://skjema.a.no/ checked", "http://www.a.no/ checked", "https://a.no/x checked"])
  }

  @Test("A host whose robots.txt cannot be had is left alone, with the reason")
  func robotsUnavailable() async throws {
    let site = ScriptedSite([
      "http://a.no/": [.page("http://b.a.no/ http://c.a.no/")],
      "http://b.a.no/robots.txt": [.status(500)],
      "http://b.a.no/": [.page("b")],
      "http://c.a.no/robots.txt": [.failure(.connectionRefused)],
    ])
    let report = try await site.crawl(hosts: ["b.a.no", "c.a.no"])
    #expect(
      report.ledger.text == [
        "http://a.no/ checked", "http://b.a.no/ skipped robots-unavailable", "http://c.a.no/ failed connection-refused",
      ])
  }

  @Test("A host that fails again and again is left alone")
  func givingUp() async throws {
    var answers: [String: [ScriptedSite.Answer]] = [
      "http://a.no/": [.page((1...30).map { "http://b.a.no/p\($0)" }.joined(separator: " "))]
    ]
    for page in 1...30 { answers["http://b.a.no/p\(page)"] = [.failure(.connectionLost)] }
    let report = try await ScriptedSite(answers).crawl(hosts: ["b.a.no"]) {
      $0.retries = 0
      $0.lookAhead = 1
      $0.failuresBeforeGivingUp = 5
    }
    #expect(report.ledger.failed == ["connection-lost": 5])
    #expect(report.ledger.skipped == [.hostUnresponsive: 25])
  }

  @Test("A chain of redirects ends after ten")
  func manyRedirects() async throws {
    var answers: [String: [ScriptedSite.Answer]] = ["http://a.no/": [.page("/r0")]]
    for step in 0..<20 { answers["http://a.no/r\(step)"] = [.redirect("/r\(step + 1)")] }
    let report = try await ScriptedSite(answers).crawl()
    #expect(report.ledger.skipped == [.redirect: 10])
    #expect(report.ledger.failed == ["too-many-redirects": 1])
  }

  @Test("A crawl that is cancelled reports what it has, and what it has not")
  func cancellation() async throws {
    var answers: [String: [ScriptedSite.Answer]] = [
      "http://a.no/": [.page((1...30).map { "/p\($0)" }.joined(separator: " "))]
    ]
    for page in 1...30 { answers["http://a.no/p\(page)"] = [.page("\(page)")] }
    // Every page but the first hangs until the crawl is cancelled.
    let site = ScriptedSite(answers) { $0.contains("/p") ? .seconds(600) : .zero }
    let task = Task { try await site.crawl() }
    while site.requests.count < 3 { await Task.yield() }
    task.cancel()
    let report = try await task.value
    #expect(report.ledger.checked == 1)
    #expect(report.ledger.skipped == [.interrupted: 30])
  }
}
