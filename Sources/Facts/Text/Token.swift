/// A word, a run of digits or a sign, with its place in the text of the page.
struct Token {
  enum Kind: UInt8 {
    /// Letters. A capital in the middle begins a new word: cells glued together come apart (`DagMåndagTid`).
    case word
    /// ASCII digits.
    case number
    /// Hyphen, dash or minus.
    case dash
    /// `,-` or `:-` after an amount of whole kroner.
    case wholeKroner
    /// The end of a line inside a block (`<br>`).
    case lineBreak
    /// Any other sign.
    case sign
  }

  var kind: Kind
  /// Whether white space or the beginning of a block stands before it.
  var spaceBefore: Bool
  /// Whether it is the first of its block: what stands before it is somebody else's.
  var startsBlock = false
  /// Whether a sentence ends with it.
  var endsSentence = false
  var start: Int32
  var end: Int32
  /// Words: the ``WordHash`` of their folded letters, by which tables of words are asked. 0 for all else.
  var hash: UInt32 = 0

  var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end - start) }
}
