import Facts
import Foundation
import Testing

@Suite("Labelled pages")
struct LabelledPageTests {
  private static let folder = PhraseFixture.root.appending(path: "Tests/EvaluationTests/Pages")

  @Test("Of whole pages in the manner of municipalities, what is read is there, and what is there is read")
  func wholePages() throws {
    let pages = try LabelledPage.all(in: Self.folder)
    #expect(pages.count >= 25)
    let reader = try PhraseFixture.reader()
    for page in pages {
      let read = page.read(by: reader)
      #expect(read.subtracting(page.expected) == [], "\(page.name): read although it is not there")
      #expect(page.expected.subtracting(read) == [], "\(page.name): not read")
      #expect(page.unread.isDisjoint(with: read), "\(page.name): read by now, so it is unread no more")
    }
  }
}
