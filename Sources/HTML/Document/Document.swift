/// A page as the tree that a browser builds from it: immutable, without pointers, safe to hand to other tasks.
///
/// All nodes lie in one flat arena; names are interned and all text lies in one buffer of UTF-8 bytes, with character
/// references resolved. Nothing here recurses, so the depth of a page cannot exhaust the stack.
///
/// A class because it is asked several times about each of its nodes: what holds a document and asks it would otherwise copy
/// it first, time and again.
public final class Document: Sendable {
  let arena: Arena
  let lineStarts: LineStarts

  /// The name of the encoding by which the page was decoded, as the Encoding standard writes it: `UTF-8`,
  /// `windows-1252` …
  public let encoding: String

  /// What was cut from the page because of a limit; `nil` when nothing was.
  public let truncation: Truncation?

  init(arena: Arena, lineStarts: LineStarts, encoding: String, truncation: Truncation?) {
    self.arena = arena
    self.lineStarts = lineStarts
    self.encoding = encoding
    self.truncation = truncation
  }

  /// The top of the tree, of kind `.document`.
  public var root: Node { Node(0) }

  /// The `html` element.
  public var html: Node? { firstChild(of: root, named: .html) }

  /// The `head` element.
  public var head: Node? { html.flatMap { firstChild(of: $0, named: .head) } }

  /// The `body` element; `nil` in a page of frames.
  public var body: Node? { html.flatMap { firstChild(of: $0, named: .body) } }

  /// What the node is.
  public func kind(_ node: Node) -> NodeKind { record(node).kind }

  /// The element's name; `.none` for other nodes.
  public func name(_ node: Node) -> ElementName { record(node).name }

  /// Whether the element is one of HTML, SVG or MathML. An SVG `title` is not an HTML `title`.
  public func namespace(_ node: Node) -> Namespace { record(node).namespace }

  /// The element's name spelled out, whoever defined it; empty for other nodes.
  public func tagName(_ node: Node) -> String {
    String(decoding: arena.pool.names.bytes(record(node).name.number), as: UTF8.self)
  }

  /// The line of the source on which the node begins, from 1. An implied element has the line of what implied it.
  public func line(_ node: Node) -> Int { lineStarts.line(at: record(node).offset) }

  /// Where the node begins in the source, counted in bytes of the page as decoded: UTF-8, without byte order mark, line
  /// ends as one line feed.
  public func byteOffset(_ node: Node) -> Int { Int(record(node).offset) }

  func record(_ node: Node) -> NodeRecord { arena.nodes[Int(node.index)] }

  private func firstChild(of parent: Node, named name: ElementName) -> Node? {
    var child = firstChild(parent)
    while let candidate = child {
      if record(candidate).name == name, record(candidate).namespace == .html { return candidate }
      child = nextSibling(candidate)
    }
    return nil
  }
}
