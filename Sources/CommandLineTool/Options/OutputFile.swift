import Foundation
import Results

/// The file that `--output` names.
struct OutputFile {
  let path: String

  /// Why nothing can be written there, as far as that can be told before there is anything to write: a check of many
  /// minutes shall not end with it.
  var obstacle: Localized? {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    if manager.fileExists(atPath: target.path, isDirectory: &isFolder) {
      if isFolder.boolValue { return path.isEmpty ? Self.noName : Self.isFolder }
      return manager.isWritableFile(atPath: target.path) ? nil : Self.notAllowed
    }
    let folder = target.deletingLastPathComponent().path
    guard manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else { return Self.noFolder }
    return manager.isWritableFile(atPath: folder) ? nil : Self.notAllowed
  }

  /// Writes text in one step. A link keeps leading to its file, and a device or pipe is written to and not replaced.
  func write(_ content: String) throws {
    let kind = try? FileManager.default.attributesOfItem(atPath: target.path)[.type] as? FileAttributeType
    try Data(content.utf8).write(to: target, options: kind == nil || kind == .typeRegular ? .atomic : [])
  }

  /// A sentence that says why the file could not be written, and what to do.
  func failure(_ error: any Error) -> Localized { sentence(obstacle ?? Self.reason(of: error)) }

  /// The same for an obstacle.
  ///
  /// - Parameter option: The option that named the file.
  func sentence(_ reason: Localized, option: String = "--output") -> Localized {
    Localized(
      nb: "Kan ikke skrive til «\(path)» (\(reason.nb)). Velg en annen fil med \(option).",
      nn: "Kan ikkje skrive til «\(path)» (\(reason.nn)). Vel ei anna fil med \(option).",
      en: "Cannot write to \"\(path)\" (\(reason.en)). Choose another file with \(option).")
  }

  private var target: URL { URL(fileURLWithPath: path).resolvingSymlinksInPath() }

  private static let noName = Localized(nb: "navnet er tomt", nn: "namnet er tomt", en: "the name is empty")
  private static let isFolder = Localized(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder")
  private static let noFolder = Localized(
    nb: "mappen finnes ikke", nn: "mappa finst ikkje", en: "its folder does not exist")
  private static let notAllowed = Localized(
    nb: "det er ikke tillatt", nn: "det er ikkje tillate", en: "that is not allowed")
  private static let noSpace = Localized(nb: "disken er full", nn: "disken er full", en: "the disk is full")

  private static func reason(of error: any Error) -> Localized {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    if error.code == CocoaError.fileWriteOutOfSpace.rawValue || underlying?.code == Int(ENOSPC) { return noSpace }
    let words = underlying.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
    return Localized(nb: words, nn: words, en: words)
  }
}
