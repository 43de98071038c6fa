import Facts

/// Reads `cues:` of the vocabulary.
struct CueReader {
  private(set) var cues: [Cue] = []
  private var places: [CueID: String] = [:]

  mutating func read(_ value: YAMLValue) {
    for entry in value.mapping("cues")?.entries ?? [] {
      guard let id = entry.key.word(CueID.self, what: "cue") else { continue }
      if let first = places[id] {
        entry.key.report(.duplicate(what: "the cue", name: id.rawValue, first: first))
        continue
      }
      places[id] = entry.key.place
      cues.append(Cue(id: id, words: WordList.read(entry.value)))
    }
  }

  /// Reports the meanings that no file has words for.
  func reportMissing(folder: String, log: ProblemLog) {
    for id in CueID.allCases where places[id] == nil {
      log.report(.missing(what: "the cue \"\(id.rawValue)\""), file: folder)
    }
  }
}
