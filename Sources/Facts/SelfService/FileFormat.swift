internal import Web

/// What a link leads to, told by the end of its path.
enum FileFormat {
  /// `pdf`, `word`, `spreadsheet`, or `nil` when it is no document.
  static func document(_ url: WebURL) -> String? {
    switch fileExtension(url) {
    case "pdf": "pdf"
    case "doc", "docx", "odt", "rtf": "word"
    case "xls", "xlsx", "ods", "csv": "spreadsheet"
    default: nil
    }
  }

  /// Whether it is a picture, film, archive or another file that is no page.
  static func isOtherFile(_ url: WebURL) -> Bool { others.contains(fileExtension(url)) }

  private static let others: Set<String> = [
    "jpg", "jpeg", "png", "gif", "svg", "webp", "ico", "mp3", "mp4", "mov", "avi", "webm", "zip", "gz", "7z", "ppt",
    "pptx", "odp", "ics", "css", "js", "xml", "json", "rss", "exe", "dmg", "epub", "woff", "woff2", "vcf", "kml",
  ]

  /// The letters after the last full stop of the last segment, in lower case; empty for most addresses, which is
  /// found out without making a string.
  private static func fileExtension(_ url: WebURL) -> String {
    let tail = url.path.utf8.suffix(6)
    guard let dot = tail.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let ending = tail[tail.index(after: dot)...]
    guard !ending.isEmpty, !ending.contains(UInt8(ascii: "/")) else { return "" }
    let letters = String(decoding: ending, as: UTF8.self)
    return ending.contains { $0 != $0.asciiLowercased } ? letters.lowercased() : letters
  }
}
