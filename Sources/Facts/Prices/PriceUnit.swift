/// What a price is paid for, told by the words around it.
struct PriceUnitReader {
  let words: PageWords

  private static let units: [CueID: String] = [
    .perMonth: "month", .perYear: "year", .perWeek: "week", .perDay: "day", .perHour: "hour",
    .perSemester: "semester", .perCubicMetre: "m3", .perSquareMetre: "m2", .perMeal: "meal", .perEntry: "entry",
    .perTime: "time",
  ]
  static let cues = CueSet(units.keys)

  /// The unit right behind the amount, else right before it, else in the words between it and the amount before.
  func unit(around amount: Range<Int>, in sentence: Range<Int>, after previous: Int) -> (
    unit: String, isAdjacent: Bool
  )? {
    if let unit = afterSlash(amount.upperBound, until: sentence.upperBound) { return (unit, true) }
    let behind = hits(amount.upperBound..<min(amount.upperBound + 6, sentence.upperBound))
    if let hit = behind.first, isJoined(amount.upperBound, hit.tokens.lowerBound) {
      return name(hit).map { ($0, true) }
    }
    let start = max(previous, sentence.lowerBound)
    guard start < amount.lowerBound, let hit = hits(start..<amount.lowerBound).last else { return nil }
    return name(hit).map { ($0, amount.lowerBound - hit.tokens.upperBound <= 4) }
  }

  /// `kr 250/time`, `4 218 kr/år`.
  private func afterSlash(_ index: Int, until limit: Int) -> String? {
    guard index + 1 < limit, words.page.isSign(index, "/"), words.page.tokens[index + 1].kind == .word else {
      return nil
    }
    return Self.shortUnits[words.page.word(index + 1)]
  }

  private static let shortUnits = WordTable(lists: [
    ("month", "måned månad mnd md mnd. month"), ("year", "år year"), ("week", "uke veke week"),
    ("day", "dag døgn day"), ("hour", "time t hour"), ("semester", "semester halvår"), ("m3", "kubikkmeter kubikk"),
    ("m2", "kvadratmeter kvm"), ("meal", "porsjon måltid"), ("time", "gang gong stk"),
  ])

  /// The unit that a label or heading names.
  func unit(in tokens: Range<Int>) -> String? { hits(tokens).first.flatMap(name) }

  private func hits(_ tokens: Range<Int>) -> [WordMatcher.Hit] {
    words.hits(in: tokens).filter { $0.term.cue.map(Self.cues.contains) ?? false }
  }

  private func name(_ hit: WordMatcher.Hit) -> String? { hit.term.cue.flatMap { Self.units[$0] } }

  /// Whether nothing but signs and small words stands between: `kr 48,- (pr. time)`, not the next price.
  private func isJoined(_ from: Int, _ to: Int) -> Bool {
    (from..<max(from, to)).allSatisfy { index in
      let token = words.page.tokens[index]
      return token.kind == .sign && !token.endsSentence || token.kind == .dash
        || token.kind == .word && token.count <= 6
    }
  }
}
