internal import HTML
internal import Results
internal import Web

/// Reads which things inhabitants can do themselves, and how.
struct SelfServiceReader {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText
  private let sectionsWithLogin: Set<Int>

  init(context: PageContext, binder: SubjectBinder) {
    sectionsWithLogin = Self.sectionsWithLogin(context)
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
  }

  struct Statement {
    var kind: FactKind
    var value: FactValue
    var subject: Int?
    var block: Int
    var text: String
  }

  /// From links, from the form on the page, and from sentences that tell of a digital way without linking to it.
  func statements(
    _ links: [LinkReader.Reading], document: Document, _ budget: inout CandidateBudget
  ) -> [Statement] {
    var seen: Set<String> = []
    let fromLinks = links.compactMap { statement($0, &budget) }.filter { statement in
      seen.insert("\(statement.kind) \(statement.subject ?? -1) \(statement.value)").inserted
    }
    let isLinked = fromLinks.contains { $0.kind == .selfService && page.blocks[$0.block].region == .main }
    return fromLinks + (isLinked ? [] : sentences(&budget)) + ownForm(document)
  }

  // MARK: - Links

  private func statement(_ reading: LinkReader.Reading, _ budget: inout CandidateBudget) -> Statement? {
    guard let url = reading.link.url, reading.span.block < page.blocks.count else { return nil }
    let document = FileFormat.document(url)
    guard document != nil || reading.vendor != nil || reading.level != nil, budget.take() else { return nil }
    let block = page.blocks[reading.span.block]
    let name = ShortText(reading.link.text, matcher: context.vocabulary.words)
    let cues = CueSet(name.hits).union(CueSet(AddressWords(url, matcher: context.vocabulary.slugs).hits))
    if let format = document {
      return self.document(reading, format: format, cues: cues, name: name, block: block)
    }
    if let topic = reading.vendor?.holds, reading.vendor?.level == nil {
      guard let subject = subject(of: reading, name: name, block: block, purpose: .price) else { return nil }
      let value = FactValue.document(DocumentReference(url: url.description, format: "portal", topic: topic))
      return Statement(
        kind: .document, value: value, subject: subject, block: reading.span.block, text: reading.link.text)
    }
    guard let level = reading.level else { return nil }
    let subject = subject(of: reading, name: name, block: block, purpose: .service)
    if let subject, context.vocabulary.subject(subject).kind == .other { return nil }
    let around = surroundings(reading.span, block)
    guard !cues.union(around).contains(.notYet) else { return nil }
    return Statement(
      kind: .selfService,
      value: .selfService(
        SelfService(
          url: url.description, level: raised(level, cues: cues.union(around)),
          login: reading.vendor?.login ?? login(cues.union(around)), vendor: reading.vendor?.id)),
      subject: subject, block: reading.span.block, text: reading.link.text)
  }

  /// A document: a form to print, or a list of prices or times that is not on the page.
  private func document(
    _ reading: LinkReader.Reading, format: String, cues: CueSet, name: ShortText, block: Block
  ) -> Statement? {
    guard let url = reading.link.url else { return nil }
    let named = CueSet(name.hits)
    let isForm = !named.isDisjoint(with: [.form, .apply]) || cues.contains(.form)
    if isForm, cues.isDisjoint(with: [.price, .processing]), format != "spreadsheet" {
      guard let subject = subject(of: reading, name: name, block: block, purpose: .service),
        context.vocabulary.subject(subject).kind != .other
      else { return nil }
      return Statement(
        kind: .selfService, value: .selfService(SelfService(url: url.description, level: 0)), subject: subject,
        block: reading.span.block, text: reading.link.text)
    }
    let topic: FactKind
    if cues.contains(.price) {
      topic = .price
    } else if cues.contains(.processing) {
      topic = .processingTime
    } else {
      return nil
    }
    let purpose: Purpose = topic == .price ? .price : .time
    guard let subject = subject(of: reading, name: name, block: block, purpose: purpose) else { return nil }
    return Statement(
      kind: .document, value: .document(DocumentReference(url: url.description, format: format, topic: topic)),
      subject: subject, block: reading.span.block, text: reading.link.text)
  }

  private func subject(of reading: LinkReader.Reading, name: ShortText, block: Block, purpose: Purpose) -> Int? {
    if let topic = SubjectMentions(name.hits, context.vocabulary).topic(for: purpose.strictly) { return topic }
    if let index = reading.vendor?.about.flatMap(context.vocabulary.index(of:)) { return index }
    guard block.region == .main || block.region == .aside else { return nil }
    guard let token = token(at: reading.span.range.lowerBound, in: block) else {
      return binder.aboveBlock(block, purpose)
    }
    return binder.subject(at: token, in: block, for: purpose)
  }

  /// Cues in the sentence that the link stands in, and what the section says of logging in.
  private func surroundings(_ span: LinkSpan, _ block: Block) -> CueSet {
    guard let token = token(at: span.range.lowerBound, in: block) else { return [] }
    let own = context.cues(in: page.sentence(around: token, in: block.tokens))
    guard block.region == .main, sectionsWithLogin.contains(block.section) else { return own }
    return own.union([.idPorten])
  }

  /// Sections that speak of ID-porten and have few links: a list of many forms says nothing of each.
  private static func sectionsWithLogin(_ context: PageContext) -> Set<Int> {
    var links: [Int: Int] = [:]
    var named: Set<Int> = []
    let blocks = context.page.blocks
    for index in blocks.indices where blocks[index].region == .main {
      let (section, tokens) = (blocks[index].section, blocks[index].tokens)
      if !blocks[index].links.isEmpty { links[section, default: 0] += blocks[index].links.count }
      if tokens.count <= 60, context.words.has(.idPorten, in: tokens) { named.insert(section) }
    }
    return named.filter { links[$0, default: 0] <= 3 }
  }

