import Criteria
import Results

/// Reads a file of `rules/criteria/`.
struct CriterionReader {
  /// The ids that a criterion may name; `nil` when they could not be read, so that nothing is called unknown.
  let subjects: Set<String>?
  let categories: [String]?
  let log: ProblemLog

  private static let keys = [
    "id", "question", "source", "category", "points", "notice", "looks-for", "grades", "advice", "examples",
  ]

  /// The criterion, or `nil` after reporting why there is none.
  ///
  /// - Parameter name: The name of the file without its ending.
  func read(_ root: YAMLValue, name: String) -> Criterion? {
    guard let mapping = root.mapping("a criterion", keys: Self.keys) else { return nil }
    let id = mapping.required("id").flatMap { readID($0, expected: name) }
    let question = mapping.required("question")?.localized("the question")
    let source = mapping.required("source")?.localized("the source")
    let category = mapping.required("category").flatMap(readCategory)
    let points = mapping.required("points")?.number(in: 0...100)
    let notice = mapping.optional("notice").map { $0.flag() } ?? false
    let looksFor = mapping.required("looks-for").flatMap(readInterests)
    let grades = mapping.required("grades").flatMap { value in
      GradeReader(kinds: looksFor.map { Set($0.flatMap(\.kinds)) }).read(value)
    }
    let advice = mapping.required("advice")?.localized("the advice")
    let examples = mapping.required("examples").flatMap(ExampleReader.read)
    guard let id, let question, let source, let category, let points, let notice, let looksFor, let grades, let advice,
      let examples
    else { return nil }
    checkPoints(points, notice: notice, at: mapping)
    return Criterion(
      id: id, question: question, source: source, category: category, points: points, isNotice: notice,
      looksFor: looksFor, grades: grades, advice: advice, examples: examples)
  }

  private func readID(_ value: YAMLValue, expected: String) -> String? {
    guard let id = value.identifier() else { return nil }
    guard id == expected else {
      value.report(.idIsNotFileName(id: id, expected: expected))
      return nil
    }
    return id
  }

  private func readCategory(_ value: YAMLValue) -> String? {
    guard let id = value.identifier() else { return nil }
    if let categories, !categories.contains(id) {
      value.report(.unknown(what: "category", name: id, suggestion: Suggestion.nearest(to: id, among: categories)))
      return nil
    }
    return id
  }

  /// One interest, or a list of them.
  private func readInterests(_ value: YAMLValue) -> [Interest]? {
    let values = value.isMapping ? [value] : value.list("looks-for")
    let interests = (values ?? []).compactMap(readInterest)
    return interests.isEmpty ? nil : interests
  }

  private func readInterest(_ value: YAMLValue) -> Interest? {
    guard let mapping = value.mapping("looks-for", keys: ["fact", "about"]) else { return nil }
    let kinds = mapping.required("fact")?.oneOrMore("facts")?.compactMap { readKind($0) } ?? []
    let subjects = mapping.required("about")?.oneOrMore("subjects")?.compactMap { readSubject($0) } ?? []
    return kinds.isEmpty || subjects.isEmpty ? nil : Interest(kinds: kinds, subjects: subjects)
  }

  private func readKind(_ value: YAMLValue) -> FactKind? {
    guard let kind = value.word(FactKind.self, what: "fact") else { return nil }
    guard kind != .document else {
      value.report(
        .contradiction("name the kind of fact that the document holds; the condition \"document\" lets it count"))
      return nil
    }
    return kind
  }

  private func readSubject(_ value: YAMLValue) -> String? {
    guard let id = value.identifier() else { return nil }
    if let subjects, !subjects.contains(id) {
      value.report(.unknown(what: "subject", name: id, suggestion: Suggestion.nearest(to: id, among: subjects)))
      return nil
    }
    return id
  }

  /// Points that nobody can earn, or that a notice would promise, are a slip.
  private func checkPoints(_ points: Double, notice: Bool, at mapping: YAMLMapping) {
    guard (points == 0) != notice else { return }
    let detail = notice ? "a notice has 0 points" : "a criterion without points must be a notice (notice: true)"
    (mapping.optional("points") ?? mapping.value).report(.contradiction(detail))
  }
}
