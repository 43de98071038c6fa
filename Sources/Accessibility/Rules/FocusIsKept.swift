internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// No element gives focus away as soon as it gets it.
  static let focusIsKept = AccessibilityRule(
    "focus-is-kept", basis: .failure("F55"),
    title: Localized(
      nb: "Elementer beholder fokus når de får det", nn: "Element held på fokus når dei får det",
      en: "Elements keep the focus that they get"),
    criteria: [.keyboard, .focusVisible], requirements: ["wcag20:2.1.1", "wcag20:2.4.7"],
    related: ["wcag-technique:F55", "wcag20:3.2.1"], decidedBy: .markup,
    examples: [
      .fails("<a href=/ onfocus='this.blur()'>Hjem</a>"), .fails("<input type=button value=Send onfocus='blur();'>"),
      .fails("<a href=/ onfocus='if(this.blur)this.blur()'>Hjem</a>"),
      .isOpen("<input onfocus='if (done) this.blur()'>"), .concernsNot("<a href=/ onfocus='vis()'>Hjem</a>"),
      .concernsNot("<span onfocus='this.blur()'>Hjem</span>"),
    ]
  ) { page, report in
    guard page.document.mayHave(.onfocus) else { return }
    for node in page.elements {
      guard let handler = page.document.attribute(.onfocus, of: node), handler.holds("blur(") else { continue }
      guard page.focusability(node) == .sequential else { continue }
      if handler.isBlur { report.fail(node, attribute: "onfocus") } else { report.leaveOpen(node, .script) }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a handler takes focus away and does nothing else.
  fileprivate var isBlur: Bool {
    let code = filter { !$0.isASCIIWhitespace && $0 != UInt8(ascii: ";") }[...]
    let bare = code.hasPrefix("javascript:") ? code.dropFirst(11) : code
    return bare.isOne(of: ["blur()", "this.blur()", "if(this.blur)this.blur()"])
  }
}
