internal import HTML
internal import Web

/// Walks a document once and writes down what a reader sees.
struct PageTextBuilder {
  private let document: Document
  private var page = PageText()
  private var block = BlockInProgress()
  private var regions: [Block.Region] = [.main]
  private var tables: [TableInProgress] = []
  /// The term of the definition list that is being read.
  private var term: Int?

  /// What is known of the block that is being written.
  private struct BlockInProgress {
    var kind = Block.Kind.paragraph
    var start = 0
    var line = 0
    var firstLink = 0
    var pendingSpace = false
    /// Bytes inside `strong` and `b`: a paragraph that is nothing else is a heading in disguise.
    var boldBytes = 0
  }

  static func build(_ document: Document) -> PageText {
    var builder = PageTextBuilder(document: document)
    builder.walk()
    return builder.page
  }

  private init(document: Document) { self.document = document }

  // MARK: - The walk

  private mutating func walk() {
    page.title = document.titleText
    guard let start = document.body ?? document.html else { return }
    page.bytes.reserveCapacity(32 << 10)
    page.folded.reserveCapacity(32 << 10)
    page.tokens.reserveCapacity(6_000)
    page.blocks.reserveCapacity(250)
    var node = start
    var boldDepth = 0
    while true {
      var descends = false
      switch document.kind(node) {
      case .text:
        append(node, isBold: boldDepth > 0)
      case .element:
        descends = enter(node)
        if descends, PageElement.isBold(document.name(node)) { boldDepth += 1 }
      default: break
      }
      if descends, let child = document.firstChild(node) {
        node = child
        continue
      }
      if descends { leave(node, &boldDepth) }
      while document.nextSibling(node) == nil {
        guard node != start, let parent = document.parent(node) else { return finish() }
        node = parent
        leave(node, &boldDepth)
        if node == start { return finish() }
      }
      guard node != start, let next = document.nextSibling(node) else { return finish() }
      node = next
    }
  }

  private mutating func finish() {
    endBlock()
  }

  /// Begins an element; `false` when its content is not to be seen.
  private mutating func enter(_ node: Node) -> Bool {
    let name = document.name(node)
    if PageElement.isInvisible(name) || isHidden(node) {
      page.unseen.append(node)
      return false
    }
    switch name {
    case .br:
      lineBreak()
      return false
    case .area, .base, .frame, .link, .meta:
      page.unseen.append(node)
      return false
    case .a:
      beginLink(node)
    case .img:
      imageInLink(node)
      return false
    case .table:
      endBlock()
      if TableInProgress.holdsData(node, in: document) { tables.append(TableInProgress(node: node)) }
    case .tr where isInOpenTable(node):
      endBlock()
      tables[tables.count - 1].beginRow()
    case .td, .th:
      endBlock()
      if isInOpenTable(node) {
        block.kind = .cell
        tables[tables.count - 1].beginCell(node, in: document, firstBlock: page.blocks.count)
      }
    default:
      if let region = PageElement.region(of: node, in: document) {
        endBlock()
        regions.append(region)
      }
      if let kind = PageElement.blockKind(of: node, in: document) {
        endBlock()
        if block.kind != .cell { block.kind = kind }
      } else if PageElement.isBlock(name) {
        endBlock()
      }
    }
    return true
  }

  private mutating func leave(_ node: Node, _ boldDepth: inout Int) {
    let name = document.name(node)
    if PageElement.isBold(name) { boldDepth -= 1 }
    switch name {
    case .a: endLink()
    case .td, .th:
      endBlock()
      if isInOpenTable(node) {
        tables[tables.count - 1].endCell(lastBlock: page.blocks.count)
        block.kind = .paragraph
      }
    case .table:
      endBlock()
      if tables.last?.node == node { tables.removeLast().finish(&page) }
    default:
      if PageElement.region(of: node, in: document) != nil {
        endBlock()
        regions.removeLast()
      } else if PageElement.isBlock(name) || PageElement.blockKind(of: node, in: document) != nil {
        endBlock()
      }
      if name == .dl { term = nil }
    }
  }

