import Foundation
import Testing

/// Runs what the README shows. A block that begins with `$ kommunesjekk …` is compared with what the program prints; one
/// that ends with `…` only as far as it goes. `RECORD_SNAPSHOTS=1` writes the blocks anew.
@Suite("The README")
struct ReadmeTests {
  private static let file = Tool.root + "/README.md"

  private struct Block {
    var range: Range<String.Index>
    var arguments: [String]
    var shown: [Substring]
    var isExcerpt: Bool
  }

  private static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var rest = text.startIndex
    while let start = text.range(of: "```console\n$ kommunesjekk ", range: rest..<text.endIndex),
      let end = text.range(of: "```\n", range: start.upperBound..<text.endIndex)
    {
      let lines = text[start.upperBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      var shown = Array(lines.dropFirst().dropLast())
      let isExcerpt = shown.last == "…"
      if isExcerpt { shown.removeLast() }
      let outputStart = text.index(start.upperBound, offsetBy: (lines.first?.count ?? 0) + 1)
      blocks.append(
        Block(
          range: outputStart..<end.lowerBound, arguments: (lines.first ?? "").split(separator: " ").map(String.init),
          shown: shown, isExcerpt: isExcerpt))
      rest = end.upperBound
    }
    return blocks
  }

  private static func output(of block: Block) async throws -> [Substring] {
    let run = try await Tool.run(block.arguments)
    var lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return block.isExcerpt ? Array(lines.prefix(block.shown.count)) : lines
  }

  @Test("What the README shows is what the program prints")
  func examples() async throws {
    var text = try String(contentsOfFile: Self.file, encoding: .utf8)
    let blocks = Self.blocks(of: text)
    try #require(blocks.count >= 2)
    let isToRecord = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
    for block in blocks.reversed() {
      let lines = try await Self.output(of: block)
      #expect(block.shown == lines, "stale: kommunesjekk \(block.arguments.joined(separator: " "))")
      let written = (lines + (block.isExcerpt ? ["…"] : [])).map { "\($0)\n" }.joined()
      if isToRecord { text.replaceSubrange(block.range, with: written) }
    }
    if isToRecord { try Data(text.utf8).write(to: URL(fileURLWithPath: Self.file)) }
  }

  @Test("The README's table of exit codes says what the help says")
  func exitCodes() async throws {
    let text = try String(contentsOfFile: Self.file, encoding: .utf8).replacingOccurrences(of: "`", with: "")
    let help = try await Tool.run(["--help"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.dropFirst(2).first?.isNumber == true }
    #expect(rows.count == 9)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(help.contains(cells.joined(separator: " ")), "\(row)")
    }
  }

  @Test("README and changelog count the questions as the rules do", arguments: ["README.md", "CHANGELOG.md"])
  func questions(file: String) throws {
    let rules = try String(contentsOfFile: Tool.root + "/docs/rules.md", encoding: .utf8)
    let chapters = rules.components(separatedBy: "\n## ").count - 1
    let folder = Tool.root + "/rules/criteria"
    let criteria = try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
    let notices = criteria.filter { $0.contains("\nnotice: true\n") }.count
    let words = try String(contentsOfFile: Tool.root + "/" + file, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("\(criteria.count) questions in \(chapters) categories"))
    #expect(words.contains("\(criteria.count - notices) for points"))
    #expect(words.contains("\(notices) as notices"))
  }

  @Test("Every file that the README links to exists")
  func links() throws {
    let text = try String(contentsOfFile: Self.file, encoding: .utf8)
    let targets = text.split(separator: "](").dropFirst().compactMap { $0.split(separator: ")").first.map(String.init) }
    try #require(!targets.isEmpty)
    for target in targets {
      #expect(FileManager.default.fileExists(atPath: Tool.root + "/" + target), "\(target)")
    }
  }

  @Test("Every option that the README names is one of the program")
  func options() async throws {
    let text = try String(contentsOfFile: Self.file, encoding: .utf8)
    var help = ""
    for command in ["check", "page", "robots", "nightly", "compare", "rank", "export", "import", "config", "digest"] {
      help += try await Tool.run([command, "--help"]).output
    }
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.filter { $0.hasPrefix("--") }
    for word in Set(words) where word.contains(where: \.isLetter) { #expect(help.contains(word), "\(word)") }
  }
}
