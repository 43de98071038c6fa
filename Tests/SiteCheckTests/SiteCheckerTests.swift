import Criteria
import Reports
import Results
import RuleSet
import SiteCheck
import Testing
import Web

private let hours = "<h1>Rådhuset</h1><p>Rådhuset er åpent mandag til fredag kl. 08.00–15.30.</p>"
private let links = """
  <h1>Vik kommune</h1><p>Velkommen til Vik kommune. Her finner du det du trenger å vite om tjenestene våre.</p>
  <p><a href="/raadhuset/">Åpningstider rådhuset</a> <a href="/barnehage/">Pris for barnehage</a></p>
  """

private func check(
  _ site: InventedSite, _ change: (inout CheckConfiguration) -> Void = { _ in }
) async throws -> SiteResult {
  try #require(await HouseRules.checker(change).check([try site.target()]).first)
}

private func outcome(_ id: String, _ result: SiteResult) -> Outcome? {
  result.criteria.first { $0.id == id }?.outcome
}

@Test("A site is crawled, read and judged, with the clicks of the evidence counted")
func wholeCheck() async throws {
  let site = try InventedSite([
    "/": links, "/raadhuset/": hours, "/barnehage/": "<h1>Barnehage</h1><p>Kontakt oss.</p>",
  ])
  let result = try await check(site)
  #expect(result.site.status == .complete)
  #expect(result.site.problem == nil)
  #expect(result.site.answered == WebURL("http://www.vik.kommune.example/"))
  #expect(result.site.title == "Vik /")
  #expect(result.coverage == Coverage(checked: 3, skipped: [:], failed: [:]))
  #expect(outcome("opening-hours", result) == .passed)
  #expect(result.criteria.first { $0.id == "opening-hours" }?.evidence.first?.clicks == 1)
  #expect(outcome("price-kindergarten", result) == .failed)
  #expect(result.criteria.map(\.id) == HouseRules.rules.criteria.map(\.id))
  #expect(result.ruleSet == HouseRules.rules.identity)
}

