import Foundation

/// Lists the files of a folder.
enum FolderListing {
  /// The files in a folder and the folders below it, in the order of their paths. Notes (`.md`) and hidden files are
  /// passed over; a folder that cannot be read is reported.
  static func files(in folder: String, log: ProblemLog) -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        log.report(.unreadableFolder(detail: reason(folder)), file: folder)
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder + "/" + name
        if isFolder(path) {
          folders.append(path)
        } else if !name.hasSuffix(".md") {
          files.append(path)
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The YAML files in a folder and the folders below it; other files are reported.
  static func yamlFiles(in folder: String, log: ProblemLog) -> [String] {
    files(in: folder, log: log).filter { path in
      guard path.hasSuffix(".yaml") else {
        log.report(.unexpectedFile, file: path)
        return false
      }
      return true
    }
  }

  /// Whether there is a folder at a path. A link to a folder is none, so that no circle of links is walked.
  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  private static func reason(_ path: String) -> String {
    FileManager.default.fileExists(atPath: path) ? "no permission, or not a folder" : "there is no such folder"
  }
}
