import Foundation

/// Reads the files of a rules folder.
enum FileReading {
  /// More than ten times the largest file of ours; a limit so that a mistaken path cannot fill the memory.
  static let sizeLimit = 1 << 20

  /// The bytes of a file, or `nil` after reporting why not.
  static func bytes(of path: String, log: ProblemLog) -> [UInt8]? {
    // A pipe would be waited for without end.
    guard isRegularFile(path), let handle = FileHandle(forReadingAtPath: path) else {
      log.report(.unreadableFile(detail: reason(path)), file: path)
      return nil
    }
    defer { try? handle.close() }
    do {
      // One byte more than allowed tells a file at the limit from one above it without reading all of that.
      let data = try handle.read(upToCount: sizeLimit + 1) ?? Data()
      guard data.count <= sizeLimit else {
        log.report(.tooLarge(limit: sizeLimit), file: path)
        return nil
      }
      return [UInt8](data)
    } catch {
      log.report(.unreadableFile(detail: reason(path)), file: path)
      return nil
    }
  }

  /// The text of bytes without a byte order mark, or `nil` after reporting that it is not UTF-8.
  ///
  /// Letters with separate marks (å as a and a ring, as some editors save it) become single ones: a word would otherwise
  /// never be found on a page, and nothing would say so.
  static func text(of bytes: [UInt8], file: String, log: ProblemLog) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.report(.notUTF8, file: file)
      return nil
    }
    let unmarked = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return unmarked.precomposedStringWithCanonicalMapping
  }

  private static func isRegularFile(_ path: String) -> Bool {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  private static func reason(_ path: String) -> String {
    guard FileManager.default.fileExists(atPath: path) else { return "there is no such file" }
    return isRegularFile(path) ? "no permission" : "it is not an ordinary file"
  }
}
