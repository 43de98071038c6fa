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
  private let quotation: Quotation
  private var lastLanguage: (block: Int, language: Language)?
  /// Whether the page has more that may be values than is looked at.
  private(set) var hasMore = false

  init(context: PageContext, url: WebURL, language: Language, date: String?) {
    self.context = context
    self.url = url
    self.language = language
    self.date = date
    page = context.page
    quotation = Quotation(page: page)
    isMunicipal = page.tokens.count < 120 || context.words.hits.contains { $0.term.subject != nil }
  }

  mutating func facts(_ document: Document, links: [LinkReader.Reading], year: Int) -> [Fact] {
    let binder = SubjectBinder(context)
    let hours = HoursReader(context: context, binder: binder)
    let prices = PriceReader(context: context, binder: binder, year: year)
    let times = ProcessingTimeReader(context: context, binder: binder)
    let services = SelfServiceReader(context: context, binder: binder)
    var found: [(block: Int, fact: Fact)] = []
    for statement in within(hours.statements) {
      add(
        statement.kind, statement.subject, .hours(statement.hours.notation), statement.block, statement.tokens,
        to: &found)
    }
    for statement in within(prices.statements) {
      add(.price, statement.subject, .price(statement.price), statement.block, statement.tokens, to: &found)
    }
    let told = told(links, binder)
    let explained = Set(told.flatMap(\.durations))
    for statement in within(times.statements) where !explained.contains(statement.tokens.lowerBound) {
      add(
        .processingTime, statement.subject, .processingTime(statement.time), statement.block, statement.tokens,
        to: &found)
    }
    for statement in within({ services.statements(links, document: document, &$0) }) {
      guard let about = subjectID(statement.subject) else { continue }
      let text = quotation.text(of: statement.text, orOf: page.blocks[statement.block])
      let evidence = evidence(text, statement.block)
      found.append(
        (statement.block, Fact(kind: statement.kind, about: about, value: statement.value, evidence: evidence)))
    }
    let offerings = OfferingReader(context: context)
    for statement in within({ offerings.statements(links, document: document, year: year, &$0) }) {
      found.append((statement.block, fact(statement)))
    }
    for value in told { add(value.kind, value.subject, value.value, value.block, value.tokens, to: &found) }
    found += contacts(links)
    addStructured(document, year: year, to: &found)
    var seen: Set<Fact> = []
    return found.enumerated().sorted { ($0.element.block, $0.offset) < ($1.element.block, $1.offset) }
      .map(\.element.fact).filter { seen.insert($0).inserted }
  }

  /// Menus and feet of pages stand under no heading of their own.
  private mutating func fact(_ statement: OfferingReader.Statement) -> Fact {
    let about = context.vocabulary.subject(statement.feature).id
    let block = page.blocks.indices.contains(statement.block) ? page.blocks[statement.block] : nil
    guard let block else {
      return Fact(
        kind: statement.kind, about: about, value: statement.value,
        evidence: Evidence(url: url, text: statement.text, language: language, date: date))
    }
    let text =
      statement.tokens.map { quotation.text(of: $0, endingIn: block) }
      ?? quotation.text(of: statement.text, orOf: block)
    if block.region == .main {
      return Fact(kind: statement.kind, about: about, value: statement.value, evidence: evidence(text, statement.block))
    }
    return Fact(
      kind: statement.kind, about: about, value: statement.value,
      evidence: Evidence(url: url, text: text, language: language, date: date, line: block.line))
  }

  /// Times of answers, guidance on complaints and days to apply by. Their durations are not those of cases.
  private mutating func told(_ links: [LinkReader.Reading], _ binder: SubjectBinder) -> [FoundValue] {
    let responses = ResponseReader(context: context, binder: binder)
    let complaints = ComplaintReader(context: context, binder: binder)
    let deadlines = DeadlineReader(context: context, binder: binder)
    return within(responses.statements) + within { complaints.statements(links, &$0) } + within(deadlines.statements)
  }

  private mutating func contacts(_ links: [LinkReader.Reading]) -> [(block: Int, fact: Fact)] {
    let contacts = ContactReader(context: context)
    return within { contacts.statements(links, &$0) }.map { statement in
      let evidence = evidence(quotation.text(ofPieces: statement.quotations), statement.block)
      let about = context.vocabulary.subject(statement.subject).id
      return (
        statement.block, Fact(kind: .contact, about: about, value: .contact(statement.contact), evidence: evidence)
      )
    }
  }

  /// Adds what is told in schema.org's words and nowhere else on the page: what one reads comes first.
  private mutating func addStructured(_ document: Document, year: Int, to found: inout [(block: Int, fact: Fact)]) {
    let reader = StructuredDataReader(context: context, year: year)
    for statement in within({ reader.statements(document, &$0) }) {
      guard let about = subjectID(statement.subject) else { continue }
      let earlier = found.lastIndex { $0.fact.kind == statement.kind && $0.fact.about == about }
      if let earlier, case .contact(var contact) = found[earlier].fact.value, case .contact(let more) = statement.value
      {
        guard contact.take(more) else { continue }
        found[earlier].fact.value = .contact(contact)
        found[earlier].fact.evidence.text += " · " + statement.text
      } else if earlier == nil
        || statement.kind == .price && !found.contains(where: { $0.fact.tells(statement, about) })
      {
        let evidence = Evidence(
          url: url, text: statement.text, heading: statement.name, language: language, date: date, line: statement.line)
        found.append(
          (page.blocks.count, Fact(kind: statement.kind, about: about, value: statement.value, evidence: evidence)))
      }
    }
  }

  /// Runs a reader with a budget of its own.
  private mutating func within<Statement>(_ read: (inout CandidateBudget) -> [Statement]) -> [Statement] {
    var budget = CandidateBudget()
    let statements = read(&budget)
    hasMore = hasMore || budget.isExceeded
    return statements
  }

  private mutating func add(
    _ kind: FactKind, _ subject: Int?, _ value: FactValue, _ block: Int, _ tokens: Range<Int>,
    to found: inout [(block: Int, fact: Fact)]
  ) {
    guard let about = subjectID(subject) else { return }
    let evidence = evidence(quotation.text(of: tokens, endingIn: page.blocks[block]), block)
    found.append((block, Fact(kind: kind, about: about, value: value, evidence: evidence)))
  }

  /// The subject's id; `nil` for a value that is nobody's here.
  private func subjectID(_ subject: Int?) -> String? {
    if let subject { return context.vocabulary.subject(subject).id }
    return isMunicipal ? FactReader.unknownSubject : nil
  }

  private mutating func evidence(_ text: String, _ block: Int) -> Evidence {
    let near = language(ofBlock: block)
    return Evidence(
      url: url, text: text, heading: context.heading(of: page.blocks[block]),
      language: near == .undecided ? language : near, date: date, line: page.blocks[block].line)
  }

  /// The language of a block, which is told once for all values in it.
  private mutating func language(ofBlock block: Int) -> Language {
    if let known = lastLanguage, known.block == block { return known.language }
    let language = LanguageIdentifier.language(of: page.blocks[block].tokens, in: page)
    lastLanguage = (block, language)
    return language
  }
}
