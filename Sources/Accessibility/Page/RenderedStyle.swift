internal import HTML
internal import Web

/// How an element is rendered, as far as it matters to who perceives it: the browser's own style sheet, the `hidden`
/// attribute and the `style` attribute.
struct RenderedStyle {
  var display: Display
  /// Whether `visibility` shows or hides it; `nil` when it is as its parent.
  var isVisible: Bool?
  /// Whether it is moved out of what can be scrolled to.
  var isOffScreen = false

  init(of node: Node, in document: Document) {
    display = Display.ofBrowser(node, in: document)
    guard let style = document.attribute(.style, of: node) else { return }
    let declared = InlineStyle(style)
    if let value = declared.display { display = Display(value) ?? display }
    if let value = declared.visibility {
      if value.isOne(of: ["hidden", "collapse"]) {
        isVisible = false
      } else if value.isWord("visible") {
        isVisible = true
      }
    }
    isOffScreen = declared.isOffScreen
  }
}

/// The kinds of boxes, as far as texts are kept apart by them.
enum Display: Sendable {
  case none
  /// Flows with the text around it.
  case inline
  /// A box in a line.
  case inlineBlock
  /// On lines of its own: `block`, `flex`, `grid`, `list-item`, `table` and its parts.
  case block

  var standsApart: Bool { self == .block || self == .inlineBlock }

  /// The kind that a value of the property `display` makes; `nil` for values that mean nothing.
  init?(_ value: ArraySlice<UInt8>) {
    switch true {
    case value.isWord("none"): self = .none
    case value.isOne(of: ["inline", "contents", "ruby"]): self = .inline
    case value.hasPrefix("inline"): self = .inlineBlock
    case value.isOne(of: ["block", "flex", "grid", "list-item", "flow-root", "flow", "-webkit-box"]): self = .block
    case value.hasPrefix("table"): self = .block
    default: return nil
    }
  }
}
