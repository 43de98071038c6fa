internal import HTML
internal import Web

/// Where an element stands in a page, in the two ways in which that is told: by what survives changes of the page, and by
/// what leads somebody there today.
struct ElementPlace {
  private let document: Document
  private let node: Node

  /// How many elements are named at most, from the element upwards.
  private static let depthLimit = 40
  /// How many siblings are counted; beyond them an element is not numbered.
  private static let siblingLimit = 1_000
  /// Elements between the page and what is meant that a selector names.
  private static let selectorLimit = 8

  init(_ node: Node, in document: Document) {
    self.document = document
    self.node = node
  }

  // MARK: - What survives

  /// The elements from the top that mean something, with their roles, without classes, ids and numbers:
  /// `header/nav/ul/li/a`. Wrappers such as `div` and `span` are left out, unless they are all there is.
  var structure: String {
    var parts: [String] = [step(node)]
    for ancestor in document.ancestors(node) where document.kind(ancestor) == .element {
      if parts.count >= Self.depthLimit { break }
      if isWrapper(ancestor) { continue }
      let name = document.name(ancestor)
      if document.namespace(ancestor) == .html, name == .html || name == .body { break }
      parts.append(step(ancestor))
    }
    return parts.reversed().joined(separator: "/")
  }

  private func step(_ node: Node) -> String {
    var step = document.tagName(node)
    if let role = document.attribute(.role, of: node)?.words.first {
      step += "[\(Self.word(role))]"
    } else if document.name(node) == .input, let type = document.attribute(.type, of: node)?.trimmed, !type.isEmpty {
      step += "[\(Self.word(type))]"
    }
    return step
  }

  /// The letters of a word in lower case, no more than a name has.
  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    let letters = bytes.prefix(30).map(\.asciiLowercased).filter { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether an element only holds others together for its looks.
  private func isWrapper(_ node: Node) -> Bool {
    guard document.namespace(node) == .html, document.attribute(.role, of: node) == nil else { return false }
    switch document.name(node) {
    case .div, .span, .font, .center, .b, .i, .strong, .em, .small, .tbody: return true
    default: return false
    }
  }

  // MARK: - What leads there

  /// A selector for the page as it is: from the nearest element with an id that can be written plainly and leads to it.
  func selector(_ ids: IDIndex) -> String {
    var parts: [String] = []
    var current: Node? = node
    while let element = current, document.kind(element) == .element, parts.count < Self.selectorLimit {
      let name = document.tagName(element)
      let isPlain = !name.isEmpty && name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
      let tag = isPlain ? name : "*"
      if let id = document.attribute(.id, of: element), Self.isPlainName(id), ids[id] == element {
        parts.append("\(tag)#\(String(decoding: id, as: UTF8.self))")
        break
      }
      parts.append(tag + number(element))
      if document.namespace(element) == .html, [.html, .body].contains(document.name(element)) { break }
      current = document.parent(element)
    }
    return parts.reversed().joined(separator: " > ")
  }

  /// `:nth-of-type(3)` where there are several of the kind.
  private func number(_ element: Node) -> String {
    guard let parent = document.parent(element) else { return "" }
    let name = document.name(element)
    var before = 0
    var all = 0
    var visited = 0
    for sibling in document.children(parent) {
      visited += 1
      if visited > Self.siblingLimit { return "" }
      guard document.kind(sibling) == .element, document.name(sibling) == name else { continue }
      all += 1
      if sibling <= element { before += 1 }
    }
    return all > 1 ? ":nth-of-type(\(before))" : ""
  }

  private static func isPlainName(_ id: ArraySlice<UInt8>) -> Bool {
    guard let first = id.first, first.isASCIILetter || first == UInt8(ascii: "_"), id.count <= 60 else { return false }
    return id.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D }
  }
}
