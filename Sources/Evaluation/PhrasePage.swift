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

  /// The facts of the phrase. A bare value (`mandag fra kl. 9 til 15`) that says nothing by itself stands on its page under
  /// a heading that does; when the page without one gives nothing, it is read under that heading.
  public func facts(_ phrase: LabelledPhrase) -> [Fact] {
    let facts = facts(phrase, under: nil)
    guard facts.isEmpty, !phrase.isTrap, let heading = Self.headings[phrase.criterion] else { return facts }
    return self.facts(phrase, under: heading)
  }

  private static let headings = [
    "opening_hours": "Åpningstider på rådhuset", "phone_hours": "Telefontid", "response_time": "Svartid på e-post",
    "extended_hours": "Chat",
  ]

  /// The page has the address of its source, and the words of that address as its title. A
  /// phrase about doing something oneself or about something that the site has is a link, as on the page that it comes
  /// from: to the source when that is a form or a portal itself, else to an address that says nothing. A phrase of an
  /// accessibility statement is the last part of an address, and a question for feedback has a button.
  private func facts(_ phrase: LabelledPhrase, under heading: String?) -> [Fact] {
    let url = WebURL(phrase.source) ?? Self.nowhere
    guard let url else { return [] }
    let words = escaped(phrase.phrase)
    let isForm = ["self_service", "insight"].contains(phrase.criterion)
    let isPortal =
      url.path.lowercased().contains("/skjema")
      || !Self.municipalHosts.contains { url.host.hasSuffix($0) }
    let target = isPortal ? url.description : "/side/"
    let address = isPortal ? Self.nowhere ?? url : url
    let body =
      switch phrase.criterion {
      case _ where isForm: "<p><a href=\"\(escaped(target))\">\(words)</a></p>"
      case "accessibility_statement": "<p><a href=\"\(escaped(url.description))\">…</a></p>"
      case "feedback": "<form><p>\(words)</p><button>Ja</button></form>"
      case "participation", "service_plan", "social_media":
        phrase.isTrap ? "<p>\(words)</p>" : "<h2><a href=\"/side/\">\(words)</a></h2>"
      default: "<p>\(words)</p>"
      }
    let html =
      "<!DOCTYPE html><html lang=\"\(phrase.language)\"><title>\(title(url))</title><body><main>\(heading.map { "<h2>\($0)</h2>" } ?? "")\(body)</main></body></html>"
    return reader.read(
      HTMLParser.parse(Array(html.utf8)),
      at: isForm || phrase.criterion == "accessibility_statement" ? address : url, siteHosts: [url.host]
    )
    .result.facts
  }

  private static let municipalHosts = [".kommune.no", ".kommune.example", ".custompublish.com"]

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
