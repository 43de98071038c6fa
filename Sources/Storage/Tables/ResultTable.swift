internal import GRDB
internal import Results

/// The results of all nights.
enum ResultTable {
  /// A row.
  struct Entry: Sendable {
    var night: Int64
    var site: Int64
    var isGood: Bool
    var frame: Int64
    var facts: Int64
    var criteria: Int64?
    var links: Int64?
    var answers: Int64
    var brokenLinks: Int
    var accessibility: Int64?
  }

  /// The reason under which broken links are counted whose addresses were dropped.
  static let notKept = "not-kept"

  /// What is read of a row. With the table's name, because it stands beside others.
  static let columns = [
    "night", "site", "isGood", "frame", "facts", "criteria", "links", "answers", "brokenLinks", "accessibility",
  ].map { "result.\($0)" }.joined(separator: ", ")

  /// Reads a row that begins with ``columns``.
  static func entry(_ row: Row) throws -> Entry {
    guard let night = row.int64(0), let site = row.int64(1), let isGood = row.int(2), let frame = row.int64(3),
      let facts = row.int64(4), let answers = row.int64(7), let brokenLinks = row.int(8)
    else { throw damage("result") }
    return Entry(
      night: night, site: site, isGood: isGood != 0, frame: frame, facts: facts, criteria: row.int64(5),
      links: row.int64(6), answers: answers, brokenLinks: brokenLinks, accessibility: row.int64(9))
  }

  /// The result of a site in a night.
  static func entry(_ db: Database, night: Int64, site: Int64) throws -> Entry? {
    let select = try db.cachedStatement(sql: "SELECT \(columns) FROM result WHERE night = ? AND site = ?")
    return try Row.fetchOne(select, arguments: [night, site]).map(entry)
  }

  /// Writes a result in place of one of the same night.
  static func write(
    _ db: Database, _ result: SiteResult, _ parts: ResultParts, night: Int64, site: Int64, isCut: Bool
  ) throws {
    let frame = try PartTable.keep(db, parts.frame, site: site)
    let facts = try PartTable.keep(list: parts.facts, db, site: site)
    let criteria = try PartTable.keep(list: parts.criteria, db, site: site)
    let links = try PartTable.keep(list: parts.links, db, site: site)
    let accessibility = try parts.accessibility.map { try PartTable.keep(db, $0, site: site) }
    let answers = try PartTable.keep(db, parts.answers, site: site)
    try AnswerTable.insert(db, result.criteria, answers: answers)
    let insert = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO result
        (night, site, status, isGood, isCut, points, maximum, possible, frame, facts, criteria, links, answers,
         brokenLinks, accessibility)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(arguments: [
      night, site, try WordTable.number(db, of: result.site.status.rawValue), result.standsForSite && !isCut, isCut,
      result.score.points, result.score.maximum, result.score.possible, frame, facts, criteria, links, answers,
      result.links.broken.count, accessibility,
    ])
    try DocumentTable.insert(db, parts.documents, result: db.lastInsertedRowID, site: site)
    try FindingTable.note(db, result.sightings, night: night, site: site)
  }

  /// Puts a result together again.
  static func result(_ db: Database, _ entry: Entry, words: [Int64: String]) throws -> SiteResult {
    var result = try ResultParts.frame(PartTable.bytes(db, entry.frame))
    result.facts = try list(db, entry.facts, of: Fact.self)
    if let criteria = entry.criteria {
      result.criteria = try list(db, criteria, of: CriterionResult.self)
    } else {
      result.criteria = try AnswerTable.criteria(db, answers: entry.answers, words: words)
    }
    result.accessibility = try entry.accessibility.map { try ResultParts.accessibility(PartTable.bytes(db, $0)) }
    result.documents = try DocumentTable.documents(db, night: entry.night, site: entry.site)
    if let links = entry.links {
      result.links.broken = try list(db, links, of: SiteLinks.Broken.self)
    } else if entry.brokenLinks > 0 {
      result.links.unverifiable[notKept] = entry.brokenLinks
    }
    return result
  }

  /// Reads the entries of a list.
  ///
  /// - Parameter known: Pieces that are left out.
  static func list<Entry: Decodable>(
    _ db: Database, _ list: Int64, of type: Entry.Type, without known: Set<Int64> = []
  ) throws -> [Entry] {
    let numbers = try PartTable.numbers(db, inList: list).filter { !known.contains($0) }
    return try ResultParts.entries(try numbers.map { try PartTable.bytes(db, $0) }, of: type)
  }
}
