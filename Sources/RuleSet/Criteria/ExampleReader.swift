import Criteria
import Results

/// Reads `examples:` of a criterion.
enum ExampleReader {
  /// The examples, or `nil` after reporting why there are none. Both forms of Norwegian must have an example that
  /// passes, and there must be at least one that fails.
  static func read(_ value: YAMLValue) -> Examples? {
    guard let mapping = value.mapping("examples", keys: ["passes", "fails"]) else { return nil }
    let passes = list(mapping, "passes", isPassing: true)
    let fails = list(mapping, "fails", isPassing: false)
    guard let passes, let fails else { return nil }
    for language in [Language.bokmål, .nynorsk] where !passes.contains(where: { $0.language == language }) {
      value.report(.missing(what: "a passing example in \(language == .bokmål ? "bokmål (nb)" : "nynorsk (nn)")"))
    }
    return Examples(passes: passes, fails: fails)
  }

  private static func list(_ mapping: YAMLMapping, _ key: String, isPassing: Bool) -> [Example]? {
    guard let items = mapping.required(key)?.list("the list of examples") else { return nil }
    let examples = items.compactMap { example($0, isPassing: isPassing) }
    return examples.count == items.count ? examples : nil
  }

  /// `95 of 100`: what was counted over the pages of a site.
  private static func count(_ value: YAMLValue) -> Share? {
    let parts = (value.text("a count") ?? "").split(separator: " ")
    if parts.count == 3, parts[1] == "of", let part = Int(parts[0]), let whole = Int(parts[2]), whole > 0, part >= 0,
      part <= whole
    {
      return Share(part: part, whole: whole)
    }
    value.report(.wrongType(expected: "a count such as 95 of 100"))
    return nil
  }

  private static func example(_ value: YAMLValue, isPassing: Bool) -> Example? {
    let keys = ["shows", "lang", "html", "count", "clicks"] + (isPassing ? ["share"] : [])
    guard let mapping = value.mapping("an example", keys: keys) else { return nil }
    let shows = mapping.required("shows")?.text("what it shows")
    let language = mapping.required("lang")?.word(Language.self, what: "language")
    let count = mapping.optional("count").map(count)
    let html = count == nil ? mapping.required("html")?.text("the HTML") : ""
    let clicks = mapping.optional("clicks").map { $0.wholeNumber(in: 0...20) } ?? 1
    let share = isPassing ? mapping.optional("share")?.number(in: 0.05...1) : 0
    guard let shows, let language, let html, let clicks, count == nil || count != .some(nil) else { return nil }
    return Example(
      shows: shows, html: html, count: count ?? nil, language: language, share: share, clicks: clicks,
      line: value.position?.line)
  }
}
