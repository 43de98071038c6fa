internal import GRDB
internal import Results

/// What a night begins with.
struct NightStart: Sendable {
  var id: NightID
  var night: Int64
  var isResumed = false
  var isDone = false
  var done: Set<String> = []
  var open: [String] = []
  var numbers: [String: Int64] = [:]

  /// Finds the night that was broken off, or makes a new one.
  init(_ db: Database, _ plan: NightPlan) throws {
    let nights = try NightTable.all(db)
    let sameRules = { (entry: NightTable.Entry) in
      entry.record.ruleSet == plan.ruleSet && entry.record.program == plan.program
    }
    var same: NightTable.Entry?
    for entry in nights where sameRules(entry) {
      guard try NightTable.settings(db, of: entry.number) == plan.settings else { continue }
      let isRecent = plan.now - entry.record.begun < NightPlan.longestBreak
      if entry.record.state == .running, isRecent || entry.record.id.day == plan.day { same = entry }
      if entry.record.state != .abandoned, entry.record.id.day == plan.day, !plan.isAgain { same = entry }
      if same != nil { break }
    }
    for entry in nights where entry.record.state == .running && entry.number != same?.number {
      try NightTable.set(db, .abandoned, ended: plan.now, night: entry.number)
    }
    if let same {
      (id, night) = (same.record.id, same.number)
      isDone = same.record.state != .running
      isResumed = !isDone
    } else {
      let number = (nights.filter { $0.record.id.day == plan.day }.map(\.record.id.number).max() ?? 0) + 1
      id = NightID(day: plan.day, number: number)
      night = try NightTable.insert(db, plan, id: id)
    }
    if !isDone { try takeSites(db, plan, before: nights.first { $0.number != night }?.number) }
  }

  private mutating func takeSites(_ db: Database, _ plan: NightPlan, before: Int64?) throws {
    try db.execute(sql: "DELETE FROM plan WHERE night = ?", arguments: [night])
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO plan (night, site) VALUES (?, ?)")
    for site in plan.sites {
      let number = try WatchedTable.note(db, site)
      numbers[site.key] = number
      try insert.execute(arguments: [night, number])
    }
    let sitesReady = { (night: Int64) in
      Set(try Int64.fetchAll(db, sql: "SELECT site FROM result WHERE night = ? AND NOT isCut", arguments: [night]))
    }
    let (ready, readyBefore) = (try sitesReady(night), try before.map(sitesReady) ?? [])
    let left = plan.sites.map(\.key).filter { key in numbers[key].map { !ready.contains($0) } ?? false }
    let isReadyBefore = { [numbers] (key: String) in numbers[key].map(readyBefore.contains) ?? false }
    open = left.filter { !isReadyBefore($0) } + left.filter(isReadyBefore)
    self.done = Set(plan.sites.map(\.key)).subtracting(left)
  }
}