@Test("Facts stand by kind, subject, clicks and address, whatever the order of fetching")
func factsInOrder() async throws {
  let library = "<h1>Biblioteket</h1><p>Biblioteket er åpent mandag–fredag kl. 10.00–19.00.</p>"
  let late = "<h1>Rådhuset</h1><p>Rådhuset er åpent torsdag kl. 8–18.</p>"
  let site = try InventedSite(["/": links + hours, "/raadhuset/": late, "/barnehage/": library])
  let facts = try await check(site).facts
  let order = facts.map { ($0.kind, $0.about, $0.evidence.clicks ?? 0, $0.evidence.url.description) }
  try #require(facts.count >= 3)
  for (left, right) in zip(order, order.dropFirst()) { #expect(left <= right) }
}

@Test("Words that stand on every page are told once, for the page nearest to the front")
func repeatedWords() async throws {
  let site = try InventedSite(["/": links + hours, "/raadhuset/": hours, "/barnehage/": hours])
  let facts = try await check(site).facts
  #expect(facts.filter { $0.kind == .openingHours }.map(\.evidence.clicks) == [0])
}

@Test("The same site gives the same bytes, alone and among others")
func deterministic() async throws {
  let site = try InventedSite(["/": links, "/raadhuset/": hours, "/barnehage/": hours])
  let other = try InventedSite(["/": hours])
  let alone = try await check(site)
  let checker = HouseRules.checker { $0.concurrentSites = 2 }
  let among = await checker.check([try other.target(), try site.target(), try other.target(), try site.target()])
  #expect(try JSONReport.text(of: [alone]) == JSONReport.text(of: [among[1]]))
  #expect(among[1] == among[3])
  #expect(among[0] == among[2])
}

@Test("A page budget leaves questions open that the unread pages promised to answer, and fails the others")
func pageBudget() async throws {
  let site = try InventedSite(["/": links, "/raadhuset/": hours, "/barnehage/": hours])
  let result = try await check(site) { $0.maxPages = 1 }
  #expect(result.site.status == .partial)
  #expect(result.site.problem?.reason == "page-budget")
  #expect(result.coverage == Coverage(checked: 1, skipped: ["page-budget": 2], failed: [:]))
  #expect(outcome("opening-hours", result) == .cantTell)
  #expect(result.criteria.first { $0.id == "opening-hours" }?.reason == "unread-pages")
  #expect(outcome("processing-time-survey", result) == .failed)
}

@Test("A page that the server cannot show leaves its question open; a page that is not there does not")
func failedPages() async throws {
  let broken = try InventedSite(
    ["/": links, "/barnehage/": "<h1>Barnehage</h1>"], replies: "  /raadhuset/:\n    status: 500\n    body: feil\n")
  #expect(outcome("opening-hours", try await check(broken)) == .cantTell)
  let missing = try InventedSite(["/": links, "/barnehage/": "<h1>Barnehage</h1>"])
  let result = try await check(missing)
  #expect(result.coverage.failed == ["http-404": 1])
  #expect(outcome("opening-hours", result) == .failed)
}

@Test("Pages that are empty until their scripts have run decide nothing, and the reason is named")
func scriptShell() async throws {
  let site = try InventedSite(["/": "<div id=app></div><script src=/app.js></script>"])
  let result = try await check(site)
  #expect(result.site.problem?.reason == "needs-script")
  #expect(result.criteria.allSatisfy { $0.outcome == .cantTell && $0.reason == "needs-script" })
  #expect(result.score.percent == nil)
}

@Test(
  "A site that gives no page is untested, with the reason, and never failed",
  arguments: [
    ("  www.vik.kommune.example: {fault: unknown-host}\n", "", "unknown-host"),
    ("  www.vik.kommune.example: {fault: refused}\n", "", "connection-refused"),
    ("  www.vik.kommune.example: www\n", "  /:\n    status: 403\n    body: nei\n", "http-403"),
    ("  www.vik.kommune.example: www\n", "  /:\n    status: 503\n    body: nei\n", "http-503"),
    (
      "  www.vik.kommune.example: www\n",
      "  /:\n    headers:\n      Content-Type: application/pdf\n    body: \"%PDF-1.7\"\n", "not-html"
    ),
    (
      "  www.vik.kommune.example: www\n", "  /:\n    status: 301\n    location: https://www.annen.example/\n",
      "redirected-elsewhere"
    ),
    ("  www.vik.kommune.example: www\n", "  /:\n    status: 302\n    location: /\n", "redirect-loop"),
    ("  www.vik.kommune.example: www\n", "  /:\n    fault: bomb\n", "suspicious-compression"),
    (
      "  www.vik.kommune.example: www\n", "  /robots.txt:\n    status: 500\n    body: nei\n", "robots-unavailable"
    ),
    ("  www.vik.kommune.example: www\n", "", "empty-folder"),
  ])
func unreachable(hosts: String, replies: String, reason: String) async throws {
  let site = try InventedSite(reason == "robots-unavailable" ? ["/": hours] : [:], replies: replies, hosts: hosts)
  let result = try await check(site)
  #expect(result.site.status == .unreachable)
  #expect(result.site.problem?.reason == reason)
  #expect(result.site.answered == nil)
  #expect(result.criteria.allSatisfy { $0.outcome == .untested })
  #expect(result.coverage.checked == 0)
  #expect(result.coverage.discovered == 1)
  if case .other = ProblemReason(word: reason) { Issue.record("no sentence is written for \(reason)") }
}

@Test("Several sites keep the order given, and one that cannot be reached costs the others nothing")
func oneOfSeveralFails() async throws {
  let good = try InventedSite(["/": hours])
  let bad = try InventedSite([:], hosts: "  www.vik.kommune.example: {fault: unknown-host}\n")
  let results = await HouseRules.checker().check([try good.target(), try bad.target(), try good.target()])
  #expect(results.map(\.site.status) == [.complete, .unreachable, .complete])
  #expect(outcome("opening-hours", results[2]) == .passed)
}

@Test("A check that is cancelled ends with what it has, and judges nothing by it")
func cancelled() async throws {
  let site = try InventedSite(["/": links, "/raadhuset/": hours])
  let target = try site.target()
  let task = Task {
    withUnsafeCurrentTask { $0?.cancel() }
    return await HouseRules.checker().check([target])
  }
  let result = try #require(await task.value.first)
  #expect(result.criteria.allSatisfy { $0.outcome != .failed })
  #expect(["interrupted", "cancelled"].contains(result.site.problem?.reason ?? ""))
}

@Test("Progress ends with every page read, nothing waiting and every site done")
func progress() async throws {
  let site = try InventedSite(["/": links, "/raadhuset/": hours, "/barnehage/": hours])
  let (reports, continuation) = AsyncStream.makeStream(of: CheckProgress.self)
  _ = await HouseRules.checker().check([try site.target(), try site.target()]) { continuation.yield($0) }
  continuation.finish()
  var last: CheckProgress?
  for await report in reports {
    #expect(report.checked >= last?.checked ?? 0)
    last = report
  }
  #expect(last?.checked == 6)
  #expect(last?.waiting == 0)
  #expect(last?.finishedSites == 2)
  #expect(last?.sites == 2)
}

@Test("No sites give no results")
func noSites() async {
  #expect(await HouseRules.checker().check([]).isEmpty)
}

@Test("The forms of the address that do not answer are named, and the one that does is checked")
func triedForms() async throws {
  let site = try InventedSite(
    ["/": hours], hosts: "  vik.kommune.example: {fault: refused}\n  www.vik.kommune.example: www\n",
    address: "http://vik.kommune.example/")
  let result = try await check(site)
  #expect(result.site.status == .complete)
  #expect(result.site.answered == WebURL("http://www.vik.kommune.example/"))
  let address = try #require(WebURL("http://vik.kommune.example/"))
  #expect(result.site.tried?.first == .init(url: address, reason: "connection-refused"))
}
