internal import Results
internal import Web

/// Reads how the municipality, and the places and services that a page names, are reached.
///
/// Each number and address is read with the word that says what it is and bound to an owner; what has the same owner becomes
/// one contact.
struct ContactReader {
  private let context: PageContext
  private let page: PageText
  private let labels: ContactLabels
  private let binder: ContactBinder
  private let addresses: AddressReader
  private let telephones: TelephoneReader

  init(context: PageContext) {
    self.context = context
    page = context.page
    let names = ContactNames(context)
    labels = ContactLabels(context)
    binder = ContactBinder(context, names: names)
    addresses = AddressReader(context, labels: labels, names: names)
    telephones = TelephoneReader(page: context.page)
  }

  struct Statement {
    var contact: Contact
    var subject: Int
    /// The block of the first part.
    var block: Int
    /// The bytes that prove it, in the order of the page.
    var quotations: [Range<Int>]
  }

  func statements(_ links: [LinkReader.Reading], _ budget: inout CandidateBudget) -> [Statement] {
    var pieces = figures(&budget)
    pieces += addressesByWord(besides: pieces, &budget)
    pieces += linked(links, &budget)
    pieces += mailboxes(&budget)
    pieces.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
    return ContactAssembler(context: context).statements(pieces)
  }

  // MARK: - Figures

  private static let numbers: CueSet = [
    .telephone, .telephoneNumber, .afterHours, .fax, .otherNumber, .organisationNumber, .kroner,
  ]

  private func figures(_ budget: inout CandidateBudget) -> [ContactPiece] {
    var pieces: [ContactPiece] = []
    var free = 0
    for (index, block) in page.blocks.enumerated() where block.hasNumber && block.region != .breadcrumb {
      var token = block.tokens.lowerBound
      while token < block.tokens.upperBound {
        guard page.tokens[token].kind == .number else {
          token += 1
          continue
        }
        let run = telephones.run(at: token, until: block.tokens.upperBound)
        token = run.upperBound
        for found in figures(run, in: index, from: free, &budget) {
          pieces.append(found)
          free = max(free, found.tokens.upperBound)
          token = max(token, found.tokens.upperBound)
        }
      }
    }
    return pieces
  }

  /// What a run of figures is: telephone numbers, an organisation number, or a part of an address.
  private func figures(_ run: Range<Int>, in index: Int, from free: Int, _ budget: inout CandidateBudget)
    -> [ContactPiece]
  {
    let last = run.upperBound - 1
    if page.tokens[last].count <= 4, mayBeAddress(last) {
      guard budget.take() else { return [] }
      if let reading = addresses.reading(at: last, in: index, from: free) ?? addresses.postbox(at: last, in: index) {
        return pieces(reading)
      }
    }
    guard run.count > 1 || page.tokens[last].count >= 5 || page.tokens[last].count == 2 else { return [] }
    if isOrganisationNumber(run) {
      guard budget.take(), let label = labels.label(before: run.lowerBound, in: index, of: Self.numbers),
        label.cue == .organisationNumber
      else { return [] }
      let digits = run.flatMap { page.bytes[page.tokens[$0].range] }
      return [
        piece(.organisationNumber(String(decoding: digits, as: UTF8.self)), run, in: index, label: label.elsewhere)
      ]
    }
    let readings = telephones.readings(run, until: page.blocks[index].tokens.upperBound)
    guard !readings.isEmpty, budget.take() else { return [] }
    return readings.compactMap { telephone($0, in: index) }
  }

  /// Whether a name follows four digits, or a figure ends a post box.
  private func mayBeAddress(_ number: Int) -> Bool {
    if page.tokens[number].count == 4, number + 1 < page.tokens.count, !page.tokens[number + 1].startsBlock,
      page.isCapitalised(number + 1)
    {
      return true
    }
    guard let before = page.token(before: number), page.tokens[before].kind == .word else { return false }
    let word = page.word(before)
    return word.suffix(4).elementsEqual("boks".utf8) || word.suffix(3).elementsEqual("box".utf8)
  }

