internal import Results

extension SiteResult {
  /// The same with shares and points in at most four decimals.
  var rounded: SiteResult {
    var copy = self
    copy.criteria = criteria.map(\.rounded)
    copy.score.points = fourDecimals(score.points)
    copy.score.maximum = fourDecimals(score.maximum)
    copy.score.categories = score.categories.map { category in
      Score.Category(
        id: category.id, points: fourDecimals(category.points), maximum: fourDecimals(category.maximum))
    }
    return copy
  }
}

extension CriterionResult {
  fileprivate var rounded: CriterionResult {
    var copy = self
    copy.grade = fourDecimals(grade)
    copy.points = fourDecimals(points)
    copy.maximum = fourDecimals(maximum)
    return copy
  }
}

private func fourDecimals(_ value: Double) -> Double {
  (value * 10_000).rounded() / 10_000
}
