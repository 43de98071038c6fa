/// Reads the addresses that one goes to or writes to.
///
/// An address is found by its postcode, its post box, or a word that says that one follows; what stands before a postcode is
/// read backwards, piece by piece, over commas, lines and blocks.
struct AddressReader {
  private let context: PageContext
  private let page: PageText
  private let parts: AddressParts
  private let labels: ContactLabels
  private let names: ContactNames

  init(_ context: PageContext, labels: ContactLabels, names: ContactNames) {
    self.context = context
    self.labels = labels
    self.names = names
    page = context.page
    parts = AddressParts(context)
  }

  struct Reading {
    var text: String
    var isVisiting: Bool
    var isPostal: Bool
    var block: Int
    var tokens: Range<Int>
    var label: Range<Int>?
  }

  private static let kinds: CueSet = [.visitingAddress, .postalAddress, .address, .invoice]
  private static let ends: CueSet = [
    .visitingAddress, .postalAddress, .address, .invoice, .telephone, .telephoneNumber, .email, .fax,
  ]

  // MARK: - From a postcode or a post box

  /// The address that a postcode ends, or that a post box without one is.
  ///
  /// - Parameter start: the first token that no address before it has taken.
  func reading(at token: Int, in index: Int, from start: Int) -> Reading? {
    let block = page.blocks[index]
    if let postcode = parts.postcode(at: token, until: block.tokens.upperBound) {
      return reading(postcode, in: index, from: start)
    }
    return nil
  }

  /// A post box whose postcode is not told, by its figure.
  func postbox(at number: Int, in index: Int) -> Reading? {
    let block = page.blocks[index]
    guard let found = postbox(endOf: block.tokens.lowerBound..<(number + 1)), !leadsToPostcode(number + 1, in: block)
    else {
      return nil
    }
    return finished([found], in: index, hasPostcode: false, hasName: false)
  }

  /// Whether a postcode follows soon, which the box then belongs to.
  private func leadsToPostcode(_ start: Int, in block: Block) -> Bool {
    (start..<min(start + 8, page.tokens.count)).contains { token in
      page.tokens[token].count == 4
        && parts.postcode(at: token, until: min(token + 2, page.tokens.count)) != nil
    }
  }

  private func postbox(endOf piece: Range<Int>) -> Range<Int>? {
    for start in piece.suffix(6).reversed() {
      if let found = parts.postbox(at: start, until: piece.upperBound), found.upperBound == piece.upperBound {
        return found
      }
    }
    return nil
  }

  private func reading(_ postcode: Range<Int>, in index: Int, from start: Int) -> Reading? {
    var pieces = [postcode]
    var cursor = postcode.lowerBound
    var hasName = false
    var hasPlace = false
    // "Postboks 14, Sentrum, 6803 Førde": a name in between, if a box or a street stands before it.
    var between: Range<Int>?
    while pieces.count < 4, let piece = piece(before: cursor, from: start, in: index) {
      if let found = postbox(endOf: piece) ?? (hasPlace ? nil : parts.street(endOf: piece, isStrict: false)) {
        if let name = between { pieces.insert(name, at: 0) }
        between = nil
        pieces.insert(found, at: 0)
        hasPlace = true
        cursor = found.lowerBound
        if found.lowerBound > piece.lowerBound { break }
      } else if parts.isTownHall(piece), piece.count <= 4 {
        pieces.insert(piece, at: 0)
        hasPlace = true
        cursor = piece.lowerBound
      } else if !hasPlace, between == nil, parts.isName(piece) {
        between = piece
        cursor = piece.lowerBound
      } else {
        hasName = piece.count <= 6 && names.lastMunicipality(in: piece) != nil
        break
      }
    }
    return finished(pieces, in: index, hasPostcode: true, hasName: hasName)
  }

