/// Of how many pages (or links) something is true. The evidence is one example: a page that has it not, where there is one.
public struct Share: Sendable, Hashable, Codable {
  /// Those of which it is true.
  public var part: Int
  /// All that were looked at; never 0.
  public var whole: Int

  /// Makes a share.
  public init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// From 0 to 1.
  public var ratio: Double { Double(part) / Double(max(1, whole)) }
}
