import Results
import Testing
import Web

@Test(
  "Every reason has a word that reads back as the same reason",
  arguments: ConnectionProblem.allCases.map(ProblemReason.connection)
    + AnswerProblem.allCases.map(ProblemReason.answer) + ReadingProblem.allCases.map(ProblemReason.reading)
    + [.http(403), .http(599), .other("left-for-lunch")])
func reasonsRoundTrip(reason: ProblemReason) {
  #expect(ProblemReason(word: reason.word) == reason)
}

@Test(
  "Every failure of fetching is known by its word",
  arguments: [
    FetchFailure.unknownHost, .addressNotAllowed("10.0.0.1"), .connectionRefused, .connectionLost, .certificate(""),
    .tls(""),
    .timeout(.connecting), .timeout(.waiting), .timeout(.receiving), .malformedResponse(""), .headersTooLarge,
    .suspiciousCompression, .cancelled, .outOfResources(""), .other(""),
  ])
func fetchFailuresAreKnown(failure: FetchFailure) throws {
  #expect(ConnectionProblem(rawValue: failure.reason) != nil)
}

@Test(
  "A word that looks like a status and is none stays a word", arguments: ["http-", "http-99", "http-600", "http-2x"])
func oddStatuses(word: String) {
  #expect(ProblemReason(word: word) == .other(word))
}
