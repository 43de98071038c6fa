/// What the reading of one page may cost. Pages for people stay far below; a page beyond is read in part and says so.
enum ReadingLimits {
  /// Bytes after which a block that goes on is cut at the next line break; at twice as many between two words, and at
  /// three times as many anywhere.
  static let blockBytes = 8 << 10
  /// Links that are read.
  static let links = 20_000
  /// Figures, spans and other things that may be values and are looked at, for each kind of value.
  static let candidates = 5_000
  /// Words of the vocabulary that are looked at in one sentence, label or heading.
  static let hits = 300
  /// Rules for days and seasons in the hours of one thing.
  static let hoursRules = 60
  /// Characters of what a page calls itself.
  static let titleCharacters = 1_000
  /// Bytes of a heading or a label where it names something else.
  static let nameBytes = 200
}

/// How many things that may be values can still be looked at.
struct CandidateBudget {
  private var left = ReadingLimits.candidates
  /// Whether there were more than may be looked at.
  private(set) var isExceeded = false

  /// Counts one; `false` when there is nothing left.
  mutating func take() -> Bool {
    guard left > 0 else {
      isExceeded = true
      return false
    }
    left -= 1
    return true
  }
}
