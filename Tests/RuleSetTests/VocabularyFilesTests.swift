import Facts
import Foundation
import Results
import RuleSet
import Testing

@Suite("The files of the vocabulary")
struct VocabularyFilesTests {
  static let kindergarten = """
    subjects:
      kindergarten:
        name: {nb: barnehage, nn: barnehage, en: kindergarten}
        kind: service
        words: {nb: ["barnehage*"], nn: ["barnehage*", "=bhg"]}

    """

  /// What is said about a folder with one file, without the folder's name.
  func problems(_ text: String) throws -> [String] {
    let folder = try TemporaryFolder(["words.yaml": text])
    do {
      _ = try VocabularyFiles.load(from: folder.path, requiringAllCues: false)
      return []
    } catch {
      return error.problems.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  @Test("Subjects, cues and vendors may stand in any file, and words of all languages are merged")
  func merging() throws {
    let folder = try TemporaryFolder([
      "subjects/children.yaml": Self.kindergarten,
      "mixed.yaml": """
      cues:
        kroner: ["=kr", kroner]
        monday: {nb: [mandag], nn: [måndag], en: [monday]}
      vendors:
        visma: {hosts: [foresatt.visma.no, "*.visma.com"], level: 4, login: id-porten, about: kindergarten}
        framsikt: {hosts: pub.framsikt.net, holds: price}
      """,
      "README.md": "Notes are passed over.",
    ])
    let source = try VocabularyFiles.load(from: folder.path, requiringAllCues: false)
    #expect(source.subjects.map(\.id) == ["kindergarten"])
    #expect(source.subjects.first?.words == [try WordPattern("barnehage*"), try WordPattern("=bhg")])
    #expect(source.cues.map(\.id) == [.kroner, .monday])
    #expect(source.cues.last?.words.map(\.words) == [["mandag"], ["måndag"], ["monday"]])
    #expect(
      source.vendors == [
        Vendor(
          id: "visma", hosts: ["foresatt.visma.no", "*.visma.com"], level: 4, login: "id-porten",
          about: "kindergarten"),
        Vendor(id: "framsikt", hosts: ["pub.framsikt.net"], holds: .price),
      ])
  }

  @Test(
    "A mistake is reported with its place and what was probably meant",
    arguments: [
      ("subject: {}", "words.yaml:1:1: unknown key \"subject\" (did you mean \"subjects\"?)"),
      ("cues: {mondy: [mandag]}", "words.yaml:1:8: unknown cue \"mondy\" (did you mean \"monday\"?)"),
      ("cues: {monday: []}", "words.yaml:1:16: words is empty"),
      ("cues: {monday: mandag}", "words.yaml:1:16: expected words as a list"),
      ("cues: {monday: {no: [mandag]}}", "words.yaml:1:17: unknown key \"no\" (did you mean \"nb\"?)"),
      ("cues: {monday: ['a*b']}", "words.yaml:1:17: \"a*b\" is no word pattern: * and = may stand at the ends only"),
      ("cues: {monday: [*gebyr]}", "words.yaml:1:17: a text that begins with * must stand in quotes"),
      (
        "vendors: {Visma: {hosts: [a.no]}}",
        "words.yaml:1:11: \"Visma\" is not an id; write small letters a–z, digits and single hyphens"
      ),
      ("vendors: {visma: {level: 4}}", "words.yaml:1:18: the key \"hosts\" is missing"),
      ("vendors: {visma: {hosts: [a.no], level: 5}}", "words.yaml:1:41: the number must be from 0 to 4"),
      (
        "vendors: {visma: {hosts: [a.no], holds: prices}}",
        "words.yaml:1:41: unknown fact \"prices\" (did you mean \"price\"?)"
      ),
      (
        "vendors: {visma: {hosts: ['https://a.no']}}",
        "words.yaml:1:27: expected a host such as foresatt.visma.no, *.onacos.no or svarut.ks.no/edialog"
      ),
      ("vendors: {visma: {hosts: [a.no], about: kindergarden}}", "words.yaml:1:41: unknown subject \"kindergarden\""),
      ("cues: {monday: [mandag], monday: [måndag]}", "words.yaml:1:8: the key \"monday\" is there more than once"),
      (
        "cues: {monday: [a}",
        "words.yaml:1:18: the text is not YAML: while parsing a flow sequence did not find expected ',' or ']'"
      ),
      ("", "words.yaml: the file is empty"),
    ])
  func mistake(text: String, message: String) throws {
    let found = try problems(text)
    #expect(found == [message])
  }

  @Test("A subject without a translation, of an unknown kind or with an unknown wider subject is reported")
  func subjectMistakes() throws {
    let text =
      Self.kindergarten + """
          "after-school":
            name: {nb: SFO, nn: SFO}
            kind: tjeneste
            broader: kindergarden
            words: [sfo]

        """
    #expect(
      try problems(text) == [
        "words.yaml:7:11: the name in English (en) is missing",
        "words.yaml:8:11: unknown kind \"tjeneste\"",
        "words.yaml:9:14: unknown subject \"kindergarden\" (did you mean \"kindergarten\"?)",
      ])
  }

  @Test("A subject that stands in two files is reported with the place of the first")
  func duplicate() throws {
    let folder = try TemporaryFolder(["a.yaml": Self.kindergarten, "b.yaml": Self.kindergarten])
    let error = #expect(throws: RuleSetFailure.self) {
      try VocabularyFiles.load(from: folder.path, requiringAllCues: false)
    }
    #expect(
      error?.description
        == "\(folder.path)/b.yaml:2:3: the subject \"kindergarten\" is already at \(folder.path)/a.yaml:2")
  }

  @Test("Subjects that are part of each other are reported once")
  func circle() throws {
    func subject(_ id: String, in broader: String) -> String {
      "  \(id): {name: {nb: a, nn: b, en: c}, kind: service, broader: \(broader), words: [\(id)]}\n"
    }
    let text =
      "subjects:\n" + subject("c", in: "a") + subject("a", in: "b") + subject("b", in: "c") + subject("d", in: "a")
    #expect(try problems(text) == ["words.yaml:3:3: subjects are part of each other: a → b → c → a"])
  }

  @Test("Every meaning must have words when a whole vocabulary is wanted")
  func missingCues() throws {
    let folder = try TemporaryFolder(["words.yaml": "cues: {monday: [mandag]}"])
    let error = #expect(throws: RuleSetFailure.self) { try VocabularyFiles.load(from: folder.path) }
    #expect(error?.problems.count == CueID.allCases.count - 1)
    #expect(error?.description.contains("\(folder.path): the cue \"tuesday\" is missing") == true)
  }
}
