import RuleSet
import Testing

@Suite("Damaged rules")
struct DamagedRulesTests {
  static let file = "criteria/price-kindergarten.yaml"
  static let lines = SmallRules.criterion.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  /// Whether a folder with this criterion is refused with a place in the file.
  func isRefused(_ text: String) throws -> Bool {
    let folder = try SmallRules.folder([Self.file: text])
    do {
      _ = try RuleSet.load(from: folder.path)
      return false
    } catch {
      return error.problems.contains { $0.file.hasSuffix(Self.file) }
    }
  }

  @Test("A criterion that was cut off is refused, wherever it was cut", arguments: 0..<16)
  func cut(line: Int) throws {
    #expect(try isRefused(Self.lines.prefix(line).joined(separator: "\n")))
    #expect(try isRefused(Self.lines.prefix(line).joined(separator: "\n") + "\n" + Self.lines[line].prefix(4)))
  }

  @Test("A criterion without one of its lines is refused, but for a grade more or less", arguments: 0..<17)
  func without(line: Int) throws {
    let text = (Self.lines[..<line] + Self.lines[(line + 1)...]).joined(separator: "\n")
    let isGrade = (7...9).contains(line)
    #expect(try isRefused(text) != isGrade)
  }

  @Test("A criterion with a stray letter before a line is refused", arguments: 0..<17)
  func stray(line: Int) throws {
    var lines = Self.lines
    lines[line] = "x" + lines[line]
    #expect(try isRefused(lines.joined(separator: "\n")))
  }

  @Test("Tabs are told as tabs")
  func tabs() throws {
    let text = Self.lines.map { $0.hasPrefix("  ") ? "\t" + $0.drop { $0 == " " } : $0 }.joined(separator: "\n")
    let folder = try SmallRules.folder([Self.file: text])
    let failure = try #require(throws: RuleSetFailure.self) { try RuleSet.load(from: folder.path) }
    #expect(failure.problems.map(\.description).contains { $0.contains("with spaces, not with tabs") })
  }
}
