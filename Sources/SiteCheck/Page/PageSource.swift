internal import Foundation
public import Web

/// Where a single page comes from.
public enum PageSource: Hashable, Sendable {
  /// An address on the network.
  case address(WebURL)
  /// A file, and the address that it is read as: links are resolved against it.
  case file(String, as: WebURL)

  /// Finds out what a word of the command line means: a file that exists, or else an address.
  ///
  /// - Parameter address: The address of a file. Default `http://localhost/` and its name.
  public init(resolving text: String, address: WebURL? = nil) throws(PageSourceFailure) {
    switch FileKind(of: text) {
    case .folder: throw .isFolder(text)
    case .file:
      let name = text.split(separator: "/").last.map(String.init) ?? ""
      let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#"))
      let encoded = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
      guard let url = address ?? WebURL("http://localhost/\(encoded)") else {
        throw .notAnAddress(text, .invalidHost)
      }
      self = .file(text, as: url)
    case .nothing:
      let isFileName = [".html", ".htm", ".xhtml", ".pdf"].contains { text.lowercased().hasSuffix($0) }
      if SiteTarget.isPath(text) || isFileName && !text.contains("/") { throw .noSuchFile(text) }
      do throws(URLFailure) {
        self = .address(try WebURL(absolute: SiteTarget.hasScheme(text) ? text : "https://\(text)"))
      } catch {
        throw .notAnAddress(text, error)
      }
    }
  }
}
