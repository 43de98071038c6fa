import Facts
import Foundation
import RuleSet
import Testing

@Suite("Files that no editor wrote")
struct HostileFilesTests {
  func load(_ folder: TemporaryFolder) -> [RuleProblem.Kind] {
    do {
      _ = try VocabularyFiles.load(from: folder.path, requiringAllCues: false)
      return []
    } catch {
      return error.problems.map(\.kind)
    }
  }

  @Test("A folder that does not exist is an error, not an empty vocabulary")
  func missingFolder() throws {
    let error = #expect(throws: RuleSetFailure.self) { try VocabularyFiles.load(from: "/nowhere/vocabulary") }
    #expect(
      error?.problems.first?.description == "/nowhere/vocabulary: the folder cannot be read (there is no such folder)")
  }

  @Test("A file that is not UTF-8 is refused")
  func notUTF8() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data([0x63, 0x75, 0xe6, 0x73]), to: "latin.yaml")
    #expect(load(folder) == [.notUTF8])
  }

  @Test("A byte order mark is no part of the first key")
  func byteOrderMark() throws {
    let folder = try TemporaryFolder(["bom.yaml": "\u{FEFF}cues: {monday: [mandag]}"])
    #expect(load(folder) == [])
  }

  @Test("A letter with a separate mark is read as the single letter")
  func decomposed() throws {
    let folder = try TemporaryFolder(["words.yaml": "cues: {monday: [ma\u{30A}ndag]}"])
    let source = try VocabularyFiles.load(from: folder.path, requiringAllCues: false)
    #expect(source.cues.first?.words.first?.words.map { Array($0.utf8) } == [Array("m\u{E5}ndag".utf8)])
  }

  @Test("A huge file is refused without being read")
  func huge() throws {
    let folder = try TemporaryFolder(["huge.yaml": String(repeating: "# filler\n", count: 200_000)])
    #expect(load(folder) == [.tooLarge(limit: 1 << 20)])
  }

  @Test(
    "Anchors are refused before the parser sees them",
    arguments: [
      "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n? *c\n: 1",
      "- &a x", "[&a x]", "&a\nx: y", "x: !!seq &a []", "{\"x\":&a y}",
    ])
  func anchors(text: String) throws {
    #expect(load(try TemporaryFolder(["bomb.yaml": text])) == [.anchor])
  }

  @Test(
    "An ampersand in a text is no anchor", arguments: ["Vann &amp; avløp", "?a=1&b=2", "Plan & bygg", "a &nbsp; b"])
  func ampersand(text: String) throws {
    #expect(load(try TemporaryFolder(["text.yaml": "cues: {monday: [\"\(text)\"]}"])).contains(.anchor) == false)
  }

  @Test("Deep nesting ends in an error", arguments: ["[", "{a: ", "- "])
  func nesting(opening: String) throws {
    let folder = try TemporaryFolder(["deep.yaml": String(repeating: opening, count: 100_000)])
    #expect(load(folder).count == 1)
  }

  @Test("A file with Windows line ends is read alike, and its mistakes have the same place")
  func windows() throws {
    let text = "cues:\r\n  monday: [mandag]\r\n  tuesday: [\u{1}]\r\n"
    let good = try TemporaryFolder(["words.yaml": text.replacing("\u{1}", with: "tirsdag")])
    #expect(load(good) == [])
    let folder = try TemporaryFolder(["words.yaml": text])
    let error = #expect(throws: RuleSetFailure.self) { try VocabularyFiles.load(from: folder.path) }
    #expect(error?.problems.map(\.line) == [3])
  }

  @Test("Control characters and a second document are errors with a line")
  func controlCharacters() throws {
    let folder = try TemporaryFolder([
      "a.yaml": "cues:\n  monday: [\u{1}]", "b.yaml": "cues: {monday: [x]}\n---\ncues: {}",
    ])
    let error = #expect(throws: RuleSetFailure.self) {
      try VocabularyFiles.load(from: folder.path, requiringAllCues: false)
    }
    #expect(error?.problems.map(\.line) == [2, 2])
  }

  @Test("Files that do not belong are reported, hidden ones are passed over")
  func strangers() throws {
    let folder = try TemporaryFolder([
      ".DS_Store": "", "words.yml": "cues: {}", "words.yaml": "cues: {monday: [mandag]}",
    ])
    #expect(load(folder) == [.unexpectedFile])
  }

  @Test("A pipe is refused and not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/words.yaml", 0o600) == 0)
    #expect(load(folder) == [.unreadableFile(detail: "it is not an ordinary file")])
  }

  @Test("A link to a file is read as the file")
  func link() throws {
    let folder = try TemporaryFolder(["notes.md": "cues: {monday: [mandag]}"])
    let (link, file) = (folder.path + "/words.yaml", folder.path + "/notes.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(load(folder) == [])
  }

  @Test("A link to its own folder does not make the reader walk in circles")
  func circleOfLinks() throws {
    let folder = try TemporaryFolder(["words.yaml": "cues: {monday: [mandag]}"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/again", withDestinationPath: folder.path)
    #expect(load(folder) == [.unexpectedFile])
  }
}
