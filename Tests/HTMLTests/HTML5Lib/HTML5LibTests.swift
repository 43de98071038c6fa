import Foundation
import Testing

@testable import HTML

@Suite("The tests of html5lib")
struct HTML5LibTests {
  /// Where the tests lie when they are there: beside the package.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/html5lib/tree-construction").standardizedFileURL

  private static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    "Trees are those of the standard, to the floor that we keep",
    .enabled(if: isPresent, "skipped: html5lib's tests are not there"),
    arguments: [HTMLParser.FrontEnd.libxml2, .source])
  func scores(frontEnd: HTMLParser.FrontEnd) throws {
    let tests = try TreeConstructionTest.all(in: Self.folder)
    var strict = 0
    var semantic = 0
    var structure = 0
    let verbose = ProcessInfo.processInfo.environment["HTML5LIB_VERBOSE"] == "\(frontEnd)"
    for test in tests {
      let tree = HTMLParser.parse(test.data, contentType: nil, frontEnd: frontEnd).treeDump
      let ours = TreeComparison(tree)
      let theirs = TreeComparison(test.expected)
      if ours.strict == theirs.strict { strict += 1 }
      if ours.semantic == theirs.semantic { semantic += 1 }
      if ours.structure == theirs.structure { structure += 1 }
      if verbose, ours.strict != theirs.strict {
        print(
          "--- \(test.file)\n\(String(decoding: test.data, as: UTF8.self))\n--- wanted\n\(test.expected)\n--- got\n\(tree)"
        )
      }
    }
    print(
      "html5lib, \(frontEnd): of \(tests.count) document tests strict \(percent(strict, tests.count)), "
        + "semantic \(percent(semantic, tests.count)), structure \(percent(structure, tests.count))")
    #expect(tests.count == 1_592)
    #expect(strict * 1_000 >= tests.count * 995)
    #expect(semantic * 1_000 >= tests.count * 995)
    #expect(structure * 1_000 >= tests.count * 998)
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    (Double(part) / Double(max(whole, 1))).formatted(.percent.precision(.fractionLength(2)))
  }
}
