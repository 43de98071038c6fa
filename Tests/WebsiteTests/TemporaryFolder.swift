import Foundation

/// A folder that is gone after the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kommunesjekk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The paths of all files below a folder in it, sorted.
  func files(in folder: String) -> [String] {
    let base = "\(path)/\(folder)"
    let entries = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return entries.filter { entry in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(base)/\(entry)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")), as: UTF8.self)
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }
}
