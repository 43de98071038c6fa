import Facts
import Results

/// Reads `subjects:` of the vocabulary.
struct SubjectReader {
  private(set) var subjects: [Subject] = []
  /// Where each subject stands.
  private(set) var places: [String: YAMLValue] = [:]
  private var broader: [(id: String, value: YAMLValue)] = []

  mutating func read(_ value: YAMLValue) {
    for entry in value.mapping("subjects")?.entries ?? [] {
      guard let id = entry.key.identifier() else { continue }
      if let first = places[id] {
        entry.key.report(.duplicate(what: "the subject", name: id, first: first.place))
        continue
      }
      places[id] = entry.key
      readSubject(id, entry.value)
    }
  }

  private mutating func readSubject(_ id: String, _ value: YAMLValue) {
    guard let mapping = value.mapping("a subject", keys: ["name", "kind", "broader", "words", "told"]) else { return }
    let name = mapping.required("name")?.localized("the name")
    let kind = mapping.required("kind")?.word(Subject.Kind.self, what: "kind")
    // What is recognised by a form, an address or a count needs no words.
    let words =
      kind == .feature && mapping.optional("words") == nil ? [] : mapping.required("words").map(WordList.read)
    let broader = mapping.optional("broader").flatMap { value in
      value.identifier().map { (id: $0, value: value) }
    }
    if let broader { self.broader.append(broader) }
    let told = mapping.optional("told").map { $0.flag() } ?? false
    guard let name, let kind, let words, let told else { return }
    if told, kind != .feature {
      (mapping.optional("told") ?? value).report(.contradiction("only a feature is told of in sentences"))
    }
    subjects.append(Subject(id: id, name: name, kind: kind, broader: broader?.id, words: words, isTold: told))
  }

  /// Reports wider subjects that do not exist, and circles of them.
  func check() {
    for (id, value) in broader where places[id] == nil {
      value.report(.unknown(what: "subject", name: id, suggestion: Suggestion.nearest(to: id, among: places.keys)))
    }
    let parents = Dictionary(uniqueKeysWithValues: subjects.map { ($0.id, $0.broader) })
    for subject in subjects {
      var path = [subject.id]
      while let next = parents[path[path.count - 1]] ?? nil, next != subject.id, !path.contains(next) {
        path.append(next)
      }
      // Reported once, at the first id of the circle in alphabetical order.
      let closes = parents[path[path.count - 1]] == subject.id
      if closes, path.min() == subject.id { places[subject.id]?.report(.circular(path + [subject.id])) }
    }
  }
}
