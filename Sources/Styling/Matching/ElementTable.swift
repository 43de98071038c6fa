internal import HTML
internal import Web

/// What selectors ask of one element.
struct ElementRecord: Sendable {
  var node: Node
  /// Ordinals of other elements; -1 for none.
  var parent: Int32 = -1
  var previous: Int32 = -1
  var next: Int32 = -1
  /// The first ordinal behind the element and all below it.
  var end: Int32 = 0
  var name: ElementName
  var namespace: Namespace
  /// Whether nothing but comments stands in it.
  var isEmpty = true
  var tag: NameKey
  var foldedTag: NameKey
  var id = NameKey.none
  var foldedID = NameKey.none
  /// Range in the table's classes.
  var classStart: Int32 = 0
  var classEnd: Int32 = 0
  /// Position among the elements under the same parent, from 1.
  var index: Int32 = 1
  /// How many elements stand directly below.
  var childCount: Int32 = 0
  /// The names of all elements above.
  var above = NameFilter()
  var styleAttribute = false
}

/// The elements of a document in the order of the tree, each before those below it, with their names as keys. What stands
/// in `template` is not among them.
struct ElementTable: Sendable {
  let document: Document
  private(set) var elements: [ElementRecord] = []
  private(set) var classes: [(key: NameKey, folded: NameKey)] = []
  /// For each node of the document the ordinal of its element; -1 for others.
  private(set) var ordinals: [Int32]
  private var nameKeys: [(key: NameKey, folded: NameKey)] = []

  init(_ document: Document) {
    self.document = document
    ordinals = Array(repeating: -1, count: document.nodeCount)
    elements.reserveCapacity(document.nodeCount / 2 + 4)
    classes.reserveCapacity(document.nodeCount / 2 + 4)
    build()
  }

  func ordinal(_ node: Node) -> Int32 { ordinals[node.number] }

  /// The keys of an element's or attribute's name.
  mutating func keys(code: Int, _ bytes: @autoclosure () -> ArraySlice<UInt8>) -> (key: NameKey, folded: NameKey) {
    if code >= nameKeys.count {
      let missing = code + 64 - nameKeys.count
      nameKeys.append(contentsOf: repeatElement((key: NameKey.none, folded: NameKey.none), count: missing))
    }
    if nameKeys[code].key == .none {
      let name = bytes()
      nameKeys[code] = (NameKey(name), NameKey(folding: name))
    }
    return nameKeys[code]
  }

  /// The keys of an attribute's name; all of the document's are known after building.
  func keys(of attribute: AttributeName) -> (key: NameKey, folded: NameKey) { nameKeys[attribute.code] }

  private mutating func build() {
    var open: [Int32] = []
    var lastChild: [Int32] = []
    var node = document.firstChild(document.root)
    while let current = node {
      switch document.kind(current) {
      case .element:
        append(current, parent: open.last ?? -1, previous: lastChild.last ?? -1)
        if !lastChild.isEmpty { lastChild[lastChild.count - 1] = Int32(elements.count - 1) }
      case .text:
        if let parent = open.last, !document.text(current).isEmpty { elements[Int(parent)].isEmpty = false }
      case .document, .doctype, .comment: break
      }
      if let child = document.firstChild(current) {
        open.append(Int32(elements.count - 1))
        lastChild.append(-1)
        node = child
        continue
      }
      node = following(current, &open, &lastChild)
    }
  }

  /// The next node that is not below, closing the elements that end.
  private mutating func following(_ node: Node, _ open: inout [Int32], _ lastChild: inout [Int32]) -> Node? {
    var current = node
    if document.kind(node) == .element { elements[Int(ordinals[node.number])].end = Int32(elements.count) }
    while true {
      if let next = document.nextSibling(current) { return next }
      guard let parent = document.parent(current), let closed = open.popLast() else { return nil }
      lastChild.removeLast()
      elements[Int(closed)].end = Int32(elements.count)
      current = parent
    }
  }

  private mutating func append(_ node: Node, parent: Int32, previous: Int32) {
    let name = document.name(node)
    let document = document
    let (tag, foldedTag) = keys(code: name.code, document.tagNameBytes(node))
    let ordinal = Int32(elements.count)
    var record = ElementRecord(
      node: node, name: name, namespace: document.namespace(node), tag: tag, foldedTag: foldedTag)
    record.parent = parent
    record.previous = previous
    record.classStart = Int32(classes.count)
    for (attribute, value) in document.attributes(of: node) {
      _ = keys(code: attribute.code, document.bytes(of: attribute))
      switch attribute {
      case .class: appendClasses(value)
      case .id:
        record.id = NameKey(value)
        record.foldedID = NameKey(folding: value)
      case .style: record.styleAttribute = true
      default: break
      }
    }
    record.classEnd = Int32(classes.count)
    if previous >= 0 {
      elements[Int(previous)].next = ordinal
      record.index = elements[Int(previous)].index + 1
    }
    if parent >= 0 {
      elements[Int(parent)].isEmpty = false
      elements[Int(parent)].childCount += 1
      let around = elements[Int(parent)]
      record.above = around.above
      insertNames(of: around, into: &record.above)
    }
    ordinals[node.number] = ordinal
    elements.append(record)
  }

  private mutating func appendClasses(_ value: ArraySlice<UInt8>) {
    var start = value.startIndex
    while start < value.endIndex {
      while start < value.endIndex, value[start].isASCIIWhitespace { start += 1 }
      var end = start
      while end < value.endIndex, !value[end].isASCIIWhitespace { end += 1 }
      if end > start { classes.append((NameKey(value[start..<end]), NameKey(folding: value[start..<end]))) }
      start = end
    }
  }

  private func insertNames(of element: ElementRecord, into filter: inout NameFilter) {
    filter.insert(element.foldedTag.salted(Salt.tag))
    if element.id != .none { filter.insert(element.foldedID.salted(Salt.id)) }
    // An element with very many classes would fill the filter for nothing; all of them still have to be in it.
    for index in element.classStart..<element.classEnd {
      filter.insert(classes[Int(index)].folded.salted(Salt.class))
    }
  }
}
