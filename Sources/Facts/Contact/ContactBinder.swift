internal import Web

/// Finds out whose a telephone number or an address is: the municipality's, another place's, or nobody's whom inhabitants
/// are meant to reach there.
///
/// As with other values the nearest name counts: on the line, in the labels, on the lines and in the blocks before it, in the
/// headings, in the title. Unlike other values, those that nothing names are the municipality's, but not under a name
/// that the vocabulary does not know: departments, schools and persons have numbers of their own.
struct ContactBinder {
  private let context: PageContext
  private let page: PageText
  private let names: ContactNames
  private let municipal: Set<Int>

  init(_ context: PageContext, names: ContactNames) {
    self.context = context
    self.names = names
    page = context.page
    municipal = Set(
      ["municipality", "town-hall", "switchboard", "chat-service"].compactMap(context.vocabulary.index(of:)))
  }

  func owner(of tokens: Range<Int>, in index: Int) -> ContactOwner {
    let block = page.blocks[index]
    let isFrame = block.region.isFrame
    let line = page.line(around: tokens.lowerBound, in: block.tokens)
    let sentence = page.sentence(around: tokens.lowerBound, in: block.tokens)
    let before = max(line.lowerBound, sentence.lowerBound)..<tokens.lowerBound
    if let owner = nearest(in: before) { return owner }
    if !isFrame, names.beginsWithUnknownName(before) { return .nobody }
    for label in block.labels {
      let words = page.beginning(ofBlock: label)
      if let owner = nearest(in: words) { return owner }
      // A cell with a figure is a value beside this one, not its name.
      if !isFrame, !page.blocks[label].hasNumber, !names.isGeneric(words) { return .nobody }
    }
    return earlier(than: before, in: block, index) ?? above(block)
  }

  /// The owner whose name stands last in a piece of text; `nil` when none does.
  func nearest(in tokens: Range<Int>) -> ContactOwner? {
    guard !tokens.isEmpty else { return nil }
    let hits = context.words.hits(in: tokens)
    let named = hits.last { hit in
      hit.term.subject != nil || hit.term.cue.map(Self.strangers.contains) ?? false
    }
    let place = names.lastMunicipality(in: tokens)
    guard let named else { return place == nil ? nil : .municipality }
    if let place, place > named.tokens.lowerBound { return .municipality }
    // A word may be a name and a stranger's word: "legevakt" is a place.
    let subject = SubjectMentions(hits, context.vocabulary, page: page).nearest(to: tokens.upperBound, for: .hours)
    let isStranger =
      hits.contains {
        $0.tokens.lowerBound == named.tokens.lowerBound && $0.term.subject != nil
      } == false
    guard !isStranger, let subject else { return .nobody }
    return owner(subject)
  }

  /// A person, another authority, or somebody on duty, whose number is for that alone.
  private static let strangers: CueSet = [.contactPerson, .otherContact, .afterHours]

  func owner(_ subject: Int) -> ContactOwner {
    if municipal.contains(subject) { return .municipality }
    return context.vocabulary.subject(subject).kind == .other ? .nobody : .subject(subject)
  }

  // MARK: - Before the line

  /// The sentences and lines before it in the block, then the blocks before it as far as they seem to be of one card.
  private func earlier(than line: Range<Int>, in block: Block, _ index: Int) -> ContactOwner? {
    let start = max(block.tokens.lowerBound, line.lowerBound - ContactLimits.lineTokens)
    let isFrame = block.region.isFrame
    // The foot of a page names the editor and others before the numbers that are the municipality's.
    if let owner = nearest(in: start..<line.lowerBound), !isFrame || owner != .nobody { return owner }
    if !isFrame, hasPerson(start..<line.lowerBound) { return .nobody }
    guard block.table == nil else { return nil }
    for number in (max(0, index - ContactLimits.blocksBefore)..<index).reversed() {
      let other = page.blocks[number]
      guard other.section == block.section, other.region == block.region, other.table == nil, !other.isHeading,
        other.tokens.count <= 2 * ContactLimits.labelTokens
      else { return nil }
      // An item with a figure of its own is complete.
      if other.hasNumber, other.kind == .listItem || other.kind == .description { continue }
      if let owner = nearest(in: other.tokens), !isFrame || owner != .nobody { return owner }
      if !isFrame, hasPerson(other.tokens) { return .nobody }
    }
    return nil
  }

  /// Whether one of the lines is nothing but the name of a person.
  private func hasPerson(_ tokens: Range<Int>) -> Bool {
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      var end = start
      while end < tokens.upperBound, !page.endsLine(end) { end += 1 }
      if names.isPerson(start..<end) { return true }
      start = end + 1
    }
    return false
  }

  // MARK: - Above the block

  private func above(_ block: Block) -> ContactOwner {
    var isUnknown = false
    for heading in page.headings(above: block) where page.blocks[heading].region.isFrame == block.region.isFrame {
      let tokens = page.beginning(ofBlock: heading)
      if let topic = topic(tokens) { return topic }
      guard !names.isGeneric(tokens) else { continue }
      guard page.blocks[heading].kind == .heading(1) else { return block.region.isFrame ? .municipality : .nobody }
      isUnknown = true
    }
    guard !block.region.isFrame else { return .municipality }
    if let subject = context.titleSubjects.topic(for: .hours) ?? context.addressSubjects.topic(for: .hours) {
      return owner(subject)
    }
    return isUnknown && context.url.path != "/" ? .nobody : .municipality
  }

  /// What a heading as a whole is about.
  private func topic(_ tokens: Range<Int>) -> ContactOwner? {
    let hits = context.words.hits(in: tokens)
    if let subject = SubjectMentions(hits, context.vocabulary, page: page).topic(for: .hours) { return owner(subject) }
    if hits.contains(where: { $0.term.cue.map(Self.strangers.contains) ?? false }) { return .nobody }
    return names.lastMunicipality(in: tokens) == nil ? nil : .municipality
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
