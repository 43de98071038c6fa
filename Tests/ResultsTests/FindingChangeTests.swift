import Results
import Testing
import Web

@Suite("How findings change")
struct FindingChangeTests {
  private func url(_ path: String) throws -> WebURL { try #require(WebURL("https://vik.kommune.no\(path)")) }

  /// A result in which one rule fails for these defects.
  private func found(_ defects: [UInt64], rule: String = "link-has-name") throws -> AccessibilityResult {
    let examples = try defects.sorted().prefix(3).map { defect in
      Finding(
        rule: rule, outcome: .failed, url: try url("/\(defect)"), selector: "a", snippet: "<a>", structure: "a",
        fingerprint: Fingerprint(defect: defect, page: 1))
    }
    let texts = defects.sorted().map { Fingerprint.text(ofDefect: $0) }
    return AccessibilityResult(
      pages: 1,
      rules: [
        RuleTally(
          id: rule, criteria: ["2.4.4"], title: Localized(nb: "a", nn: "b", en: "c"),
          advice: Localized(nb: "", nn: "", en: ""))
      ],
      groups: [
        FindingGroup(
          rule: rule, outcome: .failed, structure: "a", pages: 1, occurrences: defects.count, isTemplate: false,
          defects: Array(texts.prefix(FindingGroup.defectLimit)), examples: examples)
      ])
  }

  private func result(_ accessibility: AccessibilityResult?, _ status: Site.Status = .complete) throws -> SiteResult {
    SiteResult(
      ruleSet: RuleSetIdentity(version: "1", hash: "h"), asOf: "2026-11-28",
      site: Site(address: try url("/"), status: status), coverage: Coverage(checked: 1, skipped: [:], failed: [:]),
      criteria: [], facts: [], accessibility: accessibility)
  }

  @Test(
    "Findings are new, fixed, as before, or not checked",
    arguments: [
      ([1, 2], [1, 2], .complete, [0, 0, 2, 0]), ([1, 2], [2, 3, 4], .complete, [2, 1, 1, 0]),
      ([1, 2], [3], .partial, [1, 0, 0, 2]), ([], [5], .complete, [1, 0, 0, 0]), ([5], [], .complete, [0, 1, 0, 0]),
    ] as [([UInt64], [UInt64], Site.Status, [Int])])
  func kinds(before: [UInt64], after: [UInt64], status: Site.Status, counts: [Int]) throws {
    let changes = SiteComparison(try result(found(before)), try result(found(after), status)).findings
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect([change.new, change.fixed, change.same, change.notChecked] == counts)
    #expect(change.criteria == ["2.4.4"])
  }

  @Test("The page of a new one is told")
  func page() throws {
    let changes = SiteComparison(try result(found([1, 2])), try result(found([2, 3]))).findings
    #expect(changes.first?.page == (try url("/3")))
  }

  @Test("What is beyond those that are kept is neither new nor fixed")
  func cut() throws {
    let many = (1...UInt64(FindingGroup.defectLimit)).map { $0 * 10 }
    // One at the front pushes the last one out, and two come after the end.
    let before = try result(found(many)), after = try result(found([5] + many + [9_000_000]))
    let change = try #require(SiteComparison(before, after).findings.first)
    #expect([change.new, change.fixed, change.same, change.notChecked] == [1, 0, FindingGroup.defectLimit - 1, 1])
  }

  @Test("Without the rules one of the times nothing is said, and other rules are apart")
  func none() throws {
    #expect(SiteComparison(try result(nil), try result(found([1]))).findings.isEmpty)
    let two = SiteComparison(try result(found([1])), try result(found([1], rule: "image-has-name"))).findings
    #expect(two.map(\.rule) == ["image-has-name", "link-has-name"])
    #expect(two.map(\.new) == [1, 0])
    #expect(two.map(\.fixed) == [0, 1])
  }

  @Test("What is as before makes no site a changed one")
  func unchanged() throws {
    #expect(!SiteComparison(try result(found([1])), try result(found([1]))).isChanged)
    #expect(SiteComparison(try result(found([1])), try result(found([1, 2]))).isChanged)
  }
}
