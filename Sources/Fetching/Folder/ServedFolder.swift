internal import Glibc
internal import Web

/// Finds and reads the files of one folder, and never one outside of it: names are taken apart before they are
/// decoded, and what a name leads to after all symbolic links must lie in the folder.
struct ServedFolder: Sendable {
  /// The folder's real path, without a slash at its end.
  let root: String

  /// `nil` when the path leads to no folder.
  init?(_ path: String) {
    guard let real = Self.realPath(path), Self.kind(real) == S_IFDIR else { return nil }
    root = real
  }

  /// The file that answers for an address: for `/x` the file `x`, `x.html` or `x/index.html`; with a query also a
  /// file that has it in its name, as mirrored sites do.
  func file(for url: WebURL) -> String? {
    guard let name = decodedPath(url.path) else { return nil }
    var candidates = name.isEmpty || url.path.hasSuffix("/") ? [] : [name, name + ".html"]
    if let query = url.query, !query.contains("/") { candidates.insert("\(name)?\(query)", at: 0) }
    candidates.append(name.isEmpty ? "index.html" : "\(name)/index.html")
    return candidates.lazy.compactMap(file(named:)).first
  }

  /// The real path of a file in the folder; `nil` when there is none or it lies outside.
  func file(named name: String) -> String? {
    guard let real = Self.realPath("\(root)/\(name)"), contains(real), Self.kind(real) == S_IFREG else { return nil }
    return real
  }

  /// A folder inside this one.
  func subfolder(_ name: String) -> ServedFolder? {
    guard let folder = ServedFolder("\(root)/\(name)"), folder.root == root || contains(folder.root) else { return nil }
    return folder
  }

  /// Reads a file and keeps at most `limit` bytes of it.
  static func read(_ path: String, limit: Int) -> ServedContent? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    var content = ServedContent([], limit: limit)
    var part = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = fread(&part, 1, part.count, file)
      content.append(part[..<count])
      if count < part.count { break }
    }
    return ferror(file) == 0 ? content : nil
  }

  /// The path as a file name below the root, or `nil` when a segment is no name (`..`, or one with a slash or NUL in it).
  private func decodedPath(_ path: String) -> String? {
    var names: [String] = []
    for segment in path.split(separator: "/") {
      let name = String(segment).percentDecoded
      guard name != "..", name != ".", !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 }) else {
        return nil
      }
      names.append(name)
    }
    return names.joined(separator: "/")
  }

  private func contains(_ real: String) -> Bool { real.hasPrefix(root == "/" ? root : root + "/") }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
