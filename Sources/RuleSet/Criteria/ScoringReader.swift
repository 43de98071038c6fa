import Criteria
import Results

/// Reads `rules/scoring.yaml`.
enum ScoringReader {
  /// What the file says, and the ids of all categories that it names, those with mistakes too.
  struct Scoring {
    var ids: [String] = []
    var categories: [(category: Category, value: YAMLValue)] = []
    var stars = StarScale()
  }

  static func read(_ root: YAMLValue) -> Scoring {
    var scoring = Scoring()
    guard let mapping = root.mapping("the scoring", keys: ["categories", "stars"]) else { return scoring }
    for entry in mapping.required("categories")?.mapping("categories")?.entries ?? [] {
      guard let id = entry.key.identifier() else { continue }
      scoring.ids.append(id)
      if let category = category(id, entry.value) { scoring.categories.append((category, entry.key)) }
    }
    if let value = mapping.optional("stars") { scoring.stars = stars(value) ?? scoring.stars }
    return scoring
  }

  private static func stars(_ value: YAMLValue) -> StarScale? {
    guard let mapping = value.mapping("the stars", keys: ["percent", "least-tested", "reason"]) else { return nil }
    _ = mapping.required("reason")?.localized("the reason")
    let least = mapping.required("least-tested")?.number(in: 0...1)
    let thresholds = mapping.required("percent")?.list("the percentages")?.compactMap { $0.wholeNumber(in: 0...100) }
    guard let least, let thresholds else { return nil }
    if thresholds.isEmpty || zip(thresholds, thresholds.dropFirst()).contains(where: { $0 >= $1 }) {
      value.report(.contradiction("the percentages for one star, two stars and so on must rise"))
    }
    return StarScale(thresholds: thresholds, leastTested: least)
  }

  private static func category(_ id: String, _ value: YAMLValue) -> Category? {
    guard let mapping = value.mapping("a category", keys: ["name", "weight", "reason"]) else { return nil }
    let name = mapping.required("name")?.localized("the name")
    let weight = mapping.required("weight")?.number(in: 0...1000)
    let reason = mapping.required("reason")?.localized("the reason")
    guard let name, let weight, let reason else { return nil }
    return Category(id: id, name: name, weight: weight, reason: reason)
  }

  /// Reports categories whose criteria do not add up to their weight.
  static func checkWeights(_ scoring: Scoring, _ criteria: [Criterion]) {
    for (category, value) in scoring.categories {
      let sum = criteria.filter { $0.category == category.id && !$0.isNotice }.reduce(0) { $0 + $1.points }
      guard abs(sum - category.weight) > 1e-9 else { continue }
      let detail =
        "the points of \"\(category.id)\" add up to \(shown(sum)), but its weight is \(shown(category.weight))"
      value.report(.contradiction(detail))
    }
  }

  private static func shown(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
