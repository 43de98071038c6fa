import Results
import Storage
import Testing

@Suite("Failures speak to people")
struct StoreFailureTests {
  @Test(
    "Each has a sentence in three languages, with the words of the system where there are some",
    arguments: [
      .notAStore, .damaged("words"), .newerVersion, .diskFull, .cannotOpen("words"), .siteIsBusy, .storeIsBusy, .closed,
      .other(code: 17, message: "words"),
    ] as [StoreFailure])
  func sentences(failure: StoreFailure) {
    let sentences = UserLanguage.allCases.map { failure.message[$0] }
    #expect(Set(sentences).count == 3)
    for sentence in sentences {
      #expect(sentence.hasSuffix("."))
      #expect(sentence.contains("words") == "\(failure)".contains("words"))
    }
  }
}
