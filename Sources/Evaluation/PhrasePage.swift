public import Facts
internal import Foundation
internal import HTML
public import Results
internal import Web

/// Puts a phrase on the smallest page that could carry it and reads that page.
public struct PhrasePage: Sendable {
  private let reader: FactReader

  /// Makes pages for a reader.
  public init(reader: FactReader) { self.reader = reader }

  /// The facts of the phrase. The page has the address of its source, and the words of that address as its title. A
  /// phrase about doing something oneself is a link, as on the page that it comes from: to the source when that is a
  /// form or a portal itself, else to an address that says nothing.
  public func facts(_ phrase: LabelledPhrase) -> [Fact] {
    let url = WebURL(phrase.source) ?? Self.nowhere
    guard let url else { return [] }
    let words = escaped(phrase.phrase)
    let isForm = phrase.criterion == "self_service"
    let isPortal = !url.host.hasSuffix(".kommune.no") && !url.host.hasSuffix(".custompublish.com")
    let target = isPortal ? url.description : "/side/"
    let address = isPortal ? Self.nowhere ?? url : url
    let body = isForm ? "<p><a href=\"\(escaped(target))\">\(words)</a></p>" : "<p>\(words)</p>"
    let html =
      "<!DOCTYPE html><html lang=\"\(phrase.language)\"><title>\(title(url))</title><body><main>\(body)</main></body></html>"
    return reader.read(HTMLParser.parse(Array(html.utf8)), at: isForm ? address : url).result.facts
  }

  private static let nowhere = WebURL("https://www.example.kommune.example/")

  /// The last words of the address: `Priser og betaling` for `/sfo/priser-og-betaling/`.
  private func title(_ url: WebURL) -> String {
    let segments = url.path.percentDecoded.split(separator: "/").map { segment in
      segment.split(separator: ".").first.map { $0.split(separator: "-").joined(separator: " ") } ?? ""
    }
    return escaped(segments.last { !$0.isEmpty } ?? url.host)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
