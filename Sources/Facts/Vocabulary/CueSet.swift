/// A set of cues as bits of one number. Every sentence, label and heading is asked for its cues, and a general set costs
/// more than finding them.
struct CueSet: SetAlgebra, Sendable {
  private var bits: UInt128 = 0

  init() {}

  func contains(_ cue: CueID) -> Bool { bits & cue.bit != 0 }

  @discardableResult
  mutating func insert(_ cue: CueID) -> (inserted: Bool, memberAfterInsert: CueID) {
    let isNew = !contains(cue)
    bits |= cue.bit
    return (isNew, cue)
  }

  @discardableResult
  mutating func remove(_ cue: CueID) -> CueID? {
    guard contains(cue) else { return nil }
    bits &= ~cue.bit
    return cue
  }

  @discardableResult
  mutating func update(with cue: CueID) -> CueID? {
    let old = contains(cue) ? cue : nil
    bits |= cue.bit
    return old
  }

  mutating func formUnion(_ other: CueSet) { bits |= other.bits }
  mutating func formIntersection(_ other: CueSet) { bits &= other.bits }
  mutating func formSymmetricDifference(_ other: CueSet) { bits ^= other.bits }
  func union(_ other: CueSet) -> CueSet { with { $0.formUnion(other) } }
  func intersection(_ other: CueSet) -> CueSet { with { $0.formIntersection(other) } }
  func symmetricDifference(_ other: CueSet) -> CueSet { with { $0.formSymmetricDifference(other) } }
  func isDisjoint(with other: CueSet) -> Bool { bits & other.bits == 0 }
  var isEmpty: Bool { bits == 0 }

  private func with(_ change: (inout CueSet) -> Void) -> CueSet {
    var copy = self
    change(&copy)
    return copy
  }
}

extension CueSet {
  /// The cues among some hits.
  init(_ hits: some Sequence<WordMatcher.Hit>) {
    for hit in hits {
      if let cue = hit.term.cue { bits |= cue.bit }
    }
  }
}

extension CueID {
  /// The cue's own bit. There are fewer cues than bits, or making the first of them too many stops the program.
  fileprivate var bit: UInt128 {
    precondition(ordinal < UInt128.bitWidth)
    return 1 << UInt128(ordinal)
  }
}
