/// One entry of the list of active formatting elements: an element, or a marker that hides what came before it.
struct FormattingElement {
  /// The element's node; -1 for a marker.
  var node: Int32
  var name: ElementName

  var isMarker: Bool { node < 0 }

  static let marker = FormattingElement(node: -1, name: .none)
}

/// The list of active formatting elements: `b`, `i`, `a` … that go on in the next paragraph when the page does not end
/// them.
struct FormattingElements {
  private(set) var items: [FormattingElement] = []

  var count: Int { items.count }
  var isEmpty: Bool { items.isEmpty }

  mutating func append(_ item: FormattingElement) { items.append(item) }
  mutating func insert(_ item: FormattingElement, at index: Int) { items.insert(item, at: index) }
  mutating func replaceNode(at index: Int, with node: Int32) { items[index].node = node }
  mutating func remove(at index: Int) { items.remove(at: index) }
  mutating func removeAll() { items.removeAll() }

  mutating func remove(node: Int32) {
    if let index = index(ofNode: node) { items.remove(at: index) }
  }

  func index(ofNode node: Int32) -> Int? { items.lastIndex { $0.node == node } }

  /// The last entry of a name after the last marker.
  func lastIndex(of name: ElementName) -> Int? {
    var index = items.count - 1
    while index >= 0, !items[index].isMarker {
      if items[index].name == name { return index }
      index -= 1
    }
    return nil
  }

  /// How many entries stand after the last marker.
  var countAfterMarker: Int {
    items.count - ((items.lastIndex { $0.isMarker }) ?? -1) - 1
  }

  mutating func clearToMarker() {
    while let last = items.popLast(), !last.isMarker {}
  }
}
