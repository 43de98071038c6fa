internal import Results
internal import Web

/// Puts together what has the same owner.
struct ContactAssembler {
  let context: PageContext

  private var page: PageText { context.page }

  /// A contact for each owner, in the order of the page.
  ///
  /// - Parameter pieces: the parts in the order of the page.
  func statements(_ pieces: [ContactPiece]) -> [ContactReader.Statement] {
    let municipality = context.vocabulary.index(of: "municipality")
    let hasOwnMailbox = pieces.contains { piece in
      if case .email(let address) = piece.value { Mailbox(address).isOf(host: context.url.host) } else { false }
    }
    var contacts: [(subject: Int, contact: Contact, pieces: [ContactPiece])] = []
    var places: [Int: Int] = [:]
    let legible = Set(pieces.filter { !$0.isHidden }.map(\.value))
    // What can be read somewhere is proved by the place where it can be read.
    for piece in pieces where !piece.isHidden || !legible.contains(piece.value) {
      guard let subject = subject(piece.owner, municipality) else { continue }
      if piece.owner == .municipality, case .email(let address) = piece.value,
        !isOwn(Mailbox(address), hasOwnMailbox: hasOwnMailbox)
      {
        continue
      }
      let place = places[subject] ?? contacts.count
      if place == contacts.count {
        places[subject] = place
        contacts.append((subject, Contact(), []))
      }
      if contacts[place].contact.take(piece.value) { contacts[place].pieces.append(piece) }
    }
    return contacts.compactMap { contact in
      guard let first = contact.pieces.first else { return nil }
      return ContactReader.Statement(
        contact: contact.contact, subject: contact.subject, block: first.block, quotations: quotations(contact.pieces))
    }
  }

  private func subject(_ owner: ContactOwner, _ municipality: Int?) -> Int? {
    switch owner {
    case .municipality: municipality
    case .subject(let subject): subject
    case .nobody: nil
    }
  }

  /// Whether a mailbox may be the municipality's: it is of the site's own domain, or, where the page tells none such, of
  /// some municipality's.
  private func isOwn(_ mailbox: Mailbox, hasOwnMailbox: Bool) -> Bool {
    mailbox.isOf(host: context.url.host) || !hasOwnMailbox && mailbox.isOfMunicipality
  }

  /// The lines of the parts with the words that say what they are, each once.
  private func quotations(_ pieces: [ContactPiece]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for piece in pieces {
      if let label = piece.label { lines.append(label) }
      let block = page.blocks[piece.block].tokens
      let line = page.line(around: piece.tokens.lowerBound, in: block)
      lines.append(min(line.lowerBound, piece.tokens.lowerBound)..<max(line.upperBound, piece.tokens.upperBound))
    }
    var quotations: [Range<Int>] = []
    for line in lines.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = quotations.last, line.lowerBound < last.upperBound {
        quotations[quotations.count - 1] = last.lowerBound..<max(last.upperBound, line.upperBound)
      } else {
        quotations.append(line)
      }
    }
    return quotations.map(page.range(ofTokens:))
  }
}

extension Contact {
  /// Adds a part; `false` when it is known, or another of its sort has its place.
  mutating func take(_ value: ContactPiece.Value) -> Bool {
    switch value {
    case .telephone(let number):
      guard !telephones.contains(number), telephones.count < ContactLimits.parts else { return false }
      telephones.append(number)
    case .email(let address):
      guard !emails.contains(address), emails.count < ContactLimits.parts else { return false }
      emails.append(address)
    case .visitingAddress(let address):
      guard visitingAddress == nil else { return false }
      visitingAddress = address
    case .postalAddress(let address):
      guard postalAddress == nil else { return false }
      postalAddress = address
    case .organisationNumber(let number):
      guard organisationNumber == nil else { return false }
      organisationNumber = number
    }
    return true
  }
}
