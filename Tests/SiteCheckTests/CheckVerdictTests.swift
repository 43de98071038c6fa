import Results
import SiteCheck
import Testing
import Web

private func site(_ percent: Double?, _ status: Site.Status = .complete) throws -> SiteResult {
  let criterion = CriterionResult(
    id: "a", category: "b", outcome: percent == nil ? .untested : .passed, grade: (percent ?? 0) / 100, maximum: 10)
  return SiteResult(
    ruleSet: .init(version: "1", hash: ""), asOf: "2026-01-01",
    site: Site(address: try #require(WebURL("http://a.example/")), status: status),
    coverage: Coverage(checked: 1, skipped: [:], failed: [:]), criteria: [criterion], facts: [])
}

@Test("A gate fails when a site scores less, and not when it scores just that")
func gate() throws {
  let sites = try [site(80), site(79)]
  #expect(CheckVerdict(of: sites, gate: nil) == .done)
  #expect(CheckVerdict(of: sites, gate: 79) == .done)
  #expect(CheckVerdict(of: sites, gate: 80) == .belowGate([sites[1]]))
}

@Test("A site without a score is not below any gate")
func untestedIsNotBelow() throws {
  #expect(CheckVerdict(of: try [site(90), site(nil, .unreachable)], gate: 50) == .done)
}

@Test("Nothing is reachable only when no site is")
func nothingReachable() throws {
  #expect(CheckVerdict(of: try [site(nil, .unreachable), site(nil, .unreachable)], gate: 50) == .nothingReachable)
  #expect(CheckVerdict(of: [], gate: 50) == .done)
}
