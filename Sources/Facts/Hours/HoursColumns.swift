/// Joins hours that a table tells in two columns of one day: before lunch and after it.
enum HoursColumns {
  /// Statements of which the later goes on in the afternoon what the earlier says of the morning are one.
  static func joined(_ statements: [HoursStatement], in page: PageText) -> [HoursStatement] {
    var joined: [HoursStatement] = []
    for statement in statements {
      if let earlier = joined.lastIndex(where: { isSibling($0, of: statement, in: page) }),
        let rules = rules(joined[earlier].hours.rules, then: statement.hours.rules)
      {
        joined[earlier].hours.rules = rules
      } else {
        joined.append(statement)
      }
    }
    return joined
  }

  private static func isSibling(_ earlier: HoursStatement, of statement: HoursStatement, in page: PageText) -> Bool {
    let (first, second) = (page.blocks[earlier.block], page.blocks[statement.block])
    return first.table != nil && first.table == second.table && first.column != second.column
      && earlier.kind == statement.kind && earlier.subject == statement.subject
  }

  /// The rules of both, when they are of the same days and each day's second time begins after its first has ended.
  private static func rules(
    _ morning: [OpeningHours.Rule], then afternoon: [OpeningHours.Rule]
  ) -> [OpeningHours.Rule]? {
    guard morning.count == afternoon.count, !morning.isEmpty else { return nil }
    var rules = morning
    for (index, rule) in morning.enumerated() {
      guard rule.days != nil, rule.season == nil, rule.comment == nil,
        let other = afternoon.first(where: { $0.days == rule.days }), other.season == nil, other.comment == nil,
        let end = rule.spans.map(\.end).max(), let start = other.spans.map(\.start).min(), end <= start
      else { return nil }
      rules[index].spans += other.spans
    }
    return rules
  }
}