  /// The text between two commas, line ends or blocks before a place.
  private func piece(before cursor: Int, from start: Int, in index: Int) -> Range<Int>? {
    var end = cursor
    var block = page.blocks[index].tokens
    let own = page.block(ofToken: cursor)
    if own != index { block = page.blocks[own].tokens }
    while end > start {
      if end == block.lowerBound {
        // The line before may be a block of its own, but no heading, and no cell beside.
        let number = page.block(ofToken: end)
        guard number > 0, index - number < ContactLimits.blocksBefore, isLine(number - 1, before: number) else {
          return nil
        }
        block = page.blocks[number - 1].tokens
      }
      guard page.endsLine(end - 1) || page.isSign(end - 1, ",") else { break }
      end -= 1
    }
    var first = end
    while first > max(start, block.lowerBound), end - first < ContactLimits.lineTokens, !page.endsLine(first - 1),
      !page.isSign(first - 1, ","), !page.isSign(first - 1, ":"), !endsSentence(first - 1)
    {
      first -= 1
    }
    return first < end ? first..<end : nil
  }

  /// Whether a sentence ends; not with the full stop of "P.b." or of initials.
  private func endsSentence(_ index: Int) -> Bool {
    page.tokens[index].endsSentence && !(page.token(before: index).map { page.tokens[$0].count == 1 } ?? false)
  }

  private func isLine(_ other: Int, before number: Int) -> Bool {
    let (line, block) = (page.blocks[other], page.blocks[number])
    return !line.isHeading && line.region == block.region && line.section == block.section && line.table == block.table
      && (line.table == nil || line.column == block.column) && line.tokens.count <= 2 * ContactLimits.labelTokens
  }

