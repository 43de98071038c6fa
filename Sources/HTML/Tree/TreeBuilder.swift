/// Makes of tokens the tree that a browser makes of them: the tree construction stage of the HTML standard, with
/// scripting off.
///
/// It knows nothing of where the tokens come from. Nothing recurses; the depth of the tree, the number of nodes and the
/// repeating of formatting elements are limited. It cannot be copied, or it would be with every question that it asks itself.
struct TreeBuilder: TokenSink, ~Copyable {
  let limits: ParseLimits
  /// How much of the pool's bytes is source; behind it lies what was put together.
  let sourceLength: Int
  var arena: Arena

  var mode = InsertionMode.initial
  /// Where to go back to after text or table text.
  var originalMode = InsertionMode.initial
  var templateModes: [InsertionMode] = []
  var open = OpenElements()
  var formatting = FormattingElements()
  var headElement: Int32 = -1
  var formElement: Int32 = -1
  /// Whether a `frameset` may still take the place of the body.
  var framesetOK = true
  /// Whether misplaced content of a table goes before the table.
  var fostersParents = false
  var isQuirky = false
  /// The encoding that the first `meta` with one names.
  var declaredEncoding: Encoding?
  /// Whether the next line feed is dropped, as after `<pre>`.
  var skipsLineFeed = false
  var tableText: [Token] = []
  /// How many end tags to overlook because their elements were too deep to be opened.
  var tooDeep: [ElementName: Int] = [:]
  /// How many more nodes may be made to repeat formatting elements.
  var repeatsLeft = 1_000
  /// How many more bytes may be copied to join text.
  var joinsLeft: Int

  private(set) var lexicalMode = LexicalMode.data
  private(set) var truncation: Truncation = []

  init(source: [UInt8], limits: ParseLimits) {
    self.limits = limits
    sourceLength = source.count
    arena = Arena(source: source)
    joinsLeft = source.count + 65_536
  }

  var pool: TokenPool {
    get { arena.pool }
    _modify { yield &arena.pool }
  }

  var isFull: Bool { arena.nodes.count >= limits.nodes }

  var allowsCDATA: Bool { open.last.map { $0.namespace != .html } ?? false }

  mutating func note(_ truncation: Truncation) { self.truncation.formUnion(truncation) }

  mutating func take(_ token: Token) {
    lexicalMode = .data
    if token.kind == .text {
      takeText(token)
      return
    }
    skipsLineFeed = false
    if mode == .inTableText { flushTableText() }
    if token.kind == .endTag, !tooDeep.isEmpty, overlooksEndTag(token.name) { return }
    while process(token) == .again {}
  }

  /// Sets how the source goes on after the start tag that is being taken.
  mutating func setLexicalMode(_ mode: LexicalMode) { lexicalMode = mode }

  /// Deals with a token that is not text: by the rules for SVG and MathML inside of them, else by the insertion mode.
  private mutating func process(_ token: Token) -> Progress {
    if let current = open.last, current.namespace != .html, token.kind != .endOfFile, !isHTMLThere(token, current) {
      return inForeignContent(token)
    }
    return process(token, in: mode)
  }

  /// Whether a start tag inside SVG or MathML is HTML nevertheless.
  private func isHTMLThere(_ token: Token, _ current: OpenElement) -> Bool {
    guard token.kind == .startTag else { return false }
    if current.traits.contains(.htmlIntegrationPoint) { return true }
    if current.traits.contains(.mathTextIntegrationPoint) {
      return token.name != .mglyph && token.name != .malignmark
    }
    return current.name == .annotationXml && current.namespace == .mathML && token.name == .svg
  }

  mutating func process(_ token: Token, in mode: InsertionMode) -> Progress {
    switch mode {
    case .initial: initial(token)
    case .beforeHTML: beforeHTML(token)
    case .beforeHead: beforeHead(token)
    case .inHead: inHead(token)
    case .inHeadNoscript: inHeadNoscript(token)
    case .afterHead: afterHead(token)
    case .inBody: inBody(token)
    case .text: text(token)
    case .inTable, .inTableText: inTable(token)
    case .inCaption: inCaption(token)
    case .inColumnGroup: inColumnGroup(token)
    case .inTableBody: inTableBody(token)
    case .inRow: inRow(token)
    case .inCell: inCell(token)
    case .inTemplate: inTemplate(token)
    case .afterBody: afterBody(token)
    case .inFrameset: inFrameset(token)
    case .afterFrameset: afterFrameset(token)
    case .afterAfterBody: afterAfterBody(token)
    case .afterAfterFrameset: afterAfterFrameset(token)
    }
  }
}
