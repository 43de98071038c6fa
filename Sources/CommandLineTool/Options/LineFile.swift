import Foundation
import Results

/// What lines are written to as they come, so that whoever reads sees each at once.
struct LineFile {
  private let handle: FileHandle?

  /// - Parameter handle: A file; `nil` is standard output.
  init(_ handle: FileHandle?) {
    self.handle = handle
  }

  /// A file that is emptied first; `nil` when it cannot be written.
  init?(path: String) {
    guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
    else { return nil }
    self.handle = handle
  }

  func write(_ line: String) throws {
    guard let handle else { return StandardStream.output.write(line) }
    try handle.write(contentsOf: Data(line.utf8))
  }

  func close() throws { try handle?.close() }
}
