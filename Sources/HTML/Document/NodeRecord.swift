/// What the arena holds for one node. Links are positions in the arena; -1 means none.
struct NodeRecord: Sendable {
  var parent: Int32 = -1
  var firstChild: Int32 = -1
  var lastChild: Int32 = -1
  var previousSibling: Int32 = -1
  var nextSibling: Int32 = -1
  /// Where the node's tag or text begins in the source.
  var offset: Int32
  /// Text and comments: a range in the pool's bytes. Elements: a range in the pool's attributes.
  var start: Int32 = 0
  var end: Int32 = 0
  var name = ElementName.none
  var kind: NodeKind
  var namespace = Namespace.html

  init(kind: NodeKind, offset: Int32) {
    self.kind = kind
    self.offset = offset
  }
}