  /// An address of some pieces, sorted by what is said of it.
  private func finished(_ pieces: [Range<Int>], in index: Int, hasPostcode: Bool, hasName: Bool) -> Reading? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    let hasBox = pieces.contains { parts.postbox(at: $0.lowerBound, until: $0.upperBound) != nil }
    let tokens = first.lowerBound..<last.upperBound
    let start = page.block(ofToken: first.lowerBound)
    let block = page.blocks[start]
    guard
      block.region.isFrame
        || labels.heading(above: block, of: [.invoice]) == nil && !context.titleCues.contains(.invoice)
    else { return nil }
    let label = label(before: first.lowerBound, in: start)
    let hasStreet = pieces.count > (hasPostcode ? 1 : 0) && !hasBox
    guard label?.cue != .invoice, hasBox || hasStreet || label != nil || hasName else { return nil }
    if label == nil, !hasBox {
      // In running text a street is where something happens, not where the municipality is.
      let line = page.line(around: first.lowerBound, in: block.tokens)
      guard block.region.isFrame || hasName || line.count <= 20 && !isSentence(line.lowerBound..<first.lowerBound)
      else {
        return nil
      }
    }
    var isVisiting = hasStreet
    var isPostal = !hasStreet
    switch label?.cue {
    case .visitingAddress?:
      (isVisiting, isPostal) = (!hasBox, hasBox || isBoth(label, before: first.lowerBound, in: block))
    case .postalAddress?: (isVisiting, isPostal) = (isBoth(label, before: first.lowerBound, in: block) && !hasBox, true)
    default: break
    }
    return Reading(
      text: pieces.map(page.text(ofTokens:)).joined(separator: ", "), isVisiting: isVisiting, isPostal: isPostal,
      block: start, tokens: tokens, label: label?.elsewhere)
  }

  /// Whether small words stand before a street, as in a sentence.
  private func isSentence(_ tokens: Range<Int>) -> Bool {
    tokens.contains { page.tokens[$0].kind == .word && page.tokens[$0].count > 1 && !page.isCapitalised($0) }
      && names.lastMunicipality(in: tokens) == nil
  }

  /// The word that says what sort of address it is. On the line it must stand right before it, or name the invoice.
  private func label(before token: Int, in index: Int) -> ContactLabels.Label? {
    if let label = labels.label(before: token, in: index, of: Self.kinds) {
      guard label.elsewhere == nil, label.cue != .invoice else { return label }
      let line = page.line(around: token, in: page.blocks[index].tokens)
      let hit = context.words.hits(in: line.lowerBound..<token).last { $0.term.cue == label.cue }
      if let hit, token - hit.tokens.upperBound <= 6 { return label }
    }
    // Two lines or blocks before, with a name between: "Postadresse / Vik kommune / Postboks 14".
    let block = page.blocks[index]
    var line = page.line(around: token, in: block.tokens)
    var number = index
    for _ in 0..<2 {
      guard let before = labels.lineBefore(line, in: page.blocks[number], number) else { return nil }
      if let cue = labels.last(Self.kinds, in: before) { return ContactLabels.Label(cue: cue, elsewhere: before) }
      guard names.lastMunicipality(in: before) != nil || parts.isTownHall(before) else { return nil }
      number = page.block(ofToken: before.lowerBound)
      line = before
    }
    return nil
  }

  /// `Besøks- og postadresse`, `Post- og besøksadresse`
  private func isBoth(_ label: ContactLabels.Label?, before token: Int, in block: Block) -> Bool {
    let tokens = label?.elsewhere ?? page.line(around: token, in: block.tokens).lowerBound..<token
    func names(_ starts: [[UInt8]]) -> Bool {
      tokens.contains { index in
        page.tokens[index].kind == .word && starts.contains { page.word(index).starts(with: $0) }
      }
    }
    return names(Self.visits) && names(Self.letters)
      && tokens.contains { page.isWord($0, "og") || page.isSign($0, "/") || page.isWord($0, "and") }
  }

  // MARK: - From a word

  /// The place that a word for an address leads to, without a postcode: `Besøk: Rådhuset, Torget 1`.
  func reading(after hit: WordMatcher.Hit, in index: Int) -> Reading? {
    guard let cue = hit.term.cue, cue == .visitingAddress || cue == .address || cue == .postalAddress else {
      return nil
    }
    var start = hit.tokens.upperBound
    var block = page.blocks[index]
    var label: Range<Int>?
    let isNamed = start < block.tokens.upperBound && page.isSign(start, ":")
    if isNamed { start += 1 }
    if start < block.tokens.upperBound, page.endsLine(start) {
      label = page.line(around: hit.tokens.lowerBound, in: block.tokens)
      start += 1
    } else if start == block.tokens.upperBound {
      label = page.line(around: hit.tokens.lowerBound, in: block.tokens)
      guard index + 1 < page.blocks.count, page.blocks[index + 1].region == block.region,
        !page.blocks[index + 1].isHeading,
        block.table == page.blocks[index + 1].table
      else { return nil }
      block = page.blocks[index + 1]
    } else if !isNamed {
      return nil
    }
    let line = page.line(around: start, in: block.tokens)
    let value = start..<end(of: start..<line.upperBound)
    guard (1...14).contains(value.count) else { return nil }
    return finished(value, cue, label: label)
  }

  /// Where the sentence ends, or something else begins: "Besøk: Torget 1. Telefon …".
  private func end(of value: Range<Int>) -> Int {
    let next = context.words.hits(in: value).first { $0.term.cue.map(Self.ends.contains) ?? false }?
      .tokens.lowerBound
    return value.first { page.tokens[$0].endsSentence || $0 == next } ?? value.upperBound
  }

  private func finished(_ value: Range<Int>, _ cue: CueID, label: Range<Int>?) -> Reading? {
    var end = value.upperBound
    while end > value.lowerBound, page.isSign(end - 1, ".") || page.isSign(end - 1, ",") { end -= 1 }
    let value = value.lowerBound..<end
    // The last of its pieces that is a street, with what stands before it.
    let pieces: [Range<Int>] = value.split { page.isSign($0, ",") }
    let street = pieces.lastIndex { piece in
      parts.street(endOf: piece, isStrict: false).map { $0.lowerBound == piece.lowerBound } ?? false
    }
    let hall = pieces.firstIndex { parts.isTownHall($0) && page.isCapitalised($0.lowerBound) }
    guard let last = street ?? hall, let first = hall.map({ min($0, last) }) ?? street else { return nil }
    let tokens = pieces[first].lowerBound..<pieces[last].upperBound
    return Reading(
      text: page.text(ofTokens: tokens), isVisiting: cue != .postalAddress, isPostal: cue == .postalAddress,
      block: page.block(ofToken: tokens.lowerBound), tokens: tokens, label: label)
  }

  private static let visits = ["besøk", "vitjing", "visit"].map { Array($0.utf8) }
  private static let letters = ["post"].map { Array($0.utf8) }
}
