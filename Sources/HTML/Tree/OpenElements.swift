/// One entry of the stack of open elements.
struct OpenElement {
  let node: Int32
  let name: ElementName
  let namespace: Namespace
  let traits: ElementTraits

  /// Whether it is the HTML element of a name.
  func isHTML(_ name: ElementName) -> Bool { self.name == name && namespace == .html }
}

/// The stack of open elements. Its bottom is the `html` element, which never leaves it before the page ends.
struct OpenElements {
  private(set) var items: [OpenElement] = []

  init() { items.reserveCapacity(64) }

  var count: Int { items.count }
  var isEmpty: Bool { items.isEmpty }
  var last: OpenElement? { items.last }

  /// The node that new content goes into; the document before there is an `html` element.
  var currentNode: Int32 { items.last?.node ?? 0 }

  func currentIs(_ name: ElementName) -> Bool { items.last?.isHTML(name) ?? false }

  mutating func push(_ element: OpenElement) { items.append(element) }

  mutating func insert(_ element: OpenElement, at index: Int) { items.insert(element, at: index) }

  mutating func replace(at index: Int, with element: OpenElement) { items[index] = element }

  mutating func remove(at index: Int) { items.remove(at: index) }

  /// Takes the last element off, unless it is the only one.
  mutating func pop() {
    if items.count > 1 { items.removeLast() }
  }

  /// Takes elements off until `count` are left, but never the first.
  mutating func shrink(to count: Int) {
    let surplus = items.count - max(count, 1)
    if surplus > 0 { items.removeLast(surplus) }
  }

  /// Takes elements off up to and with the last one of a name; nothing when there is none.
  mutating func popThrough(_ name: ElementName) {
    if let index = lastIndex(of: name) { shrink(to: index) }
  }

  mutating func popThroughHeading() {
    if let index = items.lastIndex(where: { $0.traits.contains(.heading) }) { shrink(to: index) }
  }

  /// Takes elements off until the last one has one of the names: "clear the stack back to a context".
  mutating func clear(to context: [ElementName]) {
    while let last = items.last, items.count > 1, !(last.namespace == .html && context.contains(last.name)) {
      items.removeLast()
    }
  }

  func lastIndex(of name: ElementName) -> Int? { items.lastIndex { $0.isHTML(name) } }

  func index(ofNode node: Int32) -> Int? { items.lastIndex { $0.node == node } }

  func contains(_ name: ElementName) -> Bool { lastIndex(of: name) != nil }

  /// "Has an element in scope"; `also` adds the markers of list item or button scope.
  func hasInScope(_ name: ElementName, also: ElementTraits = []) -> Bool {
    let markers = also.union(.scopeMarker)
    var index = items.count - 1
    while index >= 0 {
      if items[index].isHTML(name) { return true }
      if !items[index].traits.isDisjoint(with: markers) { return false }
      index -= 1
    }
    return false
  }

  /// Whether a node is in scope.
  func hasInScope(node: Int32) -> Bool {
    for item in items.reversed() {
      if item.node == node { return true }
      if item.traits.contains(.scopeMarker) { return false }
    }
    return false
  }

  func hasHeadingInScope() -> Bool {
    for item in items.reversed() {
      if item.traits.contains(.heading) { return true }
      if item.traits.contains(.scopeMarker) { return false }
    }
    return false
  }

  func hasInTableScope(_ name: ElementName) -> Bool {
    for item in items.reversed() {
      if item.isHTML(name) { return true }
      if item.traits.contains(.tableScopeMarker) { return false }
    }
    return false
  }

  /// "Generate implied end tags", except for elements of one name.
  mutating func generateImpliedEndTags(except name: ElementName = .none, traits: ElementTraits = .impliedEnd) {
    while let last = items.last, !last.traits.isDisjoint(with: traits), last.name != name { pop() }
  }
}
