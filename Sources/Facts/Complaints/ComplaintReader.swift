internal import Results
internal import Web

/// Reads how one complains about a decision or a service: by when, who decides in the end, and where a complaint is sent.
/// What is told under one heading is one fact.
struct ComplaintReader {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText
  private let periods: ComplaintPeriod

  init(context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
    periods = ComplaintPeriod(context)
  }

  /// Guidance as far as it has been read.
  private struct Draft {
    var guidance = ComplaintGuidance()
    /// Whether it says that one may complain: news of complaints has times and instances too.
    var tellsRight: Bool
    /// The first token that speaks of complaining, and its block.
    var first: (token: Int, block: Int)?
    var tokens: Range<Int>?
    var lastBlock = 0
    var durations: [Int] = []
    /// Whether the instance is one of the two usual ones.
    var hasUsualInstance = false
    /// How many sentences without a word of complaining may still go on with it, and in which section.
    var carry = 0
    var section = -1
  }

  func statements(_ links: [LinkReader.Reading], _ budget: inout CandidateBudget) -> [FoundValue] {
    guard words.cues.contains(.complaint) else { return [] }
    var sections = ComplaintSections(context)
    var drafts: [Int: Draft] = [:]
    var order: [Int] = []
    for (index, block) in page.blocks.enumerated() where page.isBody(block) {
      let part = sections.part(of: block)
      guard part.isAboutComplaints || drafts[part.section] != nil || mentionsComplaint(block, index) else { continue }
      var draft = drafts[part.section] ?? Draft(tellsRight: part.tellsRight)
      draft.tellsRight = draft.tellsRight || part.tellsRight
      let isRead = read(block, index, part, links, &draft, &budget)
      if drafts[part.section] == nil, draft.first != nil || part.isAboutComplaints { order.append(part.section) }
      if draft.first != nil || part.isAboutComplaints { drafts[part.section] = draft }
      guard isRead else { break }
    }
    return order.compactMap { drafts[$0].flatMap(value) }
  }

  private func mentionsComplaint(_ block: Block, _ index: Int) -> Bool {
    block.tokens.count > ReadingLimits.hits || words.has(.complaint, in: block.tokens)
      || page.names(of: index).contains { words.has(.complaint, in: page.blocks[$0].tokens) }
      || !block.links.isEmpty
  }

  private func value(_ draft: Draft) -> FoundValue? {
    guard draft.tellsRight, !draft.guidance.parts.isEmpty, let first = draft.first, let tokens = draft.tokens else {
      return nil
    }
    let subject =
      binder.subject(at: first.token, in: page.blocks[first.block], for: .guidance)
      ?? context.vocabulary.index(of: "municipality")
    return FoundValue(
      kind: .complaint, value: .complaint(draft.guidance), subject: subject, block: draft.lastBlock, tokens: tokens,
      durations: draft.durations)
  }

  // MARK: - One block

  /// Reads a block into the draft; `false` when nothing more may be looked at.
  private func read(
    _ block: Block, _ index: Int, _ part: ComplaintSections.Part, _ links: [LinkReader.Reading], _ draft: inout Draft,
    _ budget: inout CandidateBudget
  ) -> Bool {
    if draft.section != block.section {
      draft.section = block.section
      draft.carry = 0
    }
    let labels = page.names(of: index).filter { ComplaintSections.isComplaint(page.blocks[$0].tokens, context) }
    for sentence in page.sentences(in: block.tokens) {
      let cues = context.cues(in: sentence)
      guard cues.isDisjoint(with: [.otherComplaint]) else {
        draft.carry = 0
        continue
      }
      let isComplaint = !labels.isEmpty || cues.contains(.complaint) && ComplaintSections.isComplaint(sentence, context)
      guard isComplaint || part.isAboutComplaints || draft.carry > 0 else { continue }
      guard budget.take() else { return false }
      let labelCues = labels.reduce(into: CueSet()) { $0.formUnion(context.cues(in: page.blocks[$1].tokens)) }
      if isComplaint {
        draft.carry = 3
        draft.tellsRight = draft.tellsRight || cues.union(labelCues).contains(.complaintRight)
      } else {
        draft.carry -= 1
      }
      // A heading names what stands below it, which may be another part.
      let isHeading = if case .heading = block.kind { true } else { false }
      if !isHeading, draft.first == nil {
        draft.first = (sentence.lowerBound, index)
      }
      readPeriod(sentence, index, cues.union(labelCues), isComplaint, labels, &draft)
      readInstance(sentence, index, cues, isComplaint, &draft)
    }
    return readLinks(block, index, part, links, &draft, &budget)
  }

