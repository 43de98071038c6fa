import Foundation
import Testing

@Suite("The data dictionary")
struct DataDictionaryTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs").standardized

  @Test("docs/data.md is what schemas, tables and store say")
  func isCurrent() throws {
    let file = Self.docs.appendingPathComponent("data.md")
    let written = try DataDictionary(schemas: Self.docs.appendingPathComponent("schema")).text
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(written == kept, "docs/data.md is stale: RECORD_SNAPSHOTS=1 swift test --filter DataDictionaryTests")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil { try Data(written.utf8).write(to: file) }
  }

  @Test("Everything that is written and kept is explained")
  func isComplete() throws {
    let dictionary = try DataDictionary(schemas: Self.docs.appendingPathComponent("schema"))
    #expect(dictionary.unexplained == [])
  }
}
