internal import PDF

// A finding in bytes that outlive the process. Whoever changes the order changes the mark.
extension DocumentFinding {
  /// What the records of pages do not begin with.
  private static let mark: UInt64 = 100

  /// The bytes.
  ///
  /// - Parameter received: How many bytes came over the wire.
  func written(received: Int) -> [UInt8] {
    var writer = RecordWriter()
    writer.number(Self.mark)
    writer.number(UInt64(max(0, received)))
    writer.optional(size)
    switch outcome {
    case .notRead(let reason):
      writer.flag(false)
      writer.text(reason)
    case .read(let facts):
      writer.flag(true)
      writer.facts(facts)
    }
    return writer.bytes
  }

  /// Reads what was written; `nil` when it is nothing of the kind.
  static func read(_ bytes: [UInt8]) -> (finding: DocumentFinding, received: Int)? {
    var reader = RecordReader(bytes)
    guard reader.number() == mark, let received = reader.number().flatMap(Int.init(exactly:)),
      let size = reader.optional(), let isRead = reader.flag()
    else { return nil }
    if isRead { return reader.facts().map { (DocumentFinding(.read($0), size: size), received) } }
    return reader.text().map { (DocumentFinding(.notRead($0), size: size), received) }
  }
}

extension RecordWriter {
  mutating func optional(_ value: Int?) { number(value.map { UInt64(max(0, $0)) + 1 } ?? 0) }

  fileprivate mutating func optional(_ value: String?) {
    flag(value != nil)
    if let value { text(value) }
  }

  fileprivate mutating func text(_ value: PDFText) {
    switch value {
    case .absent: number(0)
    case .unknown: number(1)
    case .text(let words):
      number(2)
      text(words)
    }
  }

  fileprivate mutating func facts(_ facts: PDFFacts) {
    for value in [facts.isMarked, facts.hasStructure, facts.displaysTitle, facts.isEncrypted, facts.isRepaired] {
      flag(value)
    }
    optional(facts.permitsAssistiveTechnology.map { $0 ? 1 : 0 })
    text(facts.title)
    text(facts.language)
    optional(facts.pages)
    optional(facts.claimedPDFUA)
    for value in [facts.version, facts.creator, facts.producer] { optional(value) }
  }
}

extension RecordReader {
  /// A number that may be missing; `nil` when there is nothing that it could be.
  mutating func optional() -> Int?? {
    guard let value = number() else { return nil }
    if value == 0 { return .some(nil) }
    return Int(exactly: value - 1).map { .some($0) }
  }

  private mutating func optionalText() -> String?? {
    guard let isThere = flag() else { return nil }
    if !isThere { return .some(nil) }
    return text().map { .some($0) }
  }

  private mutating func pdfText() -> PDFText? {
    switch number() {
    case 0: .absent
    case 1: .unknown
    case 2: text().map { .text($0) }
    default: nil
    }
  }

  fileprivate mutating func facts() -> PDFFacts? {
    guard let isMarked = flag(), let hasStructure = flag(), let displaysTitle = flag(), let isEncrypted = flag(),
      let isRepaired = flag(), let permits = optional(), let title = pdfText(), let language = pdfText(),
      let pages = optional(), let claimed = optional(), let version = optionalText(), let creator = optionalText(),
      let producer = optionalText()
    else { return nil }
    return PDFFacts(
      version: version, isMarked: isMarked, hasStructure: hasStructure, title: title, displaysTitle: displaysTitle,
      language: language, pages: pages, claimedPDFUA: claimed, creator: creator, producer: producer,
      isEncrypted: isEncrypted, permitsAssistiveTechnology: permits.map { $0 == 1 }, isRepaired: isRepaired)
  }
}
