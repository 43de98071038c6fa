internal import Fetching
internal import Foundation
public import RuleSet
public import Web

extension SiteTarget {
  /// Finds out what a word of the command line means, in this order:
  ///
  /// 1. an address with its scheme (`https://www.vinje.kommune.no/`);
  /// 2. a municipality's name or number (`Vinje`, `4036`), so that a folder of that name is written `./Vinje`;
  /// 3. a folder that exists;
  /// 4. an address without its scheme (`vinje.kommune.no`): https is tried first.
  ///
  /// - Parameters:
  ///   - text: The word.
  ///   - register: The municipalities.
  ///   - folderAddress: Where a folder's site lives, when its `site.yaml` does not tell.
  public init(
    resolving text: String, in register: Register, folderAddress: WebURL? = nil
  ) throws(TargetFailure) {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty { throw .register(.empty) }
    if Self.hasScheme(text) {
      self = try Self.site(at: text, in: register)
      return
    }
    let isPath = Self.isPath(text)
    if !isPath, !text.contains("."), !text.contains(":") {
      do throws(RegisterFailure) {
        let entry = try register.find(text)
        self = .address(entry.address, entry)
      } catch {
        guard FileKind(of: text) == .folder, case .unknown = error else { throw .register(error) }
        self = .folder(try Self.folder(text, folderAddress))
      }
      return
    }
    switch FileKind(of: text) {
    case .folder: self = .folder(try Self.folder(text, folderAddress))
    case .file: throw .isFile(text)
    case .nothing:
      if isPath { throw .noSuchFolder(text) }
      self = try Self.site(at: "https://" + text, in: register)
    }
  }

  /// `https://x`, and `mailto:x` and `file:/x` too, which are no sites; but not `localhost:8080`.
  static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let name = text[..<colon]
    guard let first = name.first, first.isASCII, first.isLetter, !name.contains("."), !name.contains("/") else {
      return false
    }
    return text[text.index(after: colon)...].first.map { !$0.isNumber } ?? true
  }

  /// `./x`, `../x`, `/x`, `~/x`, or a path whose first part is no host name.
  static func isPath(_ text: String) -> Bool {
    if text == "." || text == ".." || text == "~" { return true }
    if ["/", "./", "../", "~/"].contains(where: text.hasPrefix) { return true }
    guard let slash = text.firstIndex(of: "/") else { return false }
    return !text[..<slash].contains { $0 == "." || $0 == ":" }
  }

  private static func site(at text: String, in register: Register) throws(TargetFailure) -> SiteTarget {
    do throws(URLFailure) {
      let url = try WebURL(absolute: text)
      return .address(url.withoutFragment, register.entry(of: url))
    } catch {
      throw .notAnAddress(text, error)
    }
  }

  private static func folder(_ path: String, _ address: WebURL?) throws(TargetFailure) -> FolderSite {
    do throws(SiteFileFailure) {
      return try FolderSite(folder: path, address: address)
    } catch {
      throw .siteFile(error)
    }
  }
}

/// What there is at a path.
enum FileKind {
  case folder, file, nothing

  init(of path: String) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      self = isDirectory.boolValue ? .folder : .file
    } else {
      self = .nothing
    }
  }
}
