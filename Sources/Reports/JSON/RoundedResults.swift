internal import Results

extension SiteResult {
  /// The same with shares and points in at most four decimals.
  var rounded: SiteResult {
    var copy = self
    copy.criteria = criteria.map(\.rounded)
    copy.score = score.rounded
    return copy
  }
}

extension Score {
  fileprivate var rounded: Score {
    var copy = self
    copy.points = fourDecimals(points)
    copy.maximum = fourDecimals(maximum)
    copy.categories = categories.map { category in
      Score.Category(
        id: category.id, points: fourDecimals(category.points), maximum: fourDecimals(category.maximum))
    }
    return copy
  }
}

extension ResultComparison {
  /// The same with shares and points in at most four decimals.
  var rounded: ResultComparison {
    var copy = self
    for index in sites.indices {
      copy.sites[index].before.score = sites[index].before.score.rounded
      copy.sites[index].after.score = sites[index].after.score.rounded
      copy.sites[index].criteria = sites[index].criteria.map { change in
        var change = change
        change.before = change.before?.rounded
        change.after = change.after?.rounded
        return change
      }
    }
    return copy
  }
}

extension Ranking {
  /// The same with points and means in at most four decimals.
  var rounded: Ranking {
    var copy = self
    for index in entries.indices {
      let score = entries[index].score
      copy.entries[index].score.points = fourDecimals(score.points)
      copy.entries[index].score.maximum = fourDecimals(score.maximum)
      copy.entries[index].score.possible = fourDecimals(score.possible)
      copy.entries[index].channels = entries[index].channels.map(\.rounded)
    }
    for index in unplaced.indices { copy.unplaced[index].channels = unplaced[index].channels.map(\.rounded) }
    return copy
  }
}

extension ChannelResult {
  fileprivate var rounded: ChannelResult {
    var copy = self
    copy.quality = quality.map(fourDecimals)
    return copy
  }
}

extension BestAnswers {
  /// The same with shares and points in at most four decimals.
  var rounded: BestAnswers {
    var copy = self
    for index in entries.indices { copy.entries[index].answer = entries[index].answer.rounded }
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
