import Foundation
import Testing

/// Compares a text with the file of that name in `Goldens/`. A file that is missing, or any file when
/// `RECORD_SNAPSHOTS` is set, is written anew and the test fails, so that somebody reads it before it is believed.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
  let isToRecord = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard let golden = try? String(contentsOf: file, encoding: .utf8), !isToRecord || golden == text else {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("Goldens/\(name) was missing or another and is now written: read it", sourceLocation: sourceLocation)
    return
  }
  let (lines, wanted) = (text.split(separator: "\n"), golden.split(separator: "\n"))
  for (line, want) in zip(lines, wanted) where line != want {
    Issue.record("\(name): is\n\(line)\nand should be\n\(want)", sourceLocation: sourceLocation)
    return
  }
  #expect(text == golden, "\(name) has another number of lines", sourceLocation: sourceLocation)
}
