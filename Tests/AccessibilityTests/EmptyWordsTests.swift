import Testing

@testable import Accessibility

@Suite("Words that say nothing")
struct EmptyWordsTests {
  @Test(
    "Letter case and the signs around make no difference, in ASCII and beyond it",
    arguments: [
      ("les mer", true), ("Les MER", true), ("» les mer …", true), (">> Les mer...", true), ("(her)", true),
      ("HER!", true), ("les mer om skole", false), ("…", false), ("", false), ("->", false), ("les  mer", false),
      (String(repeating: "her", count: 14), false),
    ])
  func found(name: String, isEmpty: Bool) {
    #expect(EmptyWords.contains(Array(name.utf8), in: EmptyWords.links) == isEmpty)
  }
}
