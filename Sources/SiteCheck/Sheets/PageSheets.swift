internal import HTML
internal import Styling
internal import Web

/// The style sheets that a page links to.
struct PageSheets: Sendable {
  /// Their addresses, each once, in the order of the page.
  let addresses: [WebURL]
  /// Against which references of the page are resolved.
  let base: WebURL

  /// How many of a page's sheets are looked at.
  private static let limit = 30

  init(_ document: Document, at url: WebURL) {
    base = Self.base(document, url)
    var found: [WebURL] = []
    for source in PageStyles.sources(document) {
      guard case .address(let reference) = source.content, found.count < Self.limit,
        let address = (try? WebURL(reference, relativeTo: base))?.withoutFragment, !found.contains(address)
      else { continue }
      found.append(address)
    }
    addresses = found
  }

  private static func base(_ document: Document, _ url: WebURL) -> WebURL {
    guard let head = document.head else { return url }
    for node in document.children(head) where document.name(node) == .base {
      guard let reference = document.attribute(.href, of: node) else { continue }
      return (try? WebURL(String(decoding: reference, as: UTF8.self), relativeTo: url)) ?? url
    }
    return url
  }
}
