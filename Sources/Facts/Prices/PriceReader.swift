internal import Foundation
internal import Results

/// Reads what services cost from a page.
struct PriceReader {
  let context: PageContext
  let binder: SubjectBinder
  /// The year that counts as this year: of two columns its own is taken.
  let year: Int
  private let units: PriceUnitReader
  private let years: PriceYears
  private let reader: AmountReader
  private let prose: ProsePrice
  private let stated: StatedPrice
  private let words: PageWords
  private let page: PageText

  init(context: PageContext, binder: SubjectBinder, year: Int) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
    self.year = year
    units = PriceUnitReader(words: context.words)
    reader = AmountReader(context.words)
    prose = ProsePrice(context, binder: binder)
    stated = StatedPrice(context)
    years = PriceYears(context: context, now: year)
  }

  /// A price, the block that it stands in and its place there.
  struct Statement {
    var price: Price
    var subject: Int?
    var block: Int
    var tokens: Range<Int>
  }

  func statements(_ budget: inout CandidateBudget) -> [Statement] {
    var statements: [Statement] = []
    guard !context.isRecord else { return [] }
    for index in page.blocks.indices where page.blocks[index].isOwn && mayTellPrice(page.blocks[index]) {
      let block = page.blocks[index]
      guard years.isCurrent(block) else { continue }
      statements += amounts(block, index, &budget)
      if let free = free(block, index, &budget) { statements.append(free) }
    }
    return statements
  }

  /// Most blocks have neither a figure nor a word for free of charge.
  private func mayTellPrice(_ block: Block) -> Bool { block.hasNumber || words.has(.free, in: block.tokens) }

  private func amounts(_ block: Block, _ index: Int, _ budget: inout CandidateBudget) -> [Statement] {
    var statements: [Statement] = []
    var previous = block.tokens.lowerBound
    var token = block.tokens.lowerBound
    var readings: [AmountReader.Reading] = []
    guard block.hasNumber else { return [] }
    while token < block.tokens.upperBound {
      switch reader.read(at: token, in: block.tokens) {
      case .amount(let reading):
        readings.append(reading)
        token = max(reading.tokens.upperBound, token + 1)
      case .otherFigure(let next): token = max(next, token + 1)
      case nil: token += 1
      }
    }
    for (number, reading) in readings.enumerated() {
      let next = number + 1 < readings.count ? readings[number + 1] : nil
      let last = number > 0 ? readings[number - 1] : nil
      guard budget.take() else { break }
      if !isColumn(reading, beside: next), !isColumn(reading, beside: last),
        let statement = statement(reading, block, index, after: previous)
      {
        statements.append(statement)
      }
      previous = reading.tokens.upperBound
    }
    return statements
  }

  /// Two bare figures with nothing but signs between them are columns of a table that has lost its header: which
  /// of them holds today, nobody can tell.
  private func isColumn(_ reading: AmountReader.Reading, beside other: AmountReader.Reading?) -> Bool {
    guard let other, !reading.isSure, !other.isSure else { return false }
    let between =
      min(reading.tokens.upperBound, other.tokens.upperBound)..<max(reading.tokens.lowerBound, other.tokens.lowerBound)
    return between.allSatisfy { page.tokens[$0].kind == .sign }
  }

  private func statement(_ reading: AmountReader.Reading, _ block: Block, _ index: Int, after previous: Int)
    -> Statement?
  {
    let sentence = page.sentence(around: reading.tokens.lowerBound, in: block.tokens)
    let unit = units.unit(around: reading.tokens, in: sentence, after: previous)
    guard isPrice(reading, unit: unit, block, sentence) else { return nil }
    let subject = binder.subject(at: reading.tokens.lowerBound, in: block, for: .price)
    if let subject, isNobodysPrice(subject, sentence, block) { return nil }
    // A bare figure that is about nothing is hardly a price: "t=10" is no ten kroner an hour.
    if subject == nil, !reading.isSure { return nil }
    let per = reading.gluedUnit == nil ? unit?.unit ?? labelUnit(block) : nil
    let price = Price(
      amount: reading.amount, per: per, item: item(before: reading.tokens, after: previous, block, sentence),
      year: years.year(of: reading.tokens, in: block, at: index, sentence: sentence),
      validFrom: years.validFrom(block, sentence: sentence), bound: bound(before: reading.tokens, sentence))
    return Statement(price: price, subject: subject, block: index, tokens: reading.tokens)
  }

  /// What the municipality pays out has no price, nor has a thing that is no service. A place of the municipality's own has
  /// one where the text says that it is a price: "det kostet meg 40 kroner, sa han på rådhuset".
  private func isNobodysPrice(_ subject: Int, _ sentence: Range<Int>, _ block: Block) -> Bool {
    let found = context.vocabulary.subject(subject)
    switch found.kind {
    case .other: return true
    case .place:
      // A doctor's fees are set by the state and paid to the doctor.
      return found.id == "doctor"
        || context.isOwnPlace(subject) && !words.has(.price, in: sentence)
          && !context.cuesAbove(block).contains { $0.contains(.price) }
    case .service, .feature: return Self.paidOut.contains(found.id)
    }
  }

  private static let paidOut: Set<String> = ["social-assistance", "start-loan", "housing-grant", "grants"]

  /// Whether an amount is what somebody pays, rather than an income, a grant, a discount or a mere figure.
  private func isPrice(
    _ reading: AmountReader.Reading, unit: (unit: String, isAdjacent: Bool)?, _ block: Block, _ sentence: Range<Int>
  ) -> Bool {
    if isThreshold(reading, sentence) || words.has(.proposed, in: sentence) { return false }
    if reading.øre >= 100_000_00, words.has(.notPrice, in: sentence) { return false }
    if reading.isSure, !prose.mayBe(reading.tokens, øre: reading.øre, in: sentence, block) { return false }
    if let last = lastCue(before: reading.tokens.lowerBound, in: sentence) {
      if last == .notPrice || last == .discount { return false }
    } else if let label = block.labels.last, block.table != nil,
      words.hasAny([.notPrice, .discount], in: page.blocks[label].tokens),
      !words.has(.price, in: page.blocks[label].tokens)
    {
      return false
    }
    if stated.isGiven(reading, sentence) { return false }
    if reading.isSure, !stated.isEvident(reading, hasUnit: unit != nil, block, sentence) { return false }
    if reading.isSure { return reading.øre > 0 || !words.hasAny([.notPrice], in: sentence) }
    if unit?.isAdjacent == true { return pricesAreTold(block, sentence) || reading.øre >= 50_00 }
    // A bare figure in a cell is a price only when its row or column says so.
    guard isAlone(reading.tokens, block) || reading.gluedUnit != nil else { return false }
    return pricesAreTold(block, sentence) && reading.øre >= 5_00
  }

  /// The cue nearest before the amount that tells what sort of amount it is. The `G` of an income band, and a colon after
  /// an income ("Inntekt under 2 G: kr 245") or a discount, close what stands before them. After a grant a colon does not.
  private func lastCue(before token: Int, in sentence: Range<Int>) -> CueID? {
    guard sentence.lowerBound < token else { return nil }
    let kinds: CueSet = [.notPrice, .discount, .price, .free, .surcharge]
    // Of two that end together the longer says more: "får et gebyr" is a penalty, though a "gebyr" ends it.
    let hits = words.hits(in: sentence.lowerBound..<token).filter { $0.term.cue.map(kinds.contains) ?? false }
    guard let hit = hits.max(by: { ($0.tokens.upperBound, $0.length) < ($1.tokens.upperBound, $1.length) }) else {
      return nil
    }
    let between = hit.tokens.upperBound..<max(hit.tokens.upperBound, token)
    let isOfBand = hit.term != TermID(.notPrice) || namesIncome(hit)
    let isClosed = between.contains { page.isSign($0, ":") && isOfBand || page.isWord($0, "g") }
    return isClosed ? nil : hit.term.cue
  }

  private func namesIncome(_ hit: WordMatcher.Hit) -> Bool {
    let word = page.word(hit.tokens.upperBound - 1)
    return word.contains(StaticBytes("inntekt")) || word.contains(StaticBytes("grunnbeløp"))
      || word.contains(StaticBytes("formue")) || word.contains(StaticBytes("income"))
  }

  /// Whether the sentence, the labels, a heading or the title speak of prices.
  private func pricesAreTold(_ block: Block, _ sentence: Range<Int>) -> Bool {
    let cues = PriceUnitReader.cues.union([.price, .kroner])
    if words.hasAny(cues, in: sentence) { return true }
    if block.labels.contains(where: { words.hasAny(cues, in: page.blocks[$0].tokens) }) { return true }
    if page.headings(above: block).contains(where: { words.has(.price, in: page.blocks[$0].tokens) }) { return true }
    return context.titleCues.contains(.price)
  }

  /// Whether the figure is all that the cell or description holds.
  private func isAlone(_ tokens: Range<Int>, _ block: Block) -> Bool {
    (block.kind == .description || block.kind == .cell) && block.tokens.count - tokens.count <= 1
  }

  /// `mindre enn 220 000 kroner`, `over kr 500 000`: where something begins or ends, not what it costs.
  private func isThreshold(_ reading: AmountReader.Reading, _ sentence: Range<Int>) -> Bool {
    let before = reading.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return false }
    return page.isWord(before, "enn") || page.isWord(before, "under") || page.isWord(before, "over")
      || page.isWord(before, "than")
  }

  private func labelUnit(_ block: Block) -> String? {
    block.labels.lazy.compactMap { units.unit(in: page.blocks[$0].tokens) }.first
      ?? page.headings(above: block).prefix(2).lazy.compactMap { units.unit(in: page.blocks[$0].tokens) }.first
  }

  private func bound(before amount: Range<Int>, _ sentence: Range<Int>) -> Price.Bound? {
    let near = max(sentence.lowerBound, amount.lowerBound - 3)..<amount.lowerBound
    if words.has(.atMost, in: near) { return .upTo }
    let isFrom = near.contains {
      page.isWord($0, "fra") || page.isWord($0, "frå") || page.isWord($0, "minst") || page.isWord($0, "minstepris")
    }
    return isFrom ? .from : nil
  }

  /// The words that tell which of a service's prices it is.
  private func item(before amount: Range<Int>, after previous: Int, _ block: Block, _ sentence: Range<Int>) -> String? {
    if block.table != nil || block.kind == .description, let label = block.labels.first { return page.name(label) }
    var start = max(previous, sentence.lowerBound)
    var end = amount.lowerBound
    while start < end, page.tokens[start].kind != .word { start += 1 }
    while end > start, page.tokens[end - 1].kind != .word, page.tokens[end - 1].kind != .number { end -= 1 }
    guard start < end else { return nil }
    let words = page.range(ofTokens: start..<end)
    return words.count <= 80 ? page.text(words) : nil
  }

  // MARK: - Free of charge

  /// `Pris: Gratis`, `Det er gratis å …`, `ingen egenandel` – and not `gratis kjernetid` beside a price.
  private func free(_ block: Block, _ index: Int, _ budget: inout CandidateBudget) -> Statement? {
    guard let hit = words.hits(in: block.tokens).first(where: { $0.term == TermID(.free) }) else { return nil }
    let sentence = page.sentence(around: hit.tokens.lowerBound, in: block.tokens)
    guard !words.hasAny([.kroner], in: sentence), budget.take(), isPredicate(hit, block) else { return nil }
    let subject = binder.subject(at: hit.tokens.lowerBound, in: block, for: .price)
    if let subject, context.vocabulary.subject(subject).kind == .other { return nil }
    let price = Price(amount: 0, item: nil, year: years.year(of: hit.tokens, in: block, at: index, sentence: sentence))
    return Statement(price: price, subject: subject, block: index, tokens: hit.tokens)
  }

  private func isPredicate(_ hit: WordMatcher.Hit, _ block: Block) -> Bool {
    if hit.tokens.count > 1 { return true }
    if block.labels.contains(where: { words.has(.price, in: page.blocks[$0].tokens) }) { return true }
    let first = hit.tokens.lowerBound
    guard first > block.tokens.lowerBound else {
      return block.tokens.count <= 2 && context.cuesAbove(block).contains { $0.contains(.price) }
    }
    if page.isSign(first - 1, ":") {
      return words.has(.price, in: block.tokens.lowerBound..<first)
        || context.cuesAbove(block).contains { $0.contains(.price) }
    }
    guard page.isWord(first - 1, "er") || page.isWord(first - 1, "is") else { return false }
    // "er gratis kjernetid" describes a noun; "er gratis å", "er gratis for", or the end, says what it costs.
    let next = hit.tokens.upperBound
    guard next < block.tokens.upperBound, page.tokens[next].kind == .word else { return true }
    return ["å", "for", "og", "i", "ved", "når", "dersom", "hvis", "to"].contains(
      String(decoding: page.word(next), as: UTF8.self))
  }
}