  /// The first token of the block that ends after a byte.
  private func token(at byte: Int, in block: Block) -> Int? {
    var (low, high) = (block.tokens.lowerBound, block.tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(page.tokens[middle].end) <= byte { low = middle + 1 } else { high = middle }
    }
    return low < block.tokens.upperBound ? low : nil
  }

  private func raised(_ level: Int, cues: CueSet) -> Int {
    guard level == 1 || level == 2 else { return level }
    if cues.contains(.ownPage) { return 3 }
    return cues.isDisjoint(with: [.idPorten, .login]) ? level : 2
  }

  private func login(_ cues: CueSet) -> String? {
    if cues.contains(.idPorten) { return "id-porten" }
    return cues.contains(.altinn) ? "altinn" : nil
  }

  // MARK: - Words without a link

  /// `Send søknaden digitalt via Altinn`: the page tells of a way; it is its own address.
  private func sentences(_ budget: inout CandidateBudget) -> [Statement] {
    let (digital, deeds): (CueSet, CueSet) = (
      [.digital, .idPorten, .altinn, .ownPage], [.apply, .form, .login, .booking]
    )
    let main = page.blocks.indices.filter { page.blocks[$0].region == .main }
    return main.compactMap { index in
      let cues = context.cues(in: page.blocks[index].tokens)
      // To log in and apply is as good as to apply digitally.
      let isLogin = cues.contains(.login) && !cues.isDisjoint(with: [.apply, .form, .booking])
      guard !cues.isDisjoint(with: digital) || isLogin, !cues.isDisjoint(with: deeds), !cues.contains(.notYet) else {
        return nil
      }
      let block = page.blocks[index]
      // "Meld feil på telefon …" tells of a call.
      guard cues.isDisjoint(with: [.telephone, .telephoneNumber]), !hasMailLink(block), !isTrail(block) else {
        return nil
      }
      guard budget.take(), let subject = binder.subject(at: block.tokens.lowerBound, in: block, for: .service),
        context.vocabulary.subject(subject).kind != .other, isAbout(subject, block)
      else { return nil }
      let level =
        cues.contains(.ownPage) ? 3 : cues.isDisjoint(with: [.idPorten, .login]) ? cues.contains(.altinn) ? 4 : 1 : 2
      return Statement(
        kind: .selfService,
        value: .selfService(
          SelfService(url: context.url.withoutFragment.description, level: level, login: login(cues))),
        subject: subject, block: index, text: page.text(of: block))
    }
  }

  /// Words without a link count where they are a label, or where the page or its section is about the service: "should it
  /// fail and report an error" tells of no way to report one.
  private func isAbout(_ subject: Int, _ block: Block) -> Bool {
    if block.tokens.count <= 12 { return true }
    guard let topic = binder.aboveBlock(block, .service) else { return false }
    return context.vocabulary.isPart(subject, of: topic) || context.vocabulary.isPart(topic, of: subject)
  }

  private func hasMailLink(_ block: Block) -> Bool {
    page.links[block.links].contains { $0.href.hasPrefix("mailto:") || $0.href.hasPrefix("tel:") }
  }

  /// Whether most of the block is links: a breadcrumb or a list of other pages.
  private func isTrail(_ block: Block) -> Bool {
    block.links.count >= 2 && page.links[block.links].reduce(0) { $0 + $1.range.count } * 2 > block.range.count
  }

  // MARK: - A form on the page itself

  /// A form with at least three fields to fill in: no search, and no "did you find what you were looking for".
  private func ownForm(_ document: Document) -> [Statement] {
    guard let body = document.body, let subject = headingSubject() ?? context.titleSubjects.topic(for: .service) else {
      return []
    }
    guard context.vocabulary.subject(subject).kind != .other else { return [] }
    // An address of the forms' own host is a form, also when its fields come after a log-in.
    let isForm =
      FormAddress.level(of: context.url) != nil
      || document.descendants(body).contains { document.name($0) == .form && fieldCount($0, document) >= 3 }
    guard isForm else { return [] }
    let block = page.blocks.firstIndex { $0.kind == .heading(1) } ?? 0
    guard block < page.blocks.count else { return [] }
    let cues = page.blocks.reduce(into: context.titleCues) { $0.formUnion(context.cues(in: $1.tokens)) }
    return [
      Statement(
        kind: .selfService,
        value: .selfService(
          SelfService(
            url: context.url.withoutFragment.description, level: raised(1, cues: cues.intersection([.idPorten])),
            login: login(cues), isOnPage: true)),
        subject: subject, block: block, text: page.text(of: page.blocks[block]))
    ]
  }

  private func headingSubject() -> Int? {
    page.blocks.first { $0.kind == .heading(1) }.flatMap {
      SubjectMentions(words.hits(in: $0.tokens), context.vocabulary).topic(for: .service)
    }
  }

  private func fieldCount(_ form: Node, _ document: Document) -> Int {
    document.descendants(form).reduce(into: 0) { count, node in
      switch document.name(node) {
      case .textarea, .select: count += 1
      case .input:
        let type =
          document.attribute(.type, of: node).map { String(decoding: $0, as: UTF8.self).lowercased() } ?? "text"
        if ["text", "email", "tel", "date", "number", "file"].contains(type) { count += 1 }
      default: break
      }
    }
  }
}
