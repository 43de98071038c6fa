/// How much of a page is read. The defaults are far above what pages need and keep hostile ones within a second and
/// 100 MB.
public struct ParseLimits: Hashable, Sendable {
  /// Most bytes of a page. Default 10 MiB.
  public var bytes: Int
  /// Most elements inside one another. Default 512, as in browsers.
  public var depth: Int
  /// Most attributes on one tag. Default 2,000.
  public var attributes: Int
  /// Most nodes in the document. Default 500,000.
  public var nodes: Int
  /// Most formatting elements (`b`, `i`, `font` …) that are repeated when a paragraph left them open. Default 64.
  public var formattingElements: Int

  /// Most attributes on all tags together: twice as many as nodes.
  var allAttributes: Int { 2 * nodes }

  /// Makes limits; see the properties for the defaults.
  public init(
    bytes: Int = 10 << 20, depth: Int = 512, attributes: Int = 2_000, nodes: Int = 500_000,
    formattingElements: Int = 64
  ) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
    self.nodes = nodes
    self.formattingElements = formattingElements
  }
}
