/// The `Content-Type` that a folder's file is served with. Pages name no character set: their bytes say which.
enum MediaTypes {
  /// The type of a file by its extension; a file without one is a page. What follows a `?` in the name of a mirrored
  /// file is no part of its extension.
  static func contentType(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let name = file.split(separator: "?").first ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "text/html" }
    return byExtension[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let byExtension = [
    "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "txt": "text/plain",
    "css": "text/css", "js": "text/javascript", "json": "application/json", "xml": "application/xml",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "ico": "image/vnd.microsoft.icon", "pdf": "application/pdf", "zip": "application/zip",
    "doc": "application/msword", "ics": "text/calendar", "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
