import Foundation
import RuleSet
import Testing

@Suite("The file of a criterion")
struct CriterionFileTests {
  static let file = "criteria/price-kindergarten.yaml"

  struct Mistake: CustomTestStringConvertible {
    var replaced: String
    var by: String
    var message: String

    init(_ replaced: String, _ by: String, _ message: String) {
      self.replaced = replaced
      self.by = by
      self.message = message
    }

    var testDescription: String { by }
  }

  @Test(
    "A mistake is reported with its place and what was probably meant",
    arguments: [
      Mistake("{fact: price", "{fakt: price", "6:13: unknown key \"fakt\" (did you mean \"fact\"?)"),
      Mistake("fact: price", "fact: prices", "6:19: unknown fact \"prices\" (did you mean \"price\"?)"),
      Mistake(
        "fact: price", "fact: document",
        "6:19: name the kind of fact that the document holds; the condition \"document\" lets it count"),
      Mistake(
        "about: kindergarten", "about: kindergarden",
        "6:33: unknown subject \"kindergarden\" (did you mean \"kindergarten\"?)"),
      Mistake("category: prices", "category: price", "4:11: unknown category \"price\" (did you mean \"prices\"?)"),
      Mistake(
        "id: price-kindergarten", "id: price-kindergarden",
        "1:5: the id \"price-kindergarden\" must be the file's name, \"price-kindergarten\""),
      Mistake("points: 4", "points: four", "5:9: expected a number"),
      Mistake("points: 4", "points: \"4\"", "5:9: expected a number"),
      Mistake("points: 4", "points: -1", "5:9: the number must be from 0 to 100"),
      Mistake("points: 4", "points: 0", "5:9: a criterion without points must be a notice (notice: true)"),
      Mistake("points: 4", "points: 4\nnotice: true", "5:9: a notice has 0 points"),
      Mistake("points: 4", "points: 4\nnotice: yes", "6:9: expected true or false"),
      Mistake("source: {nb: en test", "source: {nb: \"\"", "3:14: the source (nb) is empty"),
      Mistake(
        "source: {nb: en test, nn: ein test, en: a test}", "source: a test",
        "3:9: expected the source as keys with values"),
      Mistake(", nn: Kva kostar det?", "", "2:11: the question in nynorsk (nn) is missing"),
      Mistake("Skriv prisen., nn: Skriv prisen.", "Skriv., nn: ''", "11:26: the advice (nn) is empty"),
      Mistake("share: 1,", "share: 2,", "8:13: the number must be from 0.05 to 1"),
      Mistake(
        "share: 0.5, when: [value]", "share: 1, when: [value]",
        "9:5: grades go from the most to the least; this share is not below the one before"),
      Mistake(
        "when: [document]", "when: [documents]", "10:26: unknown condition \"documents\" (did you mean \"document\"?)"),
      Mistake(
        "when: [document]", "when: [value, document]",
        "10:5: a grade says either \"value\" (on the page) or \"document\" (a file or portal instead)"),
      Mistake(
        "when: [document]", "when: [not-outdated]",
        "10:5: a grade says either \"value\" (on the page) or \"document\" (a file or portal instead)"),
      Mistake("when: [document]", "when: [value, clicks-at-most]", "10:33: the value of \"clicks-at-most\" is missing"),
      Mistake("when: [document]", "when: [value: 3]", "10:33: the condition \"value\" takes no value"),
      Mistake(
        "when: [document]", "when: [value, {per: year, clicks-at-most: 3}]",
        "10:33: expected one condition per item of the list"),
      Mistake("clicks-at-most: 3", "clicks-at-most: three", "8:60: expected a whole number"),
      Mistake("per: [month]", "per: [months]", "8:69: unknown unit \"months\" (did you mean \"month\"?)"),
      Mistake("per: [month]", "on-weekdays", "8:63: no fact that this criterion looks for can fulfil \"on-weekdays\""),
      Mistake("when: [document]", "when: []", "10:25: conditions is empty"),
      Mistake("lang: nn", "lang: nb", "13:3: a passing example in nynorsk (nn) is missing"),
      Mistake("lang: nn", "lang: ny", "15:30: unknown language \"ny\" (did you mean \"nb\"?)"),
      Mistake("shows: nothing", "show: nothing", "17:8: unknown key \"show\" (did you mean \"shows\"?)"),
    ])
  func mistake(_ mistake: Mistake) throws {
    #expect(SmallRules.criterion.contains(mistake.replaced))
    let text = SmallRules.criterion.replacing(mistake.replaced, with: mistake.by, maxReplacements: 1)
    let folder = try SmallRules.folder([Self.file: text])
    let failure = #expect(throws: RuleSetFailure.self) { try RuleSet.load(from: folder.path) }
    let found = failure?.problems.map { $0.description.replacing("\(folder.path)/\(Self.file):", with: "") } ?? []
    #expect(found.contains(mistake.message), "\(found)")
  }

  @Test("Examples that are missing are reported")
  func missingExamples() throws {
    let end = try #require(SmallRules.criterion.range(of: "  fails:"))
    let folder = try SmallRules.folder([Self.file: String(SmallRules.criterion[..<end.lowerBound])])
    let failure = #expect(throws: RuleSetFailure.self) { try RuleSet.load(from: folder.path) }
    #expect(failure?.description == "\(folder.path)/\(Self.file):13:3: the key \"fails\" is missing")
  }
}
