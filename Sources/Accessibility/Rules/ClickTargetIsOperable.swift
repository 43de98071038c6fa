internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// What leads somewhere when it is clicked can be operated by keyboard too. It fails where a handler in the markup leads on,
  /// focus cannot go to the element, and nothing else in the page looks as if it did the same.
  static let clickTargetIsOperable = AccessibilityRule(
    "click-target-is-operable", basis: .failure("F42"),
    title: Localized(
      nb: "Det som kan klikkes, kan også brukes med tastatur", nn: "Det som kan klikkast, kan òg brukast med tastatur",
      en: "What can be clicked can be operated by keyboard too"),
    criteria: [.keyboard], requirements: ["wcag20:2.1.1"],
    related: ["wcag-technique:F42", "wcag-technique:F59", "wcag20:4.1.2"], decidedBy: .judgement,
    examples: [
      .fails("<span onclick=\"location.href='/sok'\">Søk om plass</span>"),
      .fails("<div role=link onclick=\"window.open('/sok')\">Søk om plass</div>"),
      .isOpen("<span onclick='vis()'>Vis mer</span>"),
      .isOpen("<span onclick=\"location.href='/sok'\" onkeydown='go(event)'>Søk om plass</span>"),
      .isOpen("<span onclick=\"location='/sok'\">Søk om plass</span> <a href=/sok>Søk</a>"),
      .isOpen("<span id=a onclick=\"location='/sok'\">Søk om plass</span><script src=a.js></script>"),
      .concernsNot("<span tabindex=0 onclick=\"location='/sok'\">Søk om plass</span>"),
      .concernsNot("<div onclick=\"location='/sok'\"><a href=/sok>Søk om plass</a></div>"),
      .concernsNot("<a href=/sok><span onclick=\"location='/sok'\">Søk om plass</span></a>"),
      .concernsNot("<label onclick='vis()'>Navn <input></label>"), .concernsNot("<p onclick='return false'>Vik"),
      .concernsNot("<span hidden onclick='vis()'>Vis mer</span>"),
    ]
  ) { page, report in
    guard page.document.mayHave(.onclick) else { return }
    for node in page.elements where page.document.namespace(node) == .html && page.isVisible(node) {
      guard let handler = page.document.attribute(.onclick, of: node), page.isClickedOnly(node, handler) else {
        continue
      }
      if page.has(.onkeydown, node) || page.has(.onkeyup, node) || page.has(.onkeypress, node) {
        report.leaveOpen(node, .script, attribute: "onclick")
      } else if !handler.leadsOn || page.scripts.isLoaded && page.canBeFound(node) {
        report.leaveOpen(node, .script, attribute: "onclick")
      } else if page.hasLink(to: handler) {
        report.leaveOpen(node, .meaning, attribute: "onclick")
      } else {
        report.fail(node, attribute: "onclick")
      }
    }
  }
}

extension PageContext {
  /// Whether a handler is on something where focus cannot go, that is in nothing and has nothing in it where it can.
  fileprivate func isClickedOnly(_ node: Node, _ handler: ArraySlice<UInt8>) -> Bool {
    let code = handler.filter { !$0.isASCIIWhitespace && $0 != UInt8(ascii: ";") }[...]
    if code.isEmpty || code.isOne(of: Self.idle) { return false }
    switch document.name(node) {
    case .html, .body, .label, .form, .option, .optgroup, .area, .legend: return false
    case .button, .input, .select, .textarea: return false
    default: break
    }
    if isFocusStop(node) || document.ancestors(node).contains(where: { isFocusStop($0) || isHTML(.label, $0) }) {
      return false
    }
    return !document.descendants(node).contains { isFocusStop($0) }
  }

  private func isFocusStop(_ node: Node) -> Bool {
    document.kind(node) == .element && focusability(node).isFocusable
  }

  /// Handlers that do nothing.
  private static let idle: [StaticString] = [
    "returnfalse", "returntrue", "void(0)", "event.stoppropagation()", "event.preventdefault()",
  ]

  /// Whether scripts could find the element without looking at all that there is, and make it operable.
  fileprivate func canBeFound(_ node: Node) -> Bool {
    document.attributes(of: node).contains { name, _ in
      name == .id || name == .class || name == .role || document.bytes(of: name).hasPrefix("data-")
    }
  }

  /// Whether a link of the page has an address that stands in a handler.
  fileprivate func hasLink(to handler: ArraySlice<UInt8>) -> Bool {
    let quoted = handler.split(omittingEmptySubsequences: false) { $0 == 0x22 || $0 == 0x27 }
    let words = quoted.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    return byRole[.link].contains { link in
      guard let address = trimmed(.href, of: link), !address.isEmpty else { return false }
      return words.contains { $0.trimmed == address }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a handler goes to another page or sends a form.
  fileprivate var leadsOn: Bool {
    let code = filter { !$0.isASCIIWhitespace }[...]
    let ways: [StaticString] = [
      "location=", "location.href=", "location.assign(", "location.replace(", "window.open(", ".submit(",
    ]
    return ways.contains { code.holds($0) } && !code.holds("location==")
  }
}
