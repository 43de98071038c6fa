internal import Results

/// Hours of one thing as one piece of text tells them, before neighbours are joined.
struct HoursStatement {
  var kind: FactKind
  /// The subject's index; `nil` when nothing names one.
  var subject: Int?
  var hours: OpeningHours
  /// The block that it stands in, and the place there.
  var block: Int
  var tokens: Range<Int>
  /// Whether it says of something by name that it is closed on some weekdays: `Onsdager er telefonen stengt`.
  var isClosedByName: Bool

  /// Whether it goes on where the statement before it stopped: the next line, item or row of the same list.
  func continues(_ other: HoursStatement, in page: PageText) -> Bool {
    guard kind == other.kind, subject == other.subject,
      hours.rules.count + other.hours.rules.count <= ReadingLimits.hoursRules
    else { return false }
    let mine = page.blocks[block]
    let its = page.blocks[other.block]
    guard mine.section == its.section, mine.table == its.table, mine.column == its.column else { return false }
    if mine.table == nil, block - other.block > 2 { return false }
    // The same days told anew are another statement.
    let days = hours.rules.compactMap(\.days).reduce(into: Weekdays()) { $0.formUnion($1) }
    let itsDays = other.hours.rules.compactMap(\.days).reduce(into: Weekdays()) { $0.formUnion($1) }
    let sameSeason =
      hours.rules.map(\.season) == other.hours.rules.map(\.season)
      && hours.rules.map(\.comment) == other.hours.rules.map(\.comment)
    return days.isDisjoint(with: itsDays) && (!days.isEmpty && !itsDays.isEmpty || hasDate || other.hasDate)
      || !sameSeason && (hasSeason || other.hasSeason)
  }

  private var hasDate: Bool { hours.rules.contains { $0.day != nil } }

  private var hasSeason: Bool { hours.rules.contains { $0.season != nil || $0.comment != nil } }
}
