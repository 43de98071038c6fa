import Accessibility
import Foundation
import Results
import Testing

@Suite("The W3C's cases")
struct ACTCaseTests {
  /// Where the cases lie when they are there: beside the package.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/act").standardizedFileURL

  private static let isPresent = FileManager.default.fileExists(atPath: folder.appending(path: "manifest.json").path)

  @Test("Rules agree with their cases, to the floor that we keep", .enabled(if: isPresent, "skipped: no cases there"))
  func consistency() throws {
    let report = ACTReport(try ACTSuite(folder: Self.folder.path).run())
    print(report.lines(.en).joined(separator: "\n"))
    #expect(report.falsePositives == 0)
    for isApproved in [true, false] { #expect(report.counts(approved: isApproved)[.inconsistent] == nil) }
    #expect(report.counts(approved: true)[.consistent] ?? 0 >= 34)
    #expect(report.counts(approved: false)[.consistent] ?? 0 >= 15)
  }
}
