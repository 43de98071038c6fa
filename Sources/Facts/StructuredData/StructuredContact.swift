internal import Results
internal import Web

/// Reads telephone numbers and addresses as schema.org writes them.
enum StructuredContact {
  /// The contact of an organisation or a place, and what it was read from: `telephone: 57 00 00 00`.
  static func contact(of item: StructuredItem) -> (contact: Contact, words: [String]) {
    var contact = Contact()
    var words: [String] = []
    func take(_ value: ContactPiece.Value, _ name: String, _ text: String) {
      if contact.take(value) { words.append("\(name): \(text)") }
    }
    for source in [item] + item.items("contactPoint").filter(isForAll) {
      for text in source.texts("telephone") {
        if let number = telephone(text) { take(.telephone(number), "telephone", text) }
      }
      for text in source.texts("email") {
        for address in emails(text) { take(.email(address), "email", text) }
      }
    }
    for place in [item] + item.items("location") {
      for text in place.texts("address") where text.utf8.count <= 200 {
        if let address = address(text) { take(address, "address", text) }
      }
      for address in place.items("address") {
        for value in addresses(address) {
          switch value {
          case .visitingAddress(let text), .postalAddress(let text): take(value, "address", text)
          default: continue
          }
        }
      }
    }
    for name in ["taxID", "vatID", "iso6523Code"] {
      for text in item.texts(name) {
        if let number = organisationNumber(text) { take(.organisationNumber(number), name, text) }
      }
    }
    return (contact, words)
  }

  /// A number to call about anything; not that of a fax, of emergencies or of the web editors.
  private static func isForAll(_ point: StructuredItem) -> Bool {
    let types = point.texts("contactType").map { $0.lowercased() }
    return types.isEmpty || types.allSatisfy { usual.contains($0) }
  }

  private static let usual: Set<String> = [
    "customer service", "customer support", "customerservice", "customer services", "kundeservice", "reception",
    "resepsjon", "switchboard",
    "sentralbord", "general", "main", "information", "contact", "kontakt", "servicetorg", "public relations",
  ]

  private static func telephone(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    // tel:+4757000000
    let colon = bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    return TelephoneReader.normalised(bytes[colon...])
  }

  private static func emails(_ text: String) -> [String] {
    let isLink = text.utf8.prefix(7).elementsEqual("mailto:".utf8)
    return (isLink ? EmailReader.addresses(ofLink: text) : EmailReader.addresses(in: text))
      .filter { !Mailbox($0).isPersonal }
  }

  /// An address in one piece.
  private static func address(_ text: String) -> ContactPiece.Value? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return isBox(line) ? .postalAddress(line) : .visitingAddress(line)
  }

  private static func addresses(_ item: StructuredItem) -> [ContactPiece.Value] {
    let place = [item.text("postalCode"), item.text("addressLocality")].compactMap { $0 }.joined(separator: " ")
    func whole(_ first: String) -> String { place.isEmpty ? first : "\(first), \(place)" }
    var values: [ContactPiece.Value] = []
    if let street = item.text("streetAddress"), street.utf8.count <= 120 {
      let line = street.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      values.append(isBox(line) ? .postalAddress(whole(line)) : .visitingAddress(whole(line)))
    }
    if let box = item.text("postOfficeBoxNumber"), box.utf8.count <= 40 {
      values.append(.postalAddress(whole(box.utf8.first.map(\.isASCIIDigit) == true ? "Postboks \(box)" : box)))
    }
    return values
  }

  private static func isBox(_ line: String) -> Bool {
    let folded = Folding.fold(Array(line.utf8))
    return ["postboks", "boks ", "postbox", "p.b.", "pb "].contains { folded.starts(with: $0.utf8) }
  }

  /// `999999999`, `NO 999 999 999 MVA`, `0192:999999999`.
  private static func organisationNumber(_ text: String) -> String? {
    let digits = text.utf8.filter(\.isASCIIDigit).suffix(9)
    return OrganisationNumber.isValid(digits) ? String(decoding: digits, as: UTF8.self) : nil
  }
}

extension Contact {
  /// Adds what another contact of the same owner has besides; `false` when that is nothing.
  mutating func take(_ other: Contact) -> Bool {
    var values: [ContactPiece.Value] = other.telephones.map { .telephone($0) } + other.emails.map { .email($0) }
    if let address = other.visitingAddress { values.append(.visitingAddress(address)) }
    if let address = other.postalAddress { values.append(.postalAddress(address)) }
    if let number = other.organisationNumber { values.append(.organisationNumber(number)) }
    return values.reduce(false) { hasMore, value in take(value) || hasMore }
  }
}

extension Fact {
  /// Whether it is the same price of the same thing.
  func tells(_ statement: StructuredDataReader.Statement, _ about: String) -> Bool {
    guard case .price(let mine) = value, case .price(let other) = statement.value else { return false }
    return self.about == about && mine.amount == other.amount
  }
}
