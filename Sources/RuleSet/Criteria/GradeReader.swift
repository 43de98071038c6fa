import Criteria
import Results

/// Reads `grades:` of a criterion.
struct GradeReader {
  /// The kinds of fact that the criterion looks for; `nil` when they could not be read.
  let kinds: Set<FactKind>?

  /// The grades, or `nil` after reporting why there are none.
  func read(_ value: YAMLValue) -> [Grade]? {
    guard let items = value.list("grades") else { return nil }
    let grades = items.compactMap { item in grade(item).map { (grade: $0, value: item) } }
    guard grades.count == items.count else { return nil }
    for (upper, lower) in zip(grades, grades.dropFirst()) where lower.grade.share >= upper.grade.share {
      lower.value.report(.contradiction("grades go from the most to the least; this share is not below the one before"))
    }
    return grades.map(\.grade)
  }

  private func grade(_ value: YAMLValue) -> Grade? {
    guard let mapping = value.mapping("a grade", keys: ["share", "when"]) else { return nil }
    let share = mapping.required("share")?.number(in: 0.05...1)
    let reader = ConditionReader(kinds: kinds)
    let conditions = mapping.required("when")?.list("conditions")?.compactMap { reader.read($0) }
    guard let share, let conditions else { return nil }
    if conditions.filter({ $0 == .value || $0 == .document }).count != 1 {
      value.report(
        .contradiction("a grade says either \"value\" (on the page) or \"document\" (a file or portal instead)"))
    }
    return Grade(share: share, conditions: conditions)
  }
}
