/// Of which year a price is, and which of several columns is this year's.
struct PriceYears {
  private let context: PageContext
  private let now: Int
  /// For each table with a year on top of its columns, the years.
  private let tableYears: [Int: Set<Int>]

  init(context: PageContext, now: Int) {
    self.context = context
    self.now = now
    var tables: [Int: Set<Int>] = [:]
    for block in context.page.blocks {
      guard let table = block.table, let year = Self.columnYear(block, context.page) else { continue }
      tables[table, default: []].insert(year)
    }
    tableYears = tables
  }

  /// Whether the block is in no year's column, or in the one that holds today.
  func isCurrent(_ block: Block) -> Bool {
    guard let table = block.table, let years = tableYears[table], years.count > 1,
      let year = Self.columnYear(block, context.page)
    else { return true }
    return year == years.filter { $0 <= now }.max() ?? years.min()
  }

  /// The year told by the column, the sentence, a heading or the title.
  func year(of tokens: Range<Int>, in block: Block, sentence: Range<Int>) -> Int? {
    if let year = Self.columnYear(block, context.page) { return year }
    if let year = Self.years(sentence, context.page, besides: tokens).max() { return year }
    for heading in block.labels + context.page.headings(above: block) {
      if let year = Self.years(context.page.blocks[heading].tokens, context.page).max() { return year }
    }
    return context.titleYear
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

  private static func columnYear(_ block: Block, _ page: PageText) -> Int? {
    guard block.table != nil else { return nil }
    for label in block.labels where page.blocks[label].column == block.column {
      if let year = years(page.blocks[label].tokens, page).max() { return year }
    }
    return nil
  }

  private static func years(_ tokens: Range<Int>, _ page: PageText, besides amount: Range<Int> = 0..<0) -> [Int] {
    tokens.compactMap { index in
      guard !amount.contains(index), page.tokens[index].count == 4, let year = page.number(index),
        (1995...2100).contains(year)
      else { return nil }
      return year
    }
  }
}
