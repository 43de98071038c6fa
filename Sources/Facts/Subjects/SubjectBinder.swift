/// Finds out what a value is about: nearness in its sentence first, then the names of its row and column, the
/// headings above it, the breadcrumb, the page's title and its address.
struct SubjectBinder {
  let context: PageContext
  private let breadcrumb: SubjectMentions

  init(_ context: PageContext) {
    self.context = context
    let blocks = context.page.blocks
    let trail = blocks.indices.filter { blocks[$0].region == .breadcrumb }.flatMap {
      context.words.hits(in: blocks[$0].tokens)
    }
    breadcrumb = SubjectMentions(trail.reversed(), context.vocabulary)
  }

  /// The index of the subject, or `nil` when nothing names one.
  ///
  /// What the purpose prefers is looked for everywhere first: the price of a service is not about the place that
  /// the same sentence mentions.
  func subject(at token: Int, in block: Block, for purpose: Purpose) -> Int? {
    let strict = purpose.strictly
    return find(token, block, strict) ?? (strict == purpose ? nil : find(token, block, purpose))
  }

  private func find(_ token: Int, _ block: Block, _ purpose: Purpose) -> Int? {
    inSentence(token, block, purpose) ?? inLabels(block, purpose) ?? before(token, in: block, purpose)
      ?? above(block, purpose)
  }

  /// What the headings, the breadcrumb, the title and the address say.
  func aboveBlock(_ block: Block, _ purpose: Purpose) -> Int? {
    above(block, purpose.strictly) ?? above(block, purpose)
  }

  private func above(_ block: Block, _ purpose: Purpose) -> Int? {
    for heading in context.page.headings(above: block) {
      if let topic = mentions(context.page.blocks[heading].tokens).topic(for: purpose) { return topic }
    }
    // The menus and the foot of a page are not about the page's own subject.
    if block.region == .footer || block.region == .header || block.region == .navigation { return nil }
    return context.titleSubjects.topic(for: purpose) ?? breadcrumb.topic(for: purpose)
      ?? context.addressSubjects.topic(for: purpose)
  }

  private func inSentence(_ token: Int, _ block: Block, _ purpose: Purpose) -> Int? {
    mentions(context.page.sentence(around: token, in: block.tokens)).nearest(to: token, for: purpose)
  }

  private func inLabels(_ block: Block, _ purpose: Purpose) -> Int? {
    block.labels.lazy.compactMap { mentions(context.page.blocks[$0].tokens).topic(for: purpose) }.first
  }

  /// Earlier sentences of the same block, nearest first.
  private func before(_ token: Int, in block: Block, _ purpose: Purpose) -> Int? {
    mentions(max(block.tokens.lowerBound, token - PageContext.reach)..<token).nearest(to: token, for: purpose)
  }

  private func mentions(_ tokens: Range<Int>) -> SubjectMentions {
    SubjectMentions(
      context.words.hits(in: tokens.prefix(2 * PageContext.reach)), context.vocabulary, page: context.page)
  }
}
