public import HTML
public import Styling
public import Web

/// A page as assistive technology sees it: what is rendered, which role and name things have, where focus goes.
///
/// Everything is computed at most once and when it is first asked for, so that all rules over a page share the work. A
/// context belongs to one task.
public final class PageContext {
  /// The page.
  public let document: Document
  /// Where the page lies; links are resolved against it.
  public let address: WebURL?
  /// What sort of document the page is; some rules concern HTML only.
  public let kind: DocumentKind
  /// How the page looks.
  let styles: ComputedStyles
  /// Gives the documents of frames.
  let frames: FrameSource
  /// Tells the language of texts; `nil` when nobody does.
  let languages: LanguageIdentification?
  /// The language that the page's own text is plainly in, where that has been told already.
  let textLanguage: String?

  /// The elements in the order of the tree.
  let elements: [Node]
  /// Lists and their parts, in the order of the tree: `ul`, `ol`, `menu`, `li`, `dl`, `dt`, `dd`.
  let listParts: [Node]
  /// By `Node.number`: what is known of each node from its surroundings.
  let flags: [NodeFlags]
  /// By `Node.number`: the states and properties of WAI-ARIA on each element.
  let ariaSets: [AriaSet]
  /// Attributes that begin with `aria-` and do not exist, with their elements.
  let undefinedAria: [(Node, AttributeName)]

  var roleMemory: [RoleMemory]
  var nameMemory: [Int: AccessibleName] = [:]
  var referencedTextMemory: [Int: NameText] = [:]
  var nameBudget = NameBudget()
  var tableMemory: [Int: TableModel] = [:]
  var frameMemory: [Int: PageContext?] = [:]

  lazy var ids = IDIndex(document, elements: elements)
  lazy var labels = LabelIndex(self)
  lazy var misspelledLabels = findMisspelledLabels()
  lazy var owners = OwnershipIndex(self)
  lazy var scripts = ScriptSurvey(self)
  lazy var byRole = RoleIndex(self)
  lazy var namedLinks = findNamedLinks()
  lazy var base: WebURL? = baseAddress()

  /// Reads a page. Nothing but the walk over the tree is done here.
  ///
  /// - Parameters:
  ///   - document: the page.
  ///   - address: where it lies.
  ///   - kind: what sort of document it is. Default HTML.
  ///   - styles: how it looks; without them, only the style sheets that stand in the page are read.
  ///   - frames: gives the documents of frames. Default: none is at hand.
  ///   - textLanguage: the language that most of the page's text is plainly in, as its primary subtag, where that has been
  ///     told already.
  ///   - languages: tells the language of texts. Default: nobody does.
  public init(
    _ document: Document, address: WebURL? = nil, kind: DocumentKind = .html, styles: ComputedStyles? = nil,
    frames: FrameSource = .none, textLanguage: String? = nil, languages: LanguageIdentification? = nil
  ) {
    let styles = styles ?? ComputedStyles(document, PageStyles(document, base: address) { _ in nil })
    self.styles = styles
    self.document = document
    self.address = address
    self.kind = kind
    self.frames = frames
    self.textLanguage = textLanguage
    self.languages = languages
    let survey = TreeSurvey.walk(document, styles)
    elements = survey.elements
    listParts = survey.listParts
    flags = survey.flags
    ariaSets = survey.ariaSets
    undefinedAria = survey.undefinedAria
    roleMemory = Array(repeating: .unknown, count: document.nodeCount)
  }
}

/// What sort of document a page is.
public enum DocumentKind: Sendable {
  /// An HTML page.
  case html
  /// A picture in SVG.
  case svg
  /// Other XML.
  case xml
}

extension PageContext {
  /// What is known of a node from its surroundings.
  func flags(_ node: Node) -> NodeFlags { flags[node.number] }

  /// The states and properties on an element.
  func aria(_ node: Node) -> AriaSet { ariaSets[node.number] }

  /// Whether no one perceives the element: not rendered, invisible, or hidden by `aria-hidden` here or above.
  func isHidden(_ node: Node) -> Bool { !flags[node.number].isExposed }

  /// Whether the element is in the accessibility tree: not hidden and not presentational.
  func isIncluded(_ node: Node) -> Bool { flags[node.number].isExposed && role(node) != Role.none }

  /// Whether the element can be seen: rendered, not invisible, and not moved out of the page.
  func isVisible(_ node: Node) -> Bool {
    flags[node.number].isSuperset(of: [.rendered, .visible]) && !flags[node.number].contains(.offScreen)
  }

  /// The value of an attribute without white space at its ends.
  func trimmed(_ name: AttributeName, of node: Node) -> ArraySlice<UInt8>? {
    document.attribute(name, of: node)?.trimmed
  }

  /// Whether an attribute has a word for its value, in any letter case.
  func has(_ name: AttributeName, _ word: StaticString, _ node: Node) -> Bool {
    document.attribute(name, of: node)?.trimmed.isWord(word) ?? false
  }

  /// The value of a state or property; `nil` when the element does not have it.
  func value(of attribute: AriaAttribute, _ node: Node) -> ArraySlice<UInt8>? {
    guard aria(node).has(attribute) else { return nil }
    for (name, value) in document.attributes(of: node) {
      if case .defined(attribute) = AriaNames.shared.kind(name, in: document) { return value }
    }
    return nil
  }

  /// Whether an attribute is there, with or without a value.
  func has(_ name: AttributeName, _ node: Node) -> Bool { document.attribute(name, of: node) != nil }

  /// Whether the node is an HTML element with a name.
  func isHTML(_ name: ElementName, _ node: Node) -> Bool {
    document.name(node) == name && document.namespace(node) == .html
  }

  /// Whether the node is an element of HTML or SVG, to which WAI-ARIA applies.
  func isHTMLOrSVG(_ node: Node) -> Bool { document.namespace(node) != .mathML }

  /// The elements with ids that an attribute refers to, in its order; ids that are not there are left out.
  func references(_ name: AttributeName, of node: Node) -> [Node] {
    guard let value = document.attribute(name, of: node) else { return [] }
    return value.words.prefix(Self.referenceLimit).compactMap { ids[$0] }
  }

  /// The most ids of one attribute that are followed.
  static var referenceLimit: Int { 1_000 }

  private func baseAddress() -> WebURL? {
    for element in elements where isHTML(.base, element) {
      guard let reference = trimmed(.href, of: element) else { continue }
      guard let address else { return WebURL(String(decoding: reference, as: UTF8.self)) }
      return (try? WebURL(String(decoding: reference, as: UTF8.self), relativeTo: address)) ?? address
    }
    return address
  }
}