  private func isInOpenTable(_ node: Node) -> Bool {
    guard let table = tables.last?.node else { return false }
    var next = document.parent(node)
    while let ancestor = next {
      if document.name(ancestor) == .table { return ancestor == table }
      next = document.parent(ancestor)
    }
    return false
  }

  private func isHidden(_ node: Node) -> Bool {
    if document.attribute(.hidden, of: node) != nil { return true }
    guard let style = document.attribute(.style, of: node) else { return false }
    let bare = style.filter { !$0.isASCIIWhitespace }.map(\.asciiLowercased)
    return bare.contains(StaticBytes("display:none")) || bare.contains(StaticBytes("visibility:hidden"))
  }

  // MARK: - Text

  private mutating func append(_ node: Node, isBold: Bool) {
    let before = page.bytes.count
    document.text(node).withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let room = block.start + 2 * ReadingLimits.blockBytes - page.bytes.count - 1
        let end = PlainText.end(in: text, from: index, room: room)
        if end > index {
          write(text[index], of: node)
          page.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[(index + 1)..<end]))
          index = end
        } else {
          index += appendCharacter(UnsafeBufferPointer(rebasing: text[index...]), of: node)
        }
      }
    }
    if isBold { block.boldBytes += page.bytes.count - before }
  }

  /// Writes what a text begins with, byte by byte, and gives its length.
  private mutating func appendCharacter(_ text: UnsafeBufferPointer<UInt8>, of node: Node) -> Int {
    cutEndlessBlock()
    let byte = text[0]
    if byte.isASCIIWhitespace {
      block.pendingSpace = true
    } else if byte < 0x80 {
      write(byte, of: node)
    } else {
      return appendScalar(text, of: node)
    }
    return 1
  }

  /// Writes one character outside ASCII: no-break and thin spaces fold like others, soft hyphens and zero-width
  /// signs are nothing that one reads.
  private mutating func appendScalar(_ text: UnsafeBufferPointer<UInt8>, of node: Node) -> Int {
    let lead = text[0]
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, text.count)
    let second = length > 1 ? text[1] : 0
    if lead == 0xC2, second == 0xA0 {
      block.pendingSpace = true
    } else if lead == 0xC2, second == 0xAD {
      return length
    } else if lead == 0xE2, second == 0x80, length == 3, text[2] <= 0x8F || text[2] == 0xAF {
      // U+2000 to U+200A and U+202F are spaces, U+200B to U+200F are nothing.
      if text[2] <= 0x8A || text[2] == 0xAF { block.pendingSpace = true }
    } else if lead == 0xEF, second == 0xBB, length == 3, text[2] == 0xBF {
      return length
    } else {
      for byte in text.prefix(length) { write(byte, of: node) }
    }
    return length
  }

  private mutating func write(_ byte: UInt8, of node: Node) {
    if page.bytes.count == block.start {
      block.line = document.line(node)
      block.firstLink = min(block.firstLink, page.links.count)
    } else if block.pendingSpace, page.bytes.last != 0x0A {
      page.bytes.append(0x20)
    }
    block.pendingSpace = false
    page.bytes.append(byte)
  }

  /// Ends a block that is longer than people write, so that no page costs more than its length. What comes after it
  /// is of the same kind, but never one heading more.
  private mutating func cutEndlessBlock() {
    let length = page.bytes.count - block.start
    guard length >= 2 * ReadingLimits.blockBytes, block.pendingSpace || length >= 3 * ReadingLimits.blockBytes else {
      return
    }
    cutBlock()
  }

  private mutating func cutBlock() {
    let kind = block.kind
    endBlock()
    if case .heading = kind { return }
    block.kind = kind
  }

  private mutating func lineBreak() {
    guard page.bytes.count > block.start else { return }
    if page.bytes.count - block.start >= ReadingLimits.blockBytes { return cutBlock() }
    block.pendingSpace = false
    if page.bytes.last != 0x0A { page.bytes.append(0x0A) }
  }

  // MARK: - Links

  private mutating func beginLink(_ node: Node) {
    guard let href = document.attribute(.href, of: node) else { return }
    guard page.links.count < ReadingLimits.links else {
      page.hasMoreLinks = true
      return
    }
    let name = document.attribute(.ariaLabel, of: node) ?? document.attribute(.title, of: node)
    let rel = document.attribute(.rel, of: node)?.map(\.asciiLowercased) ?? []
    // A link's words begin where the next character is written, after a space that still waits.
    let start = page.bytes.count + (block.pendingSpace && page.bytes.count > block.start ? 1 : 0)
    page.links.append(
      LinkSpan(
        href: String(decoding: href, as: UTF8.self), range: start..<start,
        fallbackName: name.map { String(decoding: $0, as: UTF8.self) }, block: page.blocks.count,
        isNofollow: rel.contains(StaticBytes("nofollow"))))
    openLinks.append(page.links.count - 1)
  }

  private var openLinks: [Int] = []

  private mutating func endLink() {
    guard let link = openLinks.popLast() else { return }
    let start = min(page.links[link].range.lowerBound, page.bytes.count)
    page.links[link].range = start..<page.bytes.count
  }

  private mutating func imageInLink(_ node: Node) {
    guard let link = openLinks.last, page.links[link].fallbackName == nil,
      let alternative = document.attribute(.alt, of: node), !alternative.isEmpty
    else { return }
    page.links[link].fallbackName = String(decoding: alternative, as: UTF8.self)
  }

  // MARK: - Blocks

  private mutating func endBlock() {
    defer {
      block = BlockInProgress()
      // A paragraph inside a cell is still the cell, and never a heading of what comes after the table.
      if tables.last?.isInCell == true { block.kind = .cell }
      block.start = page.bytes.count
      block.firstLink = page.links.count - openLinks.count
    }
    while page.bytes.count > block.start, page.bytes.last == 0x0A { page.bytes.removeLast() }
    let range = block.start..<page.bytes.count
    guard !range.isEmpty else { return }
    let firstToken = page.tokens.count
    page.folded.append(contentsOf: page.bytes[range])
    Folding.fold(&page.folded, from: range.lowerBound)
    Tokenizer.tokens(of: page.bytes, folded: page.folded, in: range, into: &page.tokens)
    let hasNumber = page.tokens[firstToken...].contains { $0.kind == .number }
    let kind = effectiveKind(range, hasNumber: hasNumber)
    var new = Block(
      kind: kind, range: range, tokens: firstToken..<page.tokens.count,
      links: block.firstLink..<max(block.firstLink, page.links.count), section: page.sections.count - 1,
      region: regions.last ?? .main, line: block.line, hasNumber: hasNumber)
    let index = page.blocks.count
    for link in new.links { page.links[link].block = index }
    if case .heading(let level) = kind {
      openSection(level, heading: index)
      new.section = page.sections[page.sections.count - 1].parent ?? 0
    } else {
      new.section = currentSection
    }
    if kind == .term { term = index }
    if kind == .description, let term { new.labels.append(term) }
    page.blocks.append(new)
    // A blank between blocks, so that words of neighbours never run together.
    page.bytes.append(0x20)
    page.folded.append(0x20)
  }

  private var currentSection = 0

  private mutating func openSection(_ level: Int, heading: Int) {
    var parent = currentSection
    while page.sections[parent].level >= level, let above = page.sections[parent].parent { parent = above }
    page.sections.append(Section(heading: heading, level: level, parent: parent))
    currentSection = page.sections.count - 1
  }

  /// A short paragraph that is all bold, or that ends with a colon, works as a heading for what follows it.
  private func effectiveKind(_ range: Range<Int>, hasNumber: Bool) -> Block.Kind {
    guard block.kind == .paragraph, range.count <= 90 else { return block.kind }
    if block.boldBytes >= range.count - 2, !hasNumber { return .heading(7) }
    if page.bytes[range.upperBound - 1] == UInt8(ascii: ":"), range.count <= 70 { return .heading(8) }
    return block.kind
  }
}