  private func isOrganisationNumber(_ run: Range<Int>) -> Bool {
    guard run.count == 1 || run.count == 3, run.allSatisfy({ page.tokens[$0].count == 9 / run.count }) else {
      return false
    }
    return OrganisationNumber.isValid(run.flatMap { page.bytes[page.tokens[$0].range] })
  }

  private func telephone(_ reading: TelephoneReader.Reading, in index: Int) -> ContactPiece? {
    let block = page.blocks[index]
    let label = labels.label(before: reading.tokens.lowerBound, in: index, of: Self.numbers)
    switch label?.cue {
    case .fax?, .otherNumber?, .organisationNumber?, .kroner?: return nil
    case nil:
      guard !reading.needsWord else { return nil }
    default: break
    }
    // A row may be the switchboard's and the column that of the fax numbers.
    guard label?.elsewhere == nil || !block.labels.contains(where: isOtherNumber) else { return nil }
    let next = reading.tokens.upperBound
    if next < block.tokens.upperBound, context.words.hit(at: next, of: [.kroner]) != nil { return nil }
    // "57 00 00 01 (faks)"
    if next + 1 < block.tokens.upperBound, page.isSign(next, "("), context.words.hit(at: next + 1, of: [.fax]) != nil {
      return nil
    }
    var piece = piece(.telephone(reading.number), reading.tokens, in: index, label: label?.elsewhere)
    // Who is on duty answers for what is urgent only.
    if label?.cue == .afterHours, piece.owner == .municipality { piece.owner = .nobody }
    return piece
  }

  private func isOtherNumber(_ label: Int) -> Bool {
    labels.last([.fax, .otherNumber], in: page.beginning(ofBlock: label)) != nil
  }

  // MARK: - Addresses

  private func pieces(_ reading: AddressReader.Reading) -> [ContactPiece] {
    var owner = binder.nearest(in: reading.tokens) ?? .municipality
    if owner == .municipality { owner = binder.owner(of: reading.tokens, in: reading.block) }
    var values: [ContactPiece.Value] = []
    if reading.isVisiting { values.append(.visitingAddress(reading.text)) }
    if reading.isPostal { values.append(.postalAddress(reading.text)) }
    return values.map {
      ContactPiece(value: $0, owner: owner, block: reading.block, tokens: reading.tokens, label: reading.label)
    }
  }

  private func addressesByWord(besides pieces: [ContactPiece], _ budget: inout CandidateBudget) -> [ContactPiece] {
    let taken = pieces.map(\.tokens)
    var found: [ContactPiece] = []
    for hit in context.words.hits {
      guard let cue = hit.term.cue, cue == .visitingAddress || cue == .address || cue == .postalAddress else {
        continue
      }
      let index = page.block(ofToken: hit.tokens.lowerBound)
      guard page.blocks[index].region != .breadcrumb, budget.take() else { continue }
      guard let reading = addresses.reading(after: hit, in: index), !isTaken(reading.tokens, taken) else { continue }
      found += self.pieces(reading)
    }
    return found
  }

  /// Whether a value of those, which stand in the order of the page, lies in the tokens.
  private func isTaken(_ tokens: Range<Int>, _ taken: [Range<Int>]) -> Bool {
    var (low, high) = (0, taken.count)
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < taken.count && taken[low].overlaps(tokens)
  }

  // MARK: - Links and mailboxes

