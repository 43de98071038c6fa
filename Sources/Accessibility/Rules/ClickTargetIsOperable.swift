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
    let surroundings = FocusSurroundings(page)
    lazy var addresses = page.addresses
    for node in page.elements where page.document.namespace(node) == .html && page.isVisible(node) {
      guard let handler = page.document.attribute(.onclick, of: node), !handler.isIdle else { continue }
      guard page.isPlain(node), surroundings.areFree(of: node) else { continue }
      if page.has(.onkeydown, node) || page.has(.onkeyup, node) || page.has(.onkeypress, node) {
        report.leaveOpen(node, .script, attribute: "onclick")
      } else if !handler.leadsOn || page.scripts.isLoaded && page.canBeFound(node) {
        report.leaveOpen(node, .script, attribute: "onclick")
      } else if !addresses.isDisjoint(with: handler.quotedWords) {
        report.leaveOpen(node, .meaning, attribute: "onclick")
      } else {
        report.fail(node, attribute: "onclick")
      }
    }
  }
}

/// For each node of a page, whether it is, is in or has in it something where focus can go, or is in a `label`. O(nodes).
private struct FocusSurroundings {
  private var isIn: [Bool]
  private var has: [Bool]

  init(_ page: PageContext) {
    isIn = Array(repeating: false, count: page.document.nodeCount)
    has = isIn
    for node in page.elements {
      let isStop = page.focusability(node).isFocusable
      let outer = page.document.parent(node).map { isIn[$0.number] } ?? false
      isIn[node.number] = outer || isStop || page.isHTML(.label, node)
      var current: Node? = isStop ? node : nil
      while let holder = current, !has[holder.number] {
        has[holder.number] = true
        current = page.document.parent(holder)
      }
    }
  }

  func areFree(of node: Node) -> Bool { !isIn[node.number] && !has[node.number] }
}

extension PageContext {
  /// Whether an element is none that HTML has a use for clicks for.
  fileprivate func isPlain(_ node: Node) -> Bool {
    switch document.name(node) {
    case .html, .body, .label, .form, .option, .optgroup, .area, .legend, .button, .input, .select, .textarea: false
    default: true
    }
  }

  /// Whether scripts could find the element without looking at all that there is, and make it operable.
  fileprivate func canBeFound(_ node: Node) -> Bool {
    document.attributes(of: node).contains { name, _ in
      name == .id || name == .class || name == .role || document.bytes(of: name).hasPrefix("data-")
    }
  }

  /// The addresses of the links of a page, as they stand there.
  fileprivate var addresses: Set<ArraySlice<UInt8>> {
    Set(byRole[.link].compactMap { trimmed(.href, of: $0) }.filter { !$0.isEmpty })
  }
}

extension ArraySlice<UInt8> {
  /// Whether a handler does nothing.
  fileprivate var isIdle: Bool {
    let code = filter { !$0.isASCIIWhitespace && $0 != UInt8(ascii: ";") }[...]
    return code.isEmpty
      || code.isOne(of: [
        "returnfalse", "returntrue", "void(0)", "event.stoppropagation()", "event.preventdefault()",
      ])
  }

  /// What stands between quotation marks.
  fileprivate var quotedWords: [ArraySlice<UInt8>] {
    let pieces = split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0].trimmed }
  }

  /// Whether a handler goes to another page or sends a form.
  fileprivate var leadsOn: Bool {
    let code = filter { !$0.isASCIIWhitespace }[...]
    let ways: [StaticString] = [
      "location=", "location.href=", "location.assign(", "location.replace(", "window.open(", ".submit(",
    ]
    return ways.contains { code.holds($0) } && !code.holds("location==")
  }
}
