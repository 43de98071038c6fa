internal import HTML
internal import Web

/// Which `label` elements belong to which control, in the order of the tree. O(nodes) once for a page.
///
/// Source: https://html.spec.whatwg.org/multipage/forms.html#the-label-element
struct LabelIndex {
  private var labels: [Int: [Node]] = [:]

  init(_ page: PageContext) {
    let document = page.document
    var order: [(label: Node, control: Node)] = []
    /// Labels around what is being walked over that have no control yet.
    var open: [Node] = []
    for element in page.elements {
      while let last = open.last, !Self.contains(last, element, in: page) { open.removeLast() }
      if page.isHTML(.label, element) {
        if let id = document.attribute(.for, of: element) {
          if let control = page.ids[id], Self.isLabelable(control, in: page) { order.append((element, control)) }
        } else {
          open.append(element)
        }
      } else if !open.isEmpty, Self.isLabelable(element, in: page) {
        for label in open { order.append((label, element)) }
        open = []
      }
    }
    for (label, control) in order.sorted(by: { $0.label < $1.label }) {
      labels[control.number, default: []].append(label)
    }
  }

  /// The labels of a control.
  func labels(of control: Node) -> [Node] { labels[control.number] ?? [] }

  /// Whether an element can have labels.
  static func isLabelable(_ node: Node, in page: PageContext) -> Bool {
    guard page.document.namespace(node) == .html else { return false }
    switch page.document.name(node) {
    case .button, .meter, .output, .progress, .select, .textarea: return true
    case .input: return !page.has(.type, "hidden", node)
    default: return false
    }
  }

  private static func contains(_ label: Node, _ element: Node, in page: PageContext) -> Bool {
    page.flags(element).contains(.inLabel) && page.document.ancestors(element).contains(label)
  }
}
