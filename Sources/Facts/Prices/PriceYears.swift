/// Of which year a price is, and which of several columns is this year's.
struct PriceYears {
  private let context: PageContext
  private let now: Int
  /// The year that each block names, told once: a header is asked by every cell below it.
  private let named: [Int: Int]
  /// For each table with a year on top of its columns, the years.
  private let tableYears: [Int: Set<Int>]
  /// For each section the sentences that say of which year its prices are: "Satsene gjelder fra 1. januar 2026."
  private let notes: [Int: [Note]]

  private struct Note {
    var block: Int
    var year: Int
  }

  init(context: PageContext, now: Int) {
    self.context = context
    self.now = now
    var named: [Int: Int] = [:]
    let blocks = context.page.blocks
    for index in blocks.indices where blocks[index].hasNumber {
      named[index] = Self.best(Self.years(blocks[index].tokens, context.page), now)
    }
    self.named = named
    var tables: [Int: Set<Int>] = [:]
    for index in blocks.indices {
      guard let table = blocks[index].table, let year = Self.columnYear(blocks[index], context.page, named) else {
        continue
      }
      tables[table, default: []].insert(year)
    }
    tableYears = tables
    notes = Self.notes(context, now)
  }

  private static func notes(_ context: PageContext, _ now: Int) -> [Int: [Note]] {
    var notes: [Int: [Note]] = [:]
    let blocks = context.page.blocks
    for index in blocks.indices where blocks[index].hasNumber {
      let block = blocks[index]
      guard block.kind == .paragraph || block.kind == .caption, block.tokens.count <= 60,
        context.words.has(.price, in: block.tokens), !context.words.has(.kroner, in: block.tokens),
        let year = best(years(block.tokens, context.page), now)
      else { continue }
      notes[block.section, default: []].append(Note(block: index, year: year))
    }
    return notes
  }

  /// Whether the block is in no year's column, or in the one that holds today.
  func isCurrent(_ block: Block) -> Bool {
    guard let table = block.table, let years = tableYears[table], years.count > 1,
      let year = Self.columnYear(block, context.page, named)
    else { return true }
    return year == years.filter { $0 <= now }.max() ?? years.min()
  }

  /// The year told by the column, the sentence, a note above, a heading or the title.
  func year(of tokens: Range<Int>, in block: Block, at index: Int, sentence: Range<Int>) -> Int? {
    if let year = Self.columnYear(block, context.page, named) { return year }
    if let year = Self.best(Self.years(sentence, context.page, besides: tokens), now) { return year }
    if let year = noteInside(block, besides: sentence) { return year }
    if let note = note(before: index, in: block.section) { return note.year }
    for heading in block.labels + context.page.headings(above: block) {
      if let year = named[heading] { return year }
    }
    return context.titleYear
  }

  /// The last note of a section before a block.
  private func note(before block: Int, in section: Int) -> Note? {
    guard let notes = notes[section] else { return nil }
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[middle].block < block { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? notes[low - 1] : nil
  }

  /// Another sentence of the block that says when its prices were set: `Prisene ble vedtatt 12.12.2017.`
  private func noteInside(_ block: Block, besides own: Range<Int>) -> Int? {
    let page = context.page
    guard block.tokens.count <= PageContext.reach else { return nil }
    var start = block.tokens.lowerBound
    while start < block.tokens.upperBound {
      let sentence = page.sentence(around: start, in: block.tokens)
      if sentence != own, context.words.has(.price, in: sentence), !context.words.has(.kroner, in: sentence),
        let year = Self.best(Self.years(sentence, page), now)
      {
        return year
      }
      start = max(sentence.upperBound, start + 1)
    }
    return nil
  }

  /// The day from which the price holds: `fra 1. august 2026`.
  func validFrom(_ block: Block, sentence: Range<Int>) -> String? {
    let page = context.page
    for tokens in [sentence] + page.headings(above: block).prefix(2).map({ page.blocks[$0].tokens }) {
      for index in tokens where page.isWord(index, "fra") || page.isWord(index, "frå") || page.isWord(index, "from") {
        guard index + 1 < tokens.upperBound else { continue }
        if let date = CalendarReader.date(at: index + 1, in: page, until: tokens.upperBound) { return date }
      }
    }
    return nil
  }

  private static func columnYear(_ block: Block, _ page: PageText, _ named: [Int: Int]) -> Int? {
    guard block.table != nil else { return nil }
    for label in block.labels where page.blocks[label].column == block.column {
      if let year = named[label] { return year }
    }
    return nil
  }

  /// Of the years of a school year (2026/2027) the one that it is now, else the last.
  private static func best(_ years: [Int], _ now: Int) -> Int? { years.contains(now) ? now : years.max() }

  private static func years(_ tokens: Range<Int>, _ page: PageText, besides amount: Range<Int> = 0..<0) -> [Int] {
    tokens.compactMap { index in
      guard !amount.contains(index), page.tokens[index].count == 4, let year = page.number(index),
        (1995...2100).contains(year)
      else { return nil }
      return year
    }
  }
}
