import Foundation

/// A folder that is gone after the test.
final class TemporaryFolder: Sendable {
  let path: String

  /// Where the test's store is.
  var store: String { "\(path)/checks.sqlite" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kommunesjekk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// How many bytes the files of the store have together.
  func size() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: path).reduce(0) { sum, name in
      sum + (try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.size] as? Int ?? 0)
    }
  }
}
