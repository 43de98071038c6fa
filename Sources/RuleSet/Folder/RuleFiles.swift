/// The files of a rules folder, each read once.
struct RuleFiles {
  struct File {
    /// From the folder: `criteria/opening-hours.yaml`.
    var name: String
    /// As in messages: `rules/criteria/opening-hours.yaml`.
    var path: String
    var bytes: [UInt8]
  }

  /// In the order of their names.
  let files: [File]
  private let log: ProblemLog

  static let manifest = "rule-set.yaml", scoring = "scoring.yaml", register = "municipalities.csv"

  init(folder: String, log: ProblemLog) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.log = log
    files = FolderListing.files(in: folder, log: log).compactMap { path in
      let name = String(path.dropFirst(folder.count + 1))
      guard Self.belongs(name) else {
        log.report(.unexpectedFile, file: path)
        return nil
      }
      return FileReading.bytes(of: path, log: log).map { File(name: name, path: path, bytes: $0) }
    }
  }

  private static func belongs(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    if parts.count == 1 { return [manifest, scoring, register].contains(name) }
    return name.hasSuffix(".yaml") && (parts[0] == "vocabulary" || parts[0] == "criteria" && parts.count == 2)
  }

  func file(_ name: String) -> File? { files.first { $0.name == name } }

  func files(under folder: String) -> [File] { files.filter { $0.name.hasPrefix(folder + "/") } }

  func root(of file: File) -> YAMLValue? {
    FileReading.text(of: file.bytes, file: file.path, log: log)
      .flatMap { YAMLText.root(of: $0, file: file.path, log: log) }
  }

  /// SHA-256 over name, length and contents of every file, in the order of their names.
  var hash: String {
    var hash = SHA256()
    for file in files {
      hash.append("\(file.name)\0\(file.bytes.count)\0".utf8)
      hash.append(file.bytes)
    }
    return hash.finish()
  }
}
