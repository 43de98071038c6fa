import Evaluation
import Facts
import Foundation
import RuleSet
import Testing

/// Reads files of the project and, where they lie beside it, the field's labelled phrases.
enum PhraseFixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func reader() throws -> FactReader {
    let source = try VocabularyFiles.load(from: root.appending(path: "rules/vocabulary").path)
    return FactReader(vocabulary: Vocabulary(source), year: 2026)
  }

  static func evaluation(_ path: String) throws -> PhraseEvaluation? {
    let file = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let text = try String(contentsOf: file, encoding: .utf8)
    return PhraseEvaluation(try PhraseFile.phrases(text), reader: try reader())
  }
}

@Suite("Labelled phrases")
struct PhraseEvaluationTests {
  @Test("Of the phrases that municipalities write, at least 93 % are read right, with a precision of 98 % or more")
  func phrasesOfMunicipalities() throws {
    guard let evaluation = try PhraseFixture.evaluation("../shared/domain/wording.csv") else {
      print("skipped: the field's labelled phrases are not beside the project")
      return
    }
    let all = try #require(evaluation.byCriterion.last)
    #expect(all.recall >= 0.93)
    #expect(all.precision >= 0.98)
  }

  @Test(
    "Of the project's own phrases, half of them traps, no trap is taken and next to nothing is missed",
    arguments: [
      "places-and-hours", "prices", "times", "answers-and-offers", "second-reading", "third-reading", "fourth-reading",
      "fifth-reading", "sixth-reading", "seventh-reading", "eighth-reading",
    ])
  func ownPhrases(_ file: String) throws {
    let evaluation = try #require(try PhraseFixture.evaluation("Tests/EvaluationTests/Phrases/\(file).csv"))
    #expect(evaluation.rows.count >= 50)
    let taken = evaluation.rows.filter { $0.verdict == .taken }.map(\.phrase.phrase)
    #expect(taken == [])
    let unmeasured = evaluation.rows.filter { $0.verdict == .unmeasured }.map(\.phrase.phrase)
    #expect(unmeasured == [])
    for count in evaluation.byCriterion {
      #expect(count.precision == 1, "\(count.name)")
      #expect(count.recall >= 0.9 || count.missed <= 1, "\(count.name)")
    }
  }

  @Test("A phrase that is read right counts as found, a trap that is taken counts as taken")
  func countsBothWays() throws {
    let phrases = try PhraseFile.phrases(
      """
      criterion,language,form,normalised_value,is_trap,source_url
      price,nb,Hel plass koster kr 2 000 per måned,NOK 2000/month,0,https://www.a.kommune.example/barnehage/pris
      price,nb,Hel plass koster kr 2 000 per måned,NOK 1/month,0,https://www.a.kommune.example/barnehage/pris
      price,nb,Hel plass koster kr 2 000 per måned,none (invented),1,https://www.a.kommune.example/barnehage/pris
      price,nb,Ring barnehagen,none (no amount),1,https://www.a.kommune.example/barnehage/pris
      user_survey,nb,Vi spør hvert år,survey,0,https://www.a.kommune.example/
      """)
    let verdicts = PhraseEvaluation(phrases, reader: try PhraseFixture.reader()).rows.map(\.verdict)
    #expect(verdicts == [.found, .missed, .taken, .avoided, .missed])
  }
}
