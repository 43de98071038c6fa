internal import HTML
internal import Results
internal import Web

/// Runs the readers of values over one page and gives their statements evidence.
struct FactCollector {
  private let context: PageContext
  private let url: WebURL
  private let language: Language
  private let date: String?
  private let page: PageText
  /// Whether a value without a subject may be the municipality's. On a page with many words and none of a
  /// municipality's, it is somebody else's: a shop's, a book's.
  private let isMunicipal: Bool

  init(context: PageContext, url: WebURL, language: Language, date: String?) {
    self.context = context
    self.url = url
    self.language = language
    self.date = date
    page = context.page
    isMunicipal = page.tokens.count < 120 || context.words.hits.contains { $0.term.subject != nil }
  }

  func facts(_ document: Document, links: [LinkReader.Reading], year: Int) -> [Fact] {
    let binder = SubjectBinder(context)
    var found: [(block: Int, fact: Fact)] = []
    for statement in HoursReader(context: context, binder: binder).statements() {
      add(
        statement.kind, statement.subject, .hours(statement.hours.notation), statement.block, statement.tokens,
        to: &found)
    }
    for statement in PriceReader(context: context, binder: binder, year: year).statements() {
      add(.price, statement.subject, .price(statement.price), statement.block, statement.tokens, to: &found)
    }
    for statement in ProcessingTimeReader(context: context, binder: binder).statements() {
      add(
        .processingTime, statement.subject, .processingTime(statement.time), statement.block, statement.tokens,
        to: &found)
    }
    for statement in SelfServiceReader(context: context, binder: binder).statements(links, document: document) {
      guard let about = subjectID(statement.subject) else { continue }
      let block = page.blocks[statement.block]
      let text = statement.text.isEmpty ? page.text(of: block) : statement.text
      found.append(
        (
          statement.block,
          Fact(kind: statement.kind, about: about, value: statement.value, evidence: evidence(text, block))
        ))
    }
    var seen: Set<Fact> = []
    return found.enumerated().sorted { ($0.element.block, $0.offset) < ($1.element.block, $1.offset) }
      .map(\.element.fact).filter { seen.insert($0).inserted }
  }

  private func add(
    _ kind: FactKind, _ subject: Int?, _ value: FactValue, _ block: Int, _ tokens: Range<Int>,
    to found: inout [(block: Int, fact: Fact)]
  ) {
    guard let about = subjectID(subject) else { return }
    let evidence = evidence(words(of: tokens, endingIn: page.blocks[block]), page.blocks[block])
    found.append((block, Fact(kind: kind, about: about, value: value, evidence: evidence)))
  }

  /// The subject's id; `nil` for a value that is nobody's here.
  private func subjectID(_ subject: Int?) -> String? {
    if let subject { return context.vocabulary.subject(subject).id }
    return isMunicipal ? FactReader.unknownSubject : nil
  }

  private func evidence(_ text: String, _ block: Block) -> Evidence {
    let near = LanguageIdentifier.language(of: page.tokens[block.tokens], folded: page.folded)
    return Evidence(
      url: url, text: text, heading: context.heading(of: block), language: near == .undecided ? language : near,
      date: date, line: block.line)
  }

  /// The words that prove a value: its sentence or its row; of several lines, all of them.
  private func words(of tokens: Range<Int>, endingIn last: Block) -> String {
    if last.tokens.lowerBound <= tokens.lowerBound {
      let first = page.sentence(around: tokens.lowerBound, in: last.tokens)
      let end = page.sentence(around: max(tokens.lowerBound, tokens.upperBound - 1), in: last.tokens)
      let sentence = page.text(
        ofTokens: last.kind == .cell ? last.tokens : first.lowerBound..<max(first.upperBound, end.upperBound))
      let labels =
        last.kind == .cell || last.kind == .description
        ? last.labels.reversed().map { page.text(of: page.blocks[$0]) } : []
      return shortened((labels + [sentence]).joined(separator: " | "))
    }
    let blocks = page.blocks.filter {
      $0.tokens.upperBound > tokens.lowerBound && $0.tokens.lowerBound < tokens.upperBound
    }
    return shortened(blocks.map { page.text(of: $0) }.joined(separator: " | "))
  }

  /// At most 400 characters; line breaks become slashes.
  private func shortened(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " / ")
    return line.count <= 400 ? line : line.prefix(399) + "…"
  }
}