  private func readPeriod(
    _ sentence: Range<Int>, _ index: Int, _ cues: CueSet, _ isComplaint: Bool, _ labels: [Int], _ draft: inout Draft
  ) {
    guard let period = periods.period(in: sentence, isComplaint: isComplaint, labels: labels) else { return }
    draft.durations.append(period.tokens.lowerBound)
    guard draft.guidance.deadline == nil else { return }
    draft.guidance.deadline = period.duration
    note(sentence, index, &draft)
  }

  /// The one that a sentence about complaining names, or that a complaint is sent on to.
  private func readInstance(
    _ sentence: Range<Int>, _ index: Int, _ cues: CueSet, _ isComplaint: Bool, _ draft: inout Draft
  ) {
    guard !draft.hasUsualInstance, !cues.isDisjoint(with: [.countyGovernor, .appealsBoard, .otherInstance]),
      isComplaint || goesOn(sentence, cues)
    else { return }
    let usual = words.hits(in: sentence).first {
      $0.term == TermID(.countyGovernor) || $0.term == TermID(.appealsBoard)
    }
    guard usual != nil || draft.guidance.instance == nil else { return }
    draft.hasUsualInstance = usual != nil
    draft.guidance.instance =
      usual.map { $0.term == TermID(.countyGovernor) ? "county-governor" : "appeals-board" } ?? "other"
    note(sentence, index, &draft)
  }

  /// `Saken sendes da videre til Statsforvalteren`, `Statsforvalteren avgjør saken`: where it goes, or what is done.
  private func goesOn(_ sentence: Range<Int>, _ cues: CueSet) -> Bool {
    cues.contains(.handling) || sentence.contains { page.value(of: $0, in: Self.forwarding) != nil }
      || words.hits(in: sentence).contains { hit in
        guard let cue = hit.term.cue, Self.instances.contains(cue), hit.tokens.lowerBound > sentence.lowerBound else {
          return false
        }
        return page.value(of: hit.tokens.lowerBound - 1, in: Self.directions) != nil
      }
  }

  private static let instances: CueSet = [.countyGovernor, .appealsBoard, .otherInstance]
  private static let forwarding = WordTable(lists: [
    (true, "sendes sender sende sendt sendast videre vidare oversendes oversender oversend endelig endeleg"),
    (true, "avgjør avgjer"),
  ])
  private static let directions = WordTable(lists: [(true, "til av hos to by")])

  private func note(_ tokens: Range<Int>, _ block: Int, _ draft: inout Draft) {
    let known = draft.tokens ?? tokens
    draft.tokens = min(known.lowerBound, tokens.lowerBound)..<max(known.upperBound, tokens.upperBound)
    draft.lastBlock = max(draft.lastBlock, block)
    if draft.first == nil { draft.first = (tokens.lowerBound, block) }
  }

  // MARK: - Links

  /// The form to complain by: a form that is called so, or that stands under the heading.
  private func readLinks(
    _ block: Block, _ index: Int, _ part: ComplaintSections.Part, _ links: [LinkReader.Reading], _ draft: inout Draft,
    _ budget: inout CandidateBudget
  ) -> Bool {
    for number in block.links where draft.guidance.url == nil && number < links.count {
      let reading = links[number]
      guard let url = reading.link.url, reading.link.kind != .document, !block.tokens.isEmpty else { continue }
      let tokens = page.tokens(in: block.tokens, sharing: reading.span.range)
      let named = context.cues(in: tokens)
      let isForm = (reading.level ?? 0) > 0 || named.contains(.form)
      guard isForm else { continue }
      guard budget.take() else { return false }
      let address = CueSet(AddressWords(url, matcher: context.vocabulary.slugs).hits)
      let isNamed = named.union(address).contains(.complaint)
      guard named.union(address).isDisjoint(with: [.otherComplaint]),
        isNamed || part.isAboutComplaints && (reading.level ?? 0) > 0
      else { continue }
      draft.guidance.url = url.description
      if isNamed { draft.tellsRight = true }
      note(tokens.isEmpty ? block.tokens.prefix(1) : tokens, index, &draft)
    }
    return true
  }
}
