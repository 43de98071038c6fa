import Foundation
import Testing

/// `docs/faults.md` lists every scenario with its outcome. It has two parts, each between marks of its own: this one,
/// and that of `Tests/CrawlingTests/RobotsFaultTests.swift`.
@Suite("docs/faults.md")
struct FaultDocumentationTests {
  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    + "/docs/faults.md"

  private static let chapters: [(title: String, scenarios: [FaultScenario])] = [
    ("Connections", ConnectFaults.scenarios), ("TLS handshakes", HandshakeFaults.scenarios),
    ("Headers", HeaderFaults.scenarios), ("Lengths and codings", FramingFaults.scenarios),
    ("Bodies", BodyFaults.scenarios), ("Compression", EncodingFaults.scenarios),
    ("Redirects", RedirectFaults.scenarios),
  ]

  @Test("The part on single answers is what the tables make of it; RECORD_SNAPSHOTS=1 writes it anew")
  func current() throws {
    let certificates = CertificateScenario.all.map { ($0.name, $0.outcome) }
    let made =
      Self.chapters.map { Self.chapter($0.title, $0.scenarios.map { ($0.name, $0.outcome) }) }
      + [Self.chapter("Certificates", certificates)]
    let begin = "<!-- Tests/FetchingTests -->\n"
    let end = "<!-- end of Tests/FetchingTests -->\n"
    var text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let first = try #require(text.range(of: begin))
    let last = try #require(text.range(of: end))
    let part = "\n" + made.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      text.replaceSubrange(first.upperBound..<last.lowerBound, with: part)
      try Data(text.utf8).write(to: URL(filePath: Self.path))
    } else {
      #expect(
        text[first.upperBound..<last.lowerBound] == part,
        "docs/faults.md is stale; run RECORD_SNAPSHOTS=1 swift test --filter FaultDocumentationTests")
    }
  }

  @Test("No scenario is written down twice, and there are enough of them")
  func distinct() {
    for chapter in Self.chapters {
      #expect(Set(chapter.scenarios.map(\.name)).count == chapter.scenarios.count, "\(chapter.title)")
    }
    #expect(Self.chapters.reduce(0) { $0 + $1.scenarios.count } > 120)
  }

  private static func chapter(_ title: String, _ rows: [(name: String, outcome: String)]) -> String {
    let lines = rows.map { "| \($0.name) | \($0.outcome) |\n" }
    return "## \(title)\n\n| The server … | What comes of it |\n|---|---|\n\(lines.joined())"
  }
}
