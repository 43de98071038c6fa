internal import GRDB
internal import Results

/// Outcomes and points of the criteria, without their evidence.
enum AnswerTable {
  /// Writes the answers that a part stands for, unless they are there.
  static func insert(_ db: Database, _ criteria: [CriterionResult], answers: Int64) throws {
    let find = try db.cachedStatement(sql: "SELECT 1 FROM answer WHERE answers = ? LIMIT 1")
    if try Int.fetchOne(find, arguments: [answers]) != nil { return }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO answer (answers, place, criterion, category, outcome, reason, grade, points, maximum)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (place, criterion) in criteria.enumerated() {
      try insert.execute(arguments: [
        answers, place, try WordTable.number(db, of: criterion.id), try WordTable.number(db, of: criterion.category),
        try WordTable.number(db, of: criterion.outcome.rawValue),
        try criterion.reason.map { try WordTable.number(db, of: $0) }, criterion.grade, criterion.points,
        criterion.maximum,
      ])
    }
  }

  /// The answers of a part, in the order of the rule set, without evidence.
  static func criteria(_ db: Database, answers: Int64, words: [Int64: String]) throws -> [CriterionResult] {
    let select = try db.cachedStatement(
      sql: """
        SELECT criterion, category, outcome, reason, grade, points, maximum FROM answer WHERE answers = ? ORDER BY place
        """)
    return try Row.fetchAll(select, arguments: [answers]).map { try criterion($0, words: words) }
  }

  /// The points that could be earned by the criteria that apply, by category.
  static func possible(_ db: Database, answers: Int64, words: [Int64: String]) throws -> [String: Double] {
    let select = try db.cachedStatement(sql: "SELECT category, outcome, maximum FROM answer WHERE answers = ?")
    var possible: [String: Double] = [:]
    for row in try Row.fetchAll(select, arguments: [answers]) {
      guard let category = row.int64(0).flatMap({ words[$0] }), let outcome = row.int64(1).flatMap({ words[$0] }),
        let maximum = row.double(2)
      else { throw damage("answer") }
      if outcome != Outcome.inapplicable.rawValue { possible[category, default: 0] += maximum }
    }
    return possible
  }

  /// A row that begins with the columns of ``criteria(_:answers:words:)``.
  private static func criterion(_ row: Row, words: [Int64: String]) throws -> CriterionResult {
    guard let id = row.int64(0).flatMap({ words[$0] }), let category = row.int64(1).flatMap({ words[$0] }),
      let outcome = row.int64(2).flatMap({ words[$0] }).flatMap(Outcome.init), let grade = row.double(4),
      let points = row.double(5), let maximum = row.double(6)
    else { throw damage("answer") }
    var result = CriterionResult(
      id: id, category: category, outcome: outcome, grade: grade, maximum: maximum,
      reason: row.int64(3).flatMap { words[$0] })
    result.points = points
    return result
  }
}
