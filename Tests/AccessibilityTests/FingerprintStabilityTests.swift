import Accessibility
import HTML
import Results
import Testing
import Web

/// An element of a page that is changed and written out.
private struct Element {
  var name: String
  var attributes: [(String, String)] = []
  var children: [Child] = []

  enum Child {
    case element(Element)
    case text(String)
  }

  var html: String {
    let attributes = attributes.map { " \($0)=\"\($1)\"" }.joined()
    guard !["img", "input", "hr"].contains(name) else { return "<\(name)\(attributes)>" }
    let inner = children.map { child in
      switch child {
      case .element(let element): element.html
      case .text(let text): text
      }
    }.joined()
    return "<\(name)\(attributes)>\(inner)</\(name)>"
  }

  /// Changes every element, the innermost first.
  func changed(_ change: (inout Element) -> Void) -> Element {
    var copy = self
    copy.children = children.map { child in
      guard case .element(let element) = child else { return child }
      return .element(element.changed(change))
    }
    change(&copy)
    return copy
  }
}

/// Numbers that look random and are the same each time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

private func element(_ name: String, _ attributes: [(String, String)] = [], _ children: [Element.Child] = []) -> Element
{
  Element(name: name, attributes: attributes, children: children)
}

@Suite("Fingerprints stay when pages change around a finding")
struct FingerprintStabilityTests {
  /// A page with eight different defects.
  private static let page = element(
    "body", [("class", "page")],
    [
      .element(
        element(
          "header", [("class", "top")],
          [
            .element(
              element("a", [("class", "logo"), ("href", "/")], [.element(element("img", [("src", "/logo.png")]))])),
            .element(element("button", [("type", "button"), ("class", "search-3fa2")])),
          ])),
      .element(
        element(
          "main", [("id", "content")],
          [
            .element(element("h1", [], [.text("Barnehage")])),
            .element(element("p", [], [.text("Det er 12 ledige plasser.")])),
            .element(
              element("div", [("class", "grid")], [.element(element("img", [("src", "/bilder/eng-1200x800.jpg")]))])),
            .element(element("div", [("class", "grid")], [.element(element("img", [("src", "/bilder/fjord.jpg")]))])),
            .element(
              element("form", [("action", "/sok")], [.element(element("input", [("type", "text"), ("name", "q")]))])),
            .element(element("h2", [])), .element(element("iframe", [("src", "https://kart.example/vik")])),
          ])),
    ])

  private static func fingerprints(_ body: Element) throws -> [Fingerprint] {
    let url = try #require(WebURL("https://www.vik.no/barnehage"))
    let html = "<!doctype html><html lang=nb><title>Barnehage - Vik</title>\(body.html)</html>"
    let audit = PageAudit(PageContext(HTMLParser.parse(Array(html.utf8)), address: url), at: url)
    return audit.findings.filter { $0.outcome == .failed }.map(\.fingerprint)
  }

  enum Change: String, CaseIterable, Sendable {
    case classes, ids, attributeOrder, wrappers, strangers, numbers, wordsElsewhere, everything
  }

  private static func change(_ page: Element, _ change: Change, _ dice: inout Dice) -> Element {
    var dice = dice
    func letters() -> String { String((0..<8).map { _ in "abcdefgh0123456789".randomElement(using: &dice) ?? "a" }) }
    switch change {
    case .classes:
      return page.changed { element in
        element.attributes.removeAll { $0.0 == "class" }
        if Bool.random(using: &dice) { element.attributes.insert(("class", "c-\(letters())"), at: 0) }
      }
    case .ids:
      return page.changed { element in
        element.attributes.removeAll { $0.0 == "id" }
        if Bool.random(using: &dice) { element.attributes.append(("id", "i\(letters())")) }
      }
    case .attributeOrder: return page.changed { $0.attributes.shuffle(using: &dice) }
    case .wrappers:
      return page.changed { element in
        guard element.name != "a" else { return }
        element.children = element.children.map { child in
          Bool.random(using: &dice) ? .element(Element(name: "div", children: [child])) : child
        }
      }
    case .strangers:
      return page.changed { element in
        guard ["main", "header", "form"].contains(element.name) else { return }
        for stranger in ["hr", "aside", "section"] {
          let place = Int.random(in: 0...element.children.count, using: &dice)
          element.children.insert(.element(Element(name: stranger)), at: place)
        }
      }
    case .numbers:
      return page.changed { element in
        element.attributes = element.attributes.map { name, value in
          (
            name,
            name == "src" ? value.replacing("1200x800", with: "\(Int.random(in: 1...9999, using: &dice))x9") : value
          )
        }
      }
    case .wordsElsewhere:
      return page.changed { element in
        if element.name == "p" {
          element.children = [.text("Søk innen \(Int.random(in: 1...31, using: &dice)). mars.")]
        }
      }
    case .everything:
      var changed = page
      for each in Change.allCases where each != .everything { changed = Self.change(changed, each, &dice) }
      return changed
    }
  }

  @Test("Of a changed page they are the same", arguments: Change.allCases, 0..<25)
  func stay(_ change: Change, seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let before = try Self.fingerprints(Self.page)
    let after = try Self.fingerprints(Self.change(Self.page, change, &dice))
    #expect(Set(before) == Set(after))
    #expect(before.count == 8)
    #expect(Set(before).count == before.count)
  }

  @Test(
    "Another rule, place, word, picture or page makes another",
    arguments: [
      ("<main><a href=/a></a></main>", "<main><button></button></main>"),
      ("<main><a href=/a></a></main>", "<nav><a href=/a></a></nav>"),
      ("<main><a href=/a></a></main>", "<main><a href=/b></a></main>"),
      ("<main><img src=eng.png></main>", "<main><img src=fjord.png></main>"),
    ])
  func differ(one: String, other: String) throws {
    func first(_ html: String, _ address: String = "https://vik.no/") throws -> Fingerprint {
      let url = try #require(WebURL(address))
      let document = HTMLParser.parse(Array("<!doctype html><html lang=nb><title>Vik</title>\(html)".utf8))
      let findings = PageAudit(PageContext(document, address: url), at: url).findings
      return try #require(findings.first { $0.outcome == .failed }).fingerprint
    }
    #expect(try first(one).defect != first(other).defect)
    #expect(try first(one).defect == first(one, "https://vik.no/a").defect)
    #expect(try first(one) != first(one, "https://vik.no/a"))
  }
}
