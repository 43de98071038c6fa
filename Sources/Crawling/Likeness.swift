/// What a page is like, so that pages can be told that are the same for an inhabitant although their bytes differ: with
/// another time of day, another session, another order of a list.
public struct Likeness: Sendable, Hashable, Codable {
  /// Stands for the page's words and for what it says, whatever their order; numbers in running text are left out.
  public var words: UInt64
  /// Stands for the page's title and first heading.
  public var heading: UInt64
  /// A sketch of its words: pages with nearly the same words differ in few bits.
  public var sketch: UInt64

  /// Makes a likeness.
  public init(words: UInt64, heading: UInt64, sketch: UInt64) {
    self.words = words
    self.heading = heading
    self.sketch = sketch
  }

  /// Whether a page is the same answer as another: the same words, or the same heading over nearly the same words.
  func isSameAnswer(as other: Likeness) -> Bool {
    words == other.words || heading == other.heading && (sketch ^ other.sketch).nonzeroBitCount <= 4
  }
}
