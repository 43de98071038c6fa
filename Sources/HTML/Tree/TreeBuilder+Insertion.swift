/// A place in the tree: under a node, before one of its children or last.
struct InsertionPlace {
  var parent: Int32
  var before: Int32 = -1
}

extension TreeBuilder {
  /// "The appropriate place for inserting a node".
  func appropriatePlace(under override: OpenElement? = nil) -> InsertionPlace {
    guard let target = override ?? open.last else { return InsertionPlace(parent: 0) }
    if fostersParents, target.traits.contains(.fostersChildren) { return fosterPlace() }
    return InsertionPlace(parent: contentRoot(of: target))
  }

  /// Where misplaced content of a table goes: before the table.
  private func fosterPlace() -> InsertionPlace {
    let table = open.lastIndex(of: .table)
    if let template = open.lastIndex(of: .template), template > table ?? -1 {
      return InsertionPlace(parent: contentRoot(of: open.items[template]))
    }
    guard let table, table > 0 else { return InsertionPlace(parent: open.items[0].node) }
    let node = open.items[table].node
    let parent = arena.nodes[Int(node)].parent
    if parent >= 0 { return InsertionPlace(parent: parent, before: node) }
    return InsertionPlace(parent: contentRoot(of: open.items[table - 1]))
  }

  /// Where an element's children go: a `template` keeps them apart.
  func contentRoot(of element: OpenElement) -> Int32 {
    guard element.isHTML(.template), let content = arena.templateContents[element.node] else { return element.node }
    return content
  }

  /// Inserts an HTML element for a start tag and opens it. False when it lies too deep to be opened: then what follows
  /// goes beside it, and its end tag will be overlooked.
  @discardableResult
  mutating func insertElement(_ token: Token, mayBeDeeper: Bool = false) -> Bool {
    let node = makeElement(token)
    place(node, at: appropriatePlace())
    return openElement(node, traits: .html(token.name), mayBeDeeper: mayBeDeeper)
  }

  /// Inserts an HTML element that the source does not have.
  mutating func insertImplied(_ name: ElementName, by token: Token) {
    var implied = Token(.startTag, offset: Int(token.offset))
    implied.name = name
    insertElement(implied, mayBeDeeper: true)
  }

  /// Inserts an element that has no content.
  mutating func insertVoidElement(_ token: Token) {
    place(makeElement(token), at: appropriatePlace())
  }

  mutating func makeElement(_ token: Token, namespace: Namespace = .html) -> Int32 {
    var record = NodeRecord(kind: .element, offset: token.offset)
    record.name = token.name
    record.namespace = namespace
    record.start = token.start
    record.end = token.end
    return arena.makeNode(record)
  }

  /// Opens an element that has been placed.
  mutating func openElement(_ node: Int32, traits: ElementTraits, mayBeDeeper: Bool = false) -> Bool {
    let record = arena.nodes[Int(node)]
    if open.count >= limits.depth, !mayBeDeeper {
      note(.depth)
      tooDeep[record.name, default: 0] += 1
      return false
    }
    open.push(OpenElement(node: node, name: record.name, namespace: record.namespace, traits: traits))
    return true
  }

  /// Whether an end tag belongs to an element that was too deep to be opened.
  mutating func overlooksEndTag(_ name: ElementName) -> Bool {
    guard open.count >= limits.depth else {
      tooDeep.removeAll()
      return false
    }
    guard let count = tooDeep[name], count > 0 else { return false }
    tooDeep[name] = count - 1
    return true
  }

  mutating func place(_ node: Int32, at place: InsertionPlace) {
    arena.insert(node, under: place.parent, before: place.before)
  }

  mutating func insertComment(_ token: Token, at place: InsertionPlace? = nil) {
    var record = NodeRecord(kind: .comment, offset: token.offset)
    record.start = token.start
    record.end = token.end
    let node = arena.makeNode(record)
    self.place(node, at: place ?? appropriatePlace())
  }

  /// Inserts text, as part of the text before it if there is any.
  mutating func insertText(_ token: Token) {
    let place = appropriatePlace()
    guard place.parent != 0, token.start < token.end else { return }
    let previous =
      place.before < 0
      ? arena.nodes[Int(place.parent)].lastChild : arena.nodes[Int(place.before)].previousSibling
    if previous >= 0, arena.nodes[Int(previous)].kind == .text, join(token, to: Int(previous)) { return }
    var record = NodeRecord(kind: .text, offset: token.offset)
    record.start = token.start
    record.end = token.end
    self.place(arena.makeNode(record), at: place)
  }

  /// Makes text longer. False when that would mean to copy more than a page may cost.
  private mutating func join(_ token: Token, to index: Int) -> Bool {
    let record = arena.nodes[index]
    if record.end == token.start {
      arena.nodes[index].end = token.end
      return true
    }
    let added = Int(token.end - token.start)
    let isLast = Int(record.end) == arena.pool.bytes.count
    let cost = isLast ? added : added + Int(record.end - record.start)
    guard cost <= joinsLeft else { return false }
    joinsLeft -= cost
    if !isLast {
      arena.nodes[index].start = Int32(arena.pool.bytes.count)
      arena.pool.appendCopy(from: Int(record.start), to: Int(record.end))
    }
    arena.pool.appendCopy(from: Int(token.start), to: Int(token.end))
    arena.nodes[index].end = Int32(arena.pool.bytes.count)
    return true
  }
}
