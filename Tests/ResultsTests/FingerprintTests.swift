import Results
import Testing
import Web

@Suite("Fingerprints and what was known before")
struct FingerprintTests {
  @Test("A fingerprint is read as it was written", arguments: [(UInt64(0), UInt32(0)), (.max, .max), (0x1F, 0xA)])
  func roundTrip(defect: UInt64, page: UInt32) {
    let fingerprint = Fingerprint(defect: defect, page: page)
    #expect(Fingerprint(fingerprint.description) == fingerprint)
    #expect(fingerprint.description.hasPrefix(fingerprint.defectText + "-"))
  }

  @Test(
    "What is no fingerprint of this version is not read as one",
    arguments: [
      "", "f1-0-0", "f2-0123456789abcdef-01234567", "f1-0123456789abcdef", "f1-0123456789abcdeg-01234567",
      "f1-0123456789abcdef-01234567-",
    ])
  func refused(text: String) { #expect(Fingerprint(text) == nil) }

  @Test(
    "The page's part does not depend on www, scheme and fragment, and does on path and query",
    arguments: [
      ("http://vik.no/a", "https://www.vik.no/a#b", true), ("https://vik.no/a", "https://vik.no/a?b=1", false),
      ("https://vik.no/a", "https://vik.no/b", false), ("https://vik.no/a", "https://vok.no/a", false),
    ])
  func pages(one: String, other: String, isSame: Bool) throws {
    let (one, other) = (try #require(WebURL(one)), try #require(WebURL(other)))
    #expect((Fingerprint.page(one) == Fingerprint.page(other)) == isSame)
  }

  @Test("A hash tells where its pieces end")
  func hash() {
    var (one, other) = (StableHash(), StableHash())
    for piece in ["ab", "c"] { one.combine(piece.utf8) }
    for piece in ["a", "bc"] { other.combine(piece.utf8) }
    #expect(one.value != other.value)
    #expect(StableHash().value == StableHash().value)
  }

  private static func group(_ defects: some Sequence<Int>, outcome: Outcome = .failed) -> FindingGroup {
    FindingGroup(
      rule: "link-has-name", outcome: outcome, structure: "header/a", pages: 1, occurrences: 1, isTemplate: false,
      defects: defects.map { Fingerprint.text(ofDefect: UInt64($0)) }, examples: [])
  }

  private static func result(_ group: FindingGroup) -> AccessibilityResult {
    AccessibilityResult(pages: 1, rules: [], groups: [group])
  }

  @Test("New is what was not there; what cannot be decided is never new")
  func news() {
    var baseline = Baseline()
    baseline.add(Self.result(Self.group([1, 2])))
    #expect(baseline.news(in: Self.group([1, 2, 3])) == [Fingerprint.text(ofDefect: 3)])
    #expect(baseline.news(in: Self.group([3], outcome: .cantTell)).isEmpty)
    #expect(Baseline().news(in: Self.group([1])).count == 1)
  }

  @Test("Of a group that had more than it carried, only what must have been carried is new")
  func cutGroup() {
    var baseline = Baseline()
    baseline.add(Self.result(Self.group((0..<FindingGroup.defectLimit).map { $0 * 2 })))
    #expect(baseline.news(in: Self.group([3])).count == 1)
    #expect(baseline.news(in: Self.group([FindingGroup.defectLimit * 2 + 1])).isEmpty)
  }

  @Test("What is known of one site is not known of another, and www makes no difference")
  func bySite() throws {
    let site = try #require(WebURL("https://www.vik.no/"))
    var baselines = Baselines()
    baselines.add(Self.result(Self.group([1])), at: site)
    #expect(baselines[try #require(WebURL("http://vik.no/b"))].news(in: Self.group([1])).isEmpty)
    #expect(baselines[try #require(WebURL("https://vok.no/"))].news(in: Self.group([1])).count == 1)
  }
}
