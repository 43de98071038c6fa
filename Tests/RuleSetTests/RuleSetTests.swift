import Criteria
import Facts
import Foundation
import Results
import RuleSet
import Testing

@Suite("A rules folder")
struct RuleSetTests {
  /// What is said about a folder, without the folder's name.
  func problems(_ changes: [String: String?]) throws -> [String] {
    let folder = try SmallRules.folder(changes)
    do {
      _ = try RuleSet.load(from: folder.path)
      return []
    } catch {
      return error.problems.map { $0.description.replacing(folder.path, with: "rules") }
    }
  }

  @Test("A whole folder gives vocabulary, criteria, categories and register")
  func whole() throws {
    let folder = try SmallRules.folder(["criteria/README.md": "a note"])
    let ruleSet = try RuleSet.load(from: folder.path)
    #expect(ruleSet.identity.version == "1")
    #expect(ruleSet.register.entries.map(\.name) == ["Vik"])
    #expect(ruleSet.vocabulary.subjects.map(\.id) == ["kindergarten"])
    #expect(ruleSet.categories.map(\.weight) == [4])
    #expect(ruleSet.examplesAsOf.description == "2026-06-15")
    let criterion = try #require(ruleSet.criterion("price-kindergarten"))
    #expect(criterion.question.nn == "Kva kostar det?")
    #expect(criterion.looksFor == [Interest(kinds: [.price], subjects: ["kindergarten"])])
    #expect(
      criterion.grades == [
        Grade(share: 1, conditions: [.value, .currentYear, .clicksAtMost(3), .per(["month"])]),
        Grade(share: 0.5, conditions: [.value]), Grade(share: 0.25, conditions: [.document]),
      ])
    #expect(criterion.examples.passes.map(\.share) == [0.5, nil])
    #expect(criterion.examples.passes.map(\.clicks) == [1, 4])
    #expect(criterion.examples.fails.map(\.share) == [0])
    #expect(criterion.examples.fails.map(\.line) == [17])
  }

  @Test("The same files give the same hash, and a changed letter or name another")
  func hash() throws {
    func hash(_ changes: [String: String?]) throws -> String {
      let folder = try SmallRules.folder(changes)
      return try RuleSet.load(from: folder.path).identity.hash
    }
    let words = SmallRules.vocabulary
    let hashes = try [
      hash([:]), hash([:]), hash(["README.md": "a note"]),
      hash(["rule-set.yaml": "version: \"2\"\nexamples-as-of: 2026-06-15\n"]),
      hash(["vocabulary/words.yaml": nil, "vocabulary/ord.yaml": words]),
    ]
    #expect(hashes[0].count == 64)
    #expect(hashes[0] == hashes[1])
    #expect(hashes[0] == hashes[2])
    #expect(Set(hashes).count == 3)
  }

  @Test("A folder name with a slash at its end is the same folder")
  func slash() throws {
    let folder = try SmallRules.folder()
    #expect(try RuleSet.load(from: folder.path + "/").identity == RuleSet.load(from: folder.path).identity)
  }

  @Test(
    "A missing file or folder is reported",
    arguments: [
      ("rule-set.yaml", "rules: the file rule-set.yaml is missing"),
      ("scoring.yaml", "rules: the file scoring.yaml is missing"),
      ("municipalities.csv", "rules: the file municipalities.csv is missing"),
      ("criteria/price-kindergarten.yaml", "rules/criteria: a criterion is missing"),
    ])
  func missing(file: String, message: String) throws {
    let found = try problems([file: nil])
    #expect(found == [message])
  }

  @Test("A folder that does not exist gives one message")
  func nowhere() {
    let failure = #expect(throws: RuleSetFailure.self) { try RuleSet.load(from: "/nowhere") }
    #expect(
      failure?.description.split(separator: "\n").first
        == "/nowhere: the folder cannot be read (there is no such folder)")
  }

  @Test(
    "A file that belongs nowhere is reported",
    arguments: [
      "criteria.yaml", "criteria/price.yml", "criteria/old/price.yaml", "vocabulary/words.txt", "notes/a.yaml",
    ])
  func stranger(name: String) throws {
    let found = try problems([name: "a: b"])
    #expect(
      found == ["rules/\(name): this file does not belong in a rules folder; rule files end in .yaml, notes in .md"])
  }

  @Test("Problems of all files are reported together, in order")
  func together() throws {
    let found = try problems([
      "rule-set.yaml": "version: \"1\"\nexamples-as-of: soon\n",
      "criteria/price-kindergarten.yaml": SmallRules.criterion.replacing("points: 4", with: "punkt: 4"),
      "scoring.yaml": "categories: {prices: {name: {nb: a, nn: b, en: c}, weight: 4}}",
    ])
    #expect(
      found == [
        "rules/criteria/price-kindergarten.yaml:1:1: the key \"points\" is missing",
        "rules/criteria/price-kindergarten.yaml:5:1: unknown key \"punkt\"",
        "rules/rule-set.yaml:2:17: expected a day such as 2026-06-15",
        "rules/scoring.yaml:1:22: the key \"reason\" is missing",
      ])
  }

  @Test("Points that do not add up to the weight of their category are reported")
  func weight() throws {
    let more = SmallRules.criterion.replacing("points: 4", with: "points: 5.5")
    #expect(
      try problems(["criteria/price-kindergarten.yaml": more])
        == ["rules/scoring.yaml:2:3: the points of \"prices\" add up to 5.5, but its weight is 4"])
  }

  @Test("A vocabulary that cannot be read makes no criterion's subject unknown")
  func echo() throws {
    let found = try problems(["vocabulary/words.yaml": "subjects: ["])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("rules/vocabulary/words.yaml:") == true)
  }
}