  private func linked(_ links: [LinkReader.Reading], _ budget: inout CandidateBudget) -> [ContactPiece] {
    var pieces: [ContactPiece] = []
    for reading in links where reading.link.kind == .mail || reading.link.kind == .telephone {
      guard reading.span.block < page.blocks.count, budget.take() else { continue }
      let index = reading.span.block
      guard page.blocks[index].region != .breadcrumb, let tokens = tokens(of: reading.span, in: page.blocks[index])
      else {
        continue
      }
      if reading.link.kind == .mail {
        pieces += EmailReader.addresses(ofLink: reading.span.href).map { mailbox($0, tokens, in: index) }
      } else if let number = TelephoneReader.number(ofLink: reading.span.href),
        let piece = telephone(.init(number: number, tokens: tokens, needsWord: false), in: index),
        !hasOtherNumber(tokens, than: number, in: index)
      {
        pieces.append(piece)
        pieces[pieces.count - 1].isHidden = !tokens.contains { page.tokens[$0].kind == .number }
      }
    }
    return pieces
  }

  /// Whether the words of a link are a telephone number, and not the one that it leads to: what one reads counts.
  private func hasOtherNumber(_ tokens: Range<Int>, than number: String, in index: Int) -> Bool {
    guard let first = tokens.first(where: { page.tokens[$0].kind == .number }) else { return false }
    let limit = page.blocks[index].tokens.upperBound
    let readings = telephones.readings(telephones.run(at: first, until: limit), until: limit)
    return !readings.isEmpty && !readings.contains { $0.number == number }
  }

  /// The tokens of a link's words; of a link without words the place where it stands.
  private func tokens(of link: LinkSpan, in block: Block) -> Range<Int>? {
    var (low, high) = (block.tokens.lowerBound, block.tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(page.tokens[middle].end) <= link.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < block.tokens.upperBound else { return nil }
    var end = low
    while end < block.tokens.upperBound, Int(page.tokens[end].start) < link.range.upperBound { end += 1 }
    return low..<max(end, low + 1)
  }

  private func mailboxes(_ budget: inout CandidateBudget) -> [ContactPiece] {
    var pieces: [ContactPiece] = []
    var block = 0
    for sign in signs() {
      guard budget.take() else { return pieces }
      while block < page.blocks.count, page.blocks[block].range.upperBound <= sign { block += 1 }
      guard block < page.blocks.count, page.blocks[block].region != .breadcrumb,
        let found = EmailReader.address(around: sign, in: page.folded, page.blocks[block].range)
      else { continue }
      let span = LinkSpan(href: "", range: found.range, fallbackName: nil, block: block, isNofollow: false)
      guard let tokens = tokens(of: span, in: page.blocks[block]) else { continue }
      pieces.append(mailbox(found.address, tokens, in: block))
    }
    return pieces
  }

  /// The places of all at signs.
  private func signs() -> [Int] {
    page.bytes.withUnsafeBufferPointer { bytes in bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") } }
  }

  private func mailbox(_ address: String, _ tokens: Range<Int>, in index: Int) -> ContactPiece {
    let label = labels.label(before: tokens.lowerBound, in: index, of: [.email, .telephone])
    var piece = piece(.email(address), tokens, in: index, label: label?.cue == .email ? label?.elsewhere : nil)
    let mailbox = Mailbox(address)
    if mailbox.isPersonal {
      piece.owner = .nobody
    } else if mailbox.isCentral {
      if mailbox.isOf(host: context.url.host) || mailbox.isOfMunicipality { piece.owner = .municipality }
    } else {
      let name = ShortText(mailbox.words, matcher: context.vocabulary.slugs)
      if let subject = SubjectMentions(name.hits, context.vocabulary).topic(for: .hours) {
        piece.owner = binder.owner(subject)
      }
    }
    return piece
  }

  private func piece(
    _ value: ContactPiece.Value, _ tokens: Range<Int>, in index: Int, label: Range<Int>?
  ) -> ContactPiece {
    // The words of a link may name whose it is: "Ring biblioteket".
    let owner = binder.nearest(in: tokens) ?? binder.owner(of: tokens, in: index)
    return ContactPiece(value: value, owner: owner, block: index, tokens: tokens, label: label)
  }
}
