internal import Foundation
internal import Reports
internal import Web

/// An address that came from a site: a link when it leads to http or https, and words otherwise.
struct CrawledLink {
  /// How many characters of an address are shown.
  static let shownLimit = 80
  /// How many bytes an address may have to be a link. Nobody reads pages at longer ones.
  static let linkLimit = 600

  private let address: String
  private let shown: String
  private let isLink: Bool

  init(_ url: WebURL, limit: Int = linkLimit) { self.init(url.description, limit: limit) }

  /// - Parameter limit: How many bytes it may have to be a link.
  init(_ text: String, limit: Int = linkLimit) {
    address = text
    let scheme = text.prefix { $0 != ":" }.lowercased()
    isLink = (scheme == "http" || scheme == "https") && WebURL(text) != nil && text.utf8.count <= limit
    // What everybody knows is left out of what is shown.
    var shown = text[...]
    for prefix in ["https://", "http://"] where shown.hasPrefix(prefix) { shown = shown.dropFirst(prefix.count) }
    if shown.hasPrefix("www.") { shown = shown.dropFirst(4) }
    if shown.hasSuffix("/"), shown.firstIndex(of: "/") == shown.lastIndex(of: "/") { shown = shown.dropLast() }
    let decoded = String(shown).removingPercentEncoding ?? String(shown)
    let text = TerminalText(decoded.isEmpty ? address : decoded).string
    self.shown = text.count > Self.shownLimit ? text.prefix(Self.shownLimit - 1) + "…" : text
  }

  /// What the templates take: `href` is empty when there is no link.
  var values: Values { ["href": .text(isLink ? address : nil), "shown": .text(shown)] }
}
