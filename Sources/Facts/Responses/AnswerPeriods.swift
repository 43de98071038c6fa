/// Finds the times in a sentence within which somebody may be answered: durations, and days by their names.
struct AnswerPeriods {
  let page: PageText
  private let durations: DurationReader

  init(page: PageText) {
    self.page = page
    durations = DurationReader(page: page)
  }

  /// A time.
  struct Period {
    /// ISO 8601; the longer end of a range.
    var duration: String
    var shortest: String?
    var isWorkingDays: Bool
    var tokens: Range<Int>
    /// Whether it is told as a day ("neste virkedag"), which needs no word for "within".
    var isNamedDay = false
  }

  func periods(in sentence: Range<Int>) -> [Period] {
    var periods: [Period] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let period = period(at: token, until: sentence.upperBound) ?? namedDay(at: token, until: sentence.upperBound)
      if let period { periods.append(period) }
      token = period?.tokens.upperBound ?? token + 1
    }
    return periods
  }

  private func period(at token: Int, until limit: Int) -> Period? {
    guard let reading = durations.duration(at: token, until: limit), isAnswerable(reading) else { return nil }
    return Period(
      duration: reading.duration, shortest: reading.shortest, isWorkingDays: reading.isWorkingDays,
      tokens: reading.tokens)
  }

  /// Hours count too, years do not.
  private func isAnswerable(_ reading: DurationReader.Reading) -> Bool {
    reading.duration.utf8.last != UInt8(ascii: "Y") && !reading.duration.utf8.elementsEqual("PT0H".utf8)
  }

  /// `neste virkedag`, `påfølgjande arbeidsdag`, `samme dag`: a day.
  private func namedDay(at token: Int, until limit: Int) -> Period? {
    guard token + 1 < limit, page.tokens[token].kind == .word, page.value(of: token, in: Self.which) != nil,
      let isWorking = page.value(of: token + 1, in: Self.days)
    else { return nil }
    return Period(
      duration: "P1D", shortest: nil, isWorkingDays: isWorking, tokens: token..<(token + 2), isNamedDay: true)
  }

  private static let which = WordTable(lists: [
    (true, "neste førstkommende fyrstkomande påfølgende påfølgjande samme same next")
  ])
  private static let days = WordTable(lists: [
    (true, "virkedag arbeidsdag hverdag kvardag yrkedag verkedag"), (false, "dag day døgn"),
  ])
}
