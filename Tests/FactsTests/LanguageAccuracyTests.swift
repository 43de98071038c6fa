import Facts
import Results
import Testing

@Suite("How well languages are told")
struct LanguageAccuracyTests {
  @Test("Of paragraphs of thirty words, 99 in 100 are told right, and of other languages none is Norwegian")
  func paragraphs() {
    var table = ConfusionTable()
    var wrong: [String] = []
    for paragraph in LanguageParagraphs.all where paragraph.words >= 30 || paragraph.language == .undecided {
      let answer = LanguageParagraphs.identify(paragraph.text)
      table.count(paragraph.language, takenFor: answer)
      if answer != paragraph.language { wrong.append("\(answer.rawValue): \(paragraph.text)") }
    }
    print("Rows are the truth, columns the answers:\n\(table)\n" + wrong.joined(separator: "\n"))
    #expect(table.total(.bokmål) >= 60 && table.total(.nynorsk) >= 60)
    #expect(table.total(.northernSámi) >= 25 && table.total(.luleSámi) >= 25 && table.total(.southSámi) >= 25)
    #expect(table.accuracy >= 0.99)
    #expect(table.mistakes == 0)
    #expect(table.right(.undecided) == table.total(.undecided))
  }

  @Test("Of pieces of paragraphs, hardly any is taken for another language", arguments: [3, 5, 8, 12, 20])
  func pieces(length: Int) {
    var table = ConfusionTable()
    for paragraph in LanguageParagraphs.all where paragraph.reason != "mixed" {
      let words = paragraph.text.split(separator: " ")
      for start in stride(from: 0, to: max(1, words.count - length + 1), by: length) {
        let piece = words[start...].prefix(length).joined(separator: " ")
        table.count(paragraph.language, takenFor: LanguageParagraphs.identify(piece))
      }
    }
    print("\(length) words:\n\(table)")
    #expect(table.mistakes * 200 <= Language.allCases.reduce(0) { $0 + table.total($1) })
    if length >= 12 {
      #expect(table.right(.bokmål) * 100 >= table.total(.bokmål) * 70)
      #expect(table.right(.nynorsk) * 100 >= table.total(.nynorsk) * 70)
    }
  }
}
