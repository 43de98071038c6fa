import Crawling
import PDF
import Reports
import Results
import Testing
import Web

@Test("Every reason that a coverage can have is named in every language", arguments: UserLanguage.allCases)
func reasonsAreNamed(language: UserLanguage) {
  let skips = SkipReason.allCases.map(\.rawValue)
  let failures = ConnectionProblem.allCases.map(\.rawValue) + ["redirect-loop", "too-many-redirects", "bad-redirect"]
  let obstacles = PDFObstacle.allCases.map(\.rawValue) + [SiteDocuments.notLookedAt]
  // These are plain English already.
  let plain = ["interrupted", "certificate", "cancelled", "other"]
  for word in skips + failures + obstacles where language != .en || !plain.contains(word) {
    #expect(ReasonLabels.label(of: word, in: language) != word, "\(word)")
  }
  #expect(ReasonLabels.label(of: "http-404", in: language) == "HTTP 404")
  #expect(ReasonLabels.label(of: "news-to-us", in: language) == "news-to-us")
}

@Test("Every reason for which a crawl cannot begin is known to the texts")
func startFailuresAreKnown() {
  let failures: [StartFailure] = [
    .unreachable(.unknownHost), .status(403), .notHTML(""), .robots, .robotsUnavailable(""), .redirectLoop,
    .tooManyRedirects, .badRedirect, .interrupted, .siteDeadline, .empty,
  ]
  for failure in failures {
    if case .other(let word) = ProblemReason(word: failure.reason) { Issue.record("\(word) has no sentence") }
  }
}
