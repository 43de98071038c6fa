import HTML
import Testing

@testable import Styling

/// A page with its styles, for tests.
struct TestPage {
  let document: Document
  let styles: ComputedStyles

  /// A page with a body and sheets of its own, in standards mode.
  init(_ body: String, css: String = "", sheets: [String] = [], limits: StyleLimits = .init()) {
    let html = "<!DOCTYPE html><html lang=nb><head><style>\(css)</style></head><body>\(body)</body></html>"
    self.init(html: html, sheets: sheets, limits: limits)
  }

  init(html: String, sheets: [String] = [], limits: StyleLimits = .init()) {
    document = HTMLParser.parse(Array(html.utf8))
    let page =
      sheets.isEmpty
      ? PageStyles(document, base: nil) { _ in nil } : PageStyles(sheets.map { StyleSheet(Array($0.utf8)) })
    styles = ComputedStyles(document, page, limits: limits)
  }

  /// The element with an id, `x` by default.
  func node(_ id: String = "x") throws -> Node {
    try #require(
      document.descendants(document.root).first {
        document.attribute(.id, of: $0).map { String(decoding: $0, as: UTF8.self) } == id
      })
  }

  func style(_ id: String = "x") throws -> ElementStyle { try #require(styles.style(try node(id))) }

  /// The color of an element as `rrggbb`, with two digits more when it is not opaque.
  func color(_ id: String = "x") throws -> String { try style(id).color.hex }
}

extension Color {
  var hex: String {
    func digits(_ value: Double) -> String {
      let byte = Int((value * 255).rounded())
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return digits(red) + digits(green) + digits(blue) + (alpha < 1 ? digits(alpha) : "")
  }
}
