internal import HTML
internal import Styling
internal import Web

/// The walk over a page that finds out what each node has from those above it. O(nodes).
struct TreeSurvey {
  private(set) var elements: [Node] = []
  /// Lists and their parts: `ul`, `ol`, `menu`, `li`, `dl`, `dt`, `dd`.
  private(set) var listParts: [Node] = []
  private(set) var flags: [NodeFlags]
  private(set) var ariaSets: [AriaSet]
  /// Attributes that begin with `aria-` and do not exist.
  private(set) var undefinedAria: [(Node, AttributeName)] = []
  private let document: Document
  private let styles: ComputedStyles
  private let names = AriaNames.shared

  static func walk(_ document: Document, _ styles: ComputedStyles) -> TreeSurvey {
    var survey = TreeSurvey(document, styles)
    survey.walk()
    return survey
  }

  private init(_ document: Document, _ styles: ComputedStyles) {
    self.document = document
    self.styles = styles
    flags = Array(repeating: [], count: document.nodeCount)
    ariaSets = Array(repeating: [], count: document.nodeCount)
  }

  private mutating func walk() {
    flags[document.root.number] = [.rendered, .visible]
    elements.reserveCapacity(document.nodeCount / 2)
    for node in document.descendants(document.root) {
      guard let parent = document.parent(node) else { continue }
      let inherited = flags[parent.number].inherited
      guard document.kind(node) == .element else {
        flags[node.number] = isShown(node, of: parent) ? inherited : inherited.subtracting(.rendered)
        continue
      }
      elements.append(node)
      flags[node.number] = element(node, parent: parent, inherited: inherited)
    }
  }

  private mutating func element(_ node: Node, parent: Node, inherited: NodeFlags) -> NodeFlags {
    var result = inherited
    readAria(node)
    let look = styles.look(node)
    switch document.name(node) {
    case .ul, .ol, .menu, .li, .dl, .dt, .dd: if document.namespace(node) == .html { listParts.append(node) }
    default: break
    }
    // Areas of image maps have no boxes, and are there all the same.
    let isArea = document.name(node) == .area && document.namespace(node) == .html
    if look?.isRendered != true, !isArea { result.remove(.rendered) }
    if look?.isVisible == true { result.insert(.visible) } else { result.remove(.visible) }
    if look?.isOutOfSight == true { result.insert(.offScreen) } else { result.remove(.offScreen) }
    if look?.standsApart == true || document.name(node) == .br { result.insert(.apart) }
    if !styles.isComplete, mayBeHidden(node) { result.insert(.mayBeHidden) }
    if !isShown(node, of: parent) { result.remove(.rendered) }
    if isFallback(parent) { result.insert(.inFallback) }
    if ariaSets[node.number].has(.hidden), document.attribute(.ariaHidden, of: node)?.trimmed.isWord("true") ?? false {
      result.insert(.ariaHidden)
    }
    if document.attribute(.inert, of: node) != nil { result.insert(.inert) }
    result.formUnion(division(parent))
    if document.name(parent) == .label, document.namespace(parent) == .html { result.insert(.inLabel) }
    if startsDisabled(node, in: parent) { result.insert(.inDisabledFieldset) }
    return result
  }

  private mutating func readAria(_ node: Node) {
    var set = AriaSet()
    for (name, _) in document.attributes(of: node) {
      switch names.kind(name, in: document) {
      case .defined(let found): set.add(found)
      case .undefined: undefinedAria.append((node, name))
      case .other: break
      }
    }
    ariaSets[node.number] = set
  }

  /// Whether an element shows a node among its children: a closed `details` shows only its summary, media and frames
  /// show none.
  private func isShown(_ node: Node, of parent: Node) -> Bool {
    guard document.namespace(parent) == .html else { return true }
    switch document.name(parent) {
    case .details:
      return document.attribute(.open, of: parent) != nil || node == document.firstSummary(of: parent)
    case .video, .audio, .iframe, .noscript: return false
    case .object: return document.attribute(.data, of: parent) == nil
    default: return true
    }
  }

  private func isFallback(_ parent: Node) -> Bool {
    guard document.namespace(parent) == .html else { return false }
    switch document.name(parent) {
    case .video, .audio, .iframe, .object, .canvas: return true
    default: return false
    }
  }

  /// Whether the classes of an element tell that style sheets which are not at hand may hide it.
  private func mayBeHidden(_ node: Node) -> Bool {
    guard let classes = document.attribute(.class, of: node) else { return false }
    return Self.hidingWords.contains { classes.holds($0) }
  }

  private static let hidingWords: [StaticString] = [
    "hidden", "hide", "d-none", "collaps", "modal", "dropdown", "offcanvas", "off-canvas", "popup", "popover",
    "overlay",
    "tab-pane", "tabpane", "submenu", "sub-menu", "drawer", "accordion", "mobile", "desktop", "print", "skjul",
  ]

  /// What stands in the element is in: headers and footers inside are its own and not the page's, and if it is sectioning
  /// content, so are asides.
  private func division(_ node: Node) -> NodeFlags {
    guard document.namespace(node) == .html else { return [] }
    if let tokens = document.attribute(.role, of: node)?.words,
      let role = tokens.lazy.compactMap(Role.init(token:)).first
    {
      switch role {
      case .article, .complementary, .navigation, .region: return [.inSection, .inSectioning]
      case .main: return .inSection
      default: return []
      }
    }
    switch document.name(node) {
    case .article, .aside, .nav, .section: return [.inSection, .inSectioning]
    case .main: return .inSection
    default: return []
    }
  }

  private func startsDisabled(_ node: Node, in parent: Node) -> Bool {
    guard document.name(parent) == .fieldset, document.attribute(.disabled, of: parent) != nil else { return false }
    return document.firstChild(of: parent, named: .legend) != node
  }
}

extension Document {
  /// The `summary` that shows and hides a `details` element.
  func firstSummary(of details: Node) -> Node? { firstChild(of: details, named: .summary) }

  /// The first HTML element with a name directly below.
  func firstChild(of parent: Node, named name: ElementName) -> Node? {
    var child = firstChild(parent)
    while let candidate = child {
      if self.name(candidate) == name, namespace(candidate) == .html { return candidate }
      child = nextSibling(candidate)
    }
    return nil
  }
}
