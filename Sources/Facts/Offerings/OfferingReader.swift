internal import HTML
internal import Results
internal import Web

/// Reads what a site has besides services: from links, from the page itself, from its forms and scripts, and from
/// sentences.
struct OfferingReader {
  let context: PageContext
  private let page: PageText

  init(context: PageContext) {
    self.context = context
    page = context.page
  }

  struct Statement {
    var kind: FactKind
    var value: FactValue
    /// The feature, as an index of the vocabulary.
    var feature: Int
    /// Where it stands; past the last block when it is no part of the text.
    var block: Int
    /// The words, where they are a link's or a script's.
    var text: String
    /// The words, where they are a sentence's.
    var tokens: Range<Int>?
  }

  func statements(
    _ links: [LinkReader.Reading], document: Document, year: Int, _ budget: inout CandidateBudget
  ) -> [Statement] {
    var seen: Set<LinkOffer> = []
    var statements: [Statement] = []
    for reading in links where !reading.target.offers.isEmpty {
      for offer in reading.target.offers where seen.insert(offer).inserted && budget.take() {
        statements.append(
          Statement(
            kind: .offering, value: .offering(offer.offering), feature: offer.feature, block: reading.span.block,
            text: reading.link.text))
      }
    }
    statements += ownPage(year: year) + sentences(year: year, &budget)
    return statements + PageSolutions(context: context, document: document).statements
  }

  /// A page whose main heading names a feature is where one finds it. Without such a heading its title counts.
  private func ownPage(year: Int) -> [Statement] {
    let heading = page.blocks.firstIndex { $0.kind == .heading(1) && $0.region == .main }
    let name: FeatureName
    if let heading {
      let tokens = page.blocks[heading].tokens
      name = FeatureName(page, tokens, context.words.hits(in: tokens))
    } else {
      name = FeatureName(page.title, context.vocabulary.words)
    }
    let url = context.url.withoutFragment.description
    // A page about the statements of other solutions is not where the site's own stands.
    let others = name.isOfOthers ? context.vocabulary.index(of: "accessibility-statement") : nil
    return name.features.filter { $0 != others }.map { feature in
      // A page on surveys tells in its text when the last one was.
      let isTold = context.vocabulary.subject(feature).isTold
      let told = name.year ?? context.titleYear ?? (isTold ? latestYear(until: year) : nil)
      return Statement(
        kind: .offering, value: .offering(Offering(url: url, format: .page, year: told)),
        feature: feature, block: heading ?? page.blocks.count,
        text: heading.map { page.text(of: page.blocks[$0]) } ?? page.title)
    }
  }

  /// Sentences of running text that tell of a feature: with the latest year that they name, and otherwise that of the
  /// heading above them. What is to come is not told.
  private func sentences(year: Int, _ budget: inout CandidateBudget) -> [Statement] {
    var statements: [Statement] = []
    for hit in context.words.hits {
      guard let feature = hit.term.feature, context.vocabulary.subject(feature).isTold else { continue }
      guard let index = block(with: hit.tokens.lowerBound), budget.take() else { continue }
      let block = page.blocks[index]
      guard block.region == .main, block.kind != .heading(1) else { continue }
      let sentence = page.sentence(around: hit.tokens.lowerBound, in: block.tokens)
      // A few words are a name or a link, not a sentence.
      guard sentence.count >= 5, !isLink(hit.tokens, block) else { continue }
      let told = years(in: sentence).max() ?? yearAbove(block)
      if let told, told > year { continue }
      if context.words.has(.future, in: sentence) { continue }
      let last = statements.last
      guard last?.feature != feature || last?.tokens != sentence else { continue }
      statements.append(
        Statement(
          kind: .statement, value: .statement(Results.Statement(year: told)), feature: feature, block: index, text: "",
          tokens: sentence))
    }
    return statements
  }

  /// The latest year in the page's own text that is not to come.
  private func latestYear(until year: Int) -> Int? {
    page.blocks.lazy
      .filter { $0.region == .main && $0.hasNumber && !context.words.has(.lastChanged, in: $0.tokens) }
      .flatMap { years(in: $0.tokens) }.filter { $0 <= year }.max()
  }

  private func yearAbove(_ block: Block) -> Int? {
    page.headings(above: block).lazy.compactMap { years(in: page.blocks[$0].tokens).max() }.first ?? context.titleYear
  }

  private func years(in tokens: Range<Int>) -> [Int] {
    tokens.compactMap { page.tokens[$0].count == 4 ? page.number($0) : nil }.filter { (1990...2100).contains($0) }
  }

  private func isLink(_ tokens: Range<Int>, _ block: Block) -> Bool {
    let range = page.range(ofTokens: tokens)
    return page.links[block.links].contains { $0.range.contains(range.lowerBound) }
  }

  private func block(with token: Int) -> Int? {
    var (low, high) = (0, page.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if page.blocks[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < page.blocks.count && page.blocks[low].tokens.contains(token) ? low : nil
  }
}
