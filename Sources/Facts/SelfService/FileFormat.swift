internal import Results
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

  private static func fileExtension(_ url: WebURL) -> String {
    guard let name = url.path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
