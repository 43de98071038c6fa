import Foundation
import Results

/// A file that is written piece by piece and is there when it is whole; without a path, standard output.
final class ExportFile {
  private let path: String?
  private let part: String
  private let handle: FileHandle?

  init(_ path: String?) throws {
    self.path = path
    part = (path ?? "") + ".part"
    guard path != nil else {
      handle = nil
      return
    }
    guard FileManager.default.createFile(atPath: part, contents: nil), let handle = FileHandle(forWritingAtPath: part)
    else { throw CocoaError(.fileWriteUnknown) }
    self.handle = handle
  }

  func write(_ text: String) throws {
    guard let handle else { return StandardStream.output.write(text) }
    try handle.write(contentsOf: Data(text.utf8))
  }

  /// Puts the file in its place.
  func finish() throws {
    guard let path, let handle else { return }
    try handle.synchronize()
    try handle.close()
    guard rename(part, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }
}
