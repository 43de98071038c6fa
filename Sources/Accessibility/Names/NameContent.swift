internal import HTML
internal import Styling
internal import Web

// What is in an element, as a text for names.
// Source: https://www.w3.org/TR/accname-1.2/#comp_name_from_content
extension NameTraversal {
  /// What is in an element, in the order of reading.
  mutating func content(_ node: Node) -> NameText {
    var text = NameText()
    append(.before, of: node, to: &text)
    var child = page.document.firstChild(node)
    while let current = child {
      child = page.document.nextSibling(current)
      // What has an owner is read there.
      if page.owners.owner(of: current) == nil { append(current, to: &text) }
      if page.nameBudget.isSpent { return text }
    }
    if page.aria(node).has(.owns) {
      for owned in page.owners.owned(by: node) where !path.contains(owned.number) {
        text.space()
        text.append(self.text(owned, asPart: true))
      }
    }
    append(.after, of: node, to: &text)
    page.nameBudget.bytes -= text.bytes.count
    return text
  }

  /// What can be seen in an element that `visibility` hides: descendants may be visible again.
  mutating func visibleInside(_ node: Node) -> NameText {
    var text = NameText()
    guard page.flags(node).contains(.rendered), !page.flags(node).contains(.ariaHidden) else { return text }
    var child = page.document.firstChild(node)
    while let current = child, !page.nameBudget.isSpent {
      child = page.document.nextSibling(current)
      append(current, to: &text)
    }
    return text
  }

  /// Adds what a style sheet puts before or after the content of an element.
  private func append(_ box: GeneratedBox, of node: Node, to text: inout NameText) {
    guard let content = page.styles.generatedContent(box, of: node),
      let style = page.styles.generatedStyle(of: node, box)
    else { return }
    if style.display == "none" || style.visibility != "visible" && !includesHidden { return }
    if style.standsApart { text.space() }
    text.append(Array((content.alternative ?? content.text).utf8)[...])
    if style.standsApart { text.space() }
  }

  private mutating func append(_ child: Node, to text: inout NameText) {
    switch page.document.kind(child) {
    case .text:
      if includesHidden || page.flags(child).isExposed { text.append(page.document.text(child)) }
      page.nameBudget.nodes -= 1
    case .element where !path.contains(child.number):
      let standsApart = page.flags(child).contains(.apart)
      if standsApart { text.space() }
      text.append(self.text(child, asPart: true))
      if standsApart { text.space() }
    default: break
    }
  }
}
