internal import Web

/// Addresses that lead to files and not to pages, told by their extension.
enum FileExtensions {
  /// Whether the path ends in the extension of a document, picture, archive or other file.
  static func isFile(_ url: WebURL) -> Bool {
    guard let name = url.path.split(separator: "/", omittingEmptySubsequences: false).last,
      let dot = name.lastIndex(of: ".")
    else { return false }
    let start = name.index(after: dot)
    guard name.utf8.distance(from: start, to: name.endIndex) <= 5 else { return false }
    return known.contains(name[start...].lowercased())
  }

  /// Whether the path ends in the extension of a PDF document.
  static func isPDF(_ url: WebURL) -> Bool { url.path.lowercased().hasSuffix(".pdf") }

  private static let known: Set<String> = [
    // documents
    "pdf", "doc", "docx", "docm", "dot", "dotx", "odt", "rtf", "xls", "xlsx", "xlsm", "ods", "csv", "ppt", "pptx",
    "pps", "ppsx", "odp", "epub", "ics", "vcf", "txt", "xml", "json", "rss", "atom", "kml", "gml", "sosi",
    // pictures, sound, film
    "jpg", "jpeg", "jpe", "png", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "heic", "eps", "ai", "psd",
    "mp3", "m4a", "wav", "ogg", "oga", "flac", "mp4", "m4v", "mov", "avi", "wmv", "webm", "mkv", "mpg", "mpeg",
    // archives and programs
    "zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "exe", "msi", "dmg", "apk", "iso", "jar",
    // parts of pages
    "css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "swf",
    // drawings and maps
    "dwg", "dxf", "dgn", "shp", "ifc", "skp",
  ]
}
