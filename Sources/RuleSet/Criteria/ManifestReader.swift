import Criteria

/// Reads `rules/rule-set.yaml`.
enum ManifestReader {
  struct Manifest {
    var version: String
    var examplesAsOf: CalendarDay
  }

  static func read(_ root: YAMLValue) -> Manifest? {
    guard let mapping = root.mapping("the rule set", keys: ["version", "examples-as-of"]) else { return nil }
    let version = mapping.required("version")?.text("the version")
    let day = mapping.required("examples-as-of").flatMap { value -> CalendarDay? in
      guard let text = value.text("a day") else { return nil }
      let day = CalendarDay(text)
      if day == nil { value.report(.wrongType(expected: "a day such as 2026-06-15")) }
      return day
    }
    guard let version, let day else { return nil }
    return Manifest(version: version, examplesAsOf: day)
  }
}
