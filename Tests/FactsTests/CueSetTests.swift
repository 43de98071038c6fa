import Testing

@testable import Facts

@Suite("Sets of cues")
struct CueSetTests {
  @Test("Every cue has a bit of its own, by its place in the list")
  func ordinals() {
    #expect(CueID.allCases.map(\.ordinal) == Array(0..<CueID.allCases.count))
    #expect(CueID.allCases.count <= UInt128.bitWidth)
  }

  @Test("A set holds what was put in and nothing else", arguments: CueID.allCases)
  func membership(cue: CueID) {
    let set: CueSet = [cue]
    #expect(CueID.allCases.filter(set.contains) == [cue])
    #expect(set.union([.monday]).contains(cue))
    #expect(!set.isDisjoint(with: [cue, .kroner]))
    #expect(set.intersection([]).isEmpty)
  }
}
