/// What the catalog, the information and the metadata of a document say.
struct DocumentReading {
  let facts: PDFFacts

  init(_ file: PDFFile) throws(PDFObstacle) {
    var facts = PDFFacts()
    let encryption = try Self.encryption(file)
    file.hasEncryptedStreams = encryption?.coversStreams ?? false
    facts.isEncrypted = encryption != nil
    facts.permitsAssistiveTechnology = encryption?.permitsAssistiveTechnology
    // Where the trailer is lost, nobody knows.
    let texts = Texts(file: file, areEncrypted: encryption?.coversStrings ?? file.lacksTrailer)

    guard let catalog = try file.resolved(file.trailer["Root"]).dictionary,
      catalog["Type"]?.name == "Catalog" || catalog["Pages"] != nil
    else { throw .damaged }
    // A document without pages is a damaged one, whatever its table says.
    if file.lack == nil, try file.resolved(catalog["Pages"]).dictionary == nil { throw .damaged }
    facts.version = try Self.version(file, catalog)
    let mark = try file.resolved(catalog["MarkInfo"]).dictionary ?? [:]
    facts.isMarked = try file.resolved(mark["Marked"]) == .boolean(true)
    facts.hasStructure = try Self.hasStructure(file, catalog)
    facts.language = try texts.text(catalog["Lang"])
    let viewer = try file.resolved(catalog["ViewerPreferences"]).dictionary ?? [:]
    facts.displaysTitle = try file.resolved(viewer["DisplayDocTitle"]) == .boolean(true)
    facts.pages = Self.pages(file, catalog)

    // In an encrypted document one sees no more than that there are metadata.
    let hidesMetadata = encryption?.coversMetadata ?? false
    let metadata = Self.optional(.init(title: .unknown)) { () throws(PDFObstacle) in
      try Self.metadata(file, catalog, isHidden: hidesMetadata)
    }
    let information = Self.optional(.init(title: .unknown)) { () throws(PDFObstacle) in
      try Self.information(file, texts)
    }
    facts.title = metadata.title.value != nil ? metadata.title : information.title
    if facts.title == .absent { facts.title = metadata.title }
    facts.claimedPDFUA = metadata.claimedPDFUA
    facts.creator = information.creator
    facts.producer = information.producer
    self.facts = facts
  }

  private static func encryption(_ file: PDFFile) throws(PDFObstacle) -> Encryption? {
    guard let dictionary = try file.resolved(file.trailer["Encrypt"]).dictionary else { return nil }
    return try Encryption(file, dictionary)
  }

  /// That of the header, or a later one that the catalog names.
  private static func version(_ file: PDFFile, _ catalog: [String: PDFObject]) throws(PDFObstacle) -> String? {
    let header = version(String(decoding: file.bytes[5..<min(8, file.bytes.count)], as: UTF8.self))
    let later = try file.resolved(catalog["Version"]).name.flatMap(version)
    return [header, later].compactMap { $0 }.max()
  }

  private static func version(_ text: String) -> String? {
    let parts = text.utf8.map { $0 }
    guard parts.count == 3, PDFLexer.isDigit(parts[0]), parts[1] == UInt8(ascii: "."), PDFLexer.isDigit(parts[2]) else {
      return nil
    }
    return text
  }

  /// A tree that lies beyond what was received, or that was lost, is there all the same.
  private static func hasStructure(_ file: PDFFile, _ catalog: [String: PDFObject]) throws(PDFObstacle) -> Bool {
    guard let entry = catalog["StructTreeRoot"], entry != .null else { return false }
    do throws(PDFObstacle) {
      guard let root = try file.resolved(entry).dictionary else { return false }
      let kids = try file.resolved(root["K"])
      return kids != .null && kids.array?.isEmpty != true
    } catch {
      if file.lack == nil || error == .tooComplex || error == .encrypted { throw error }
      return true
    }
  }

  private static func pages(_ file: PDFFile, _ catalog: [String: PDFObject]) -> Int? {
    optional(nil) { () throws(PDFObstacle) in
      let count = try file.resolved(file.resolved(catalog["Pages"]).dictionary?["Count"]).integer
      return count.flatMap { (0...10_000_000).contains($0) ? $0 : nil }
    }
  }

  // MARK: - Titles and programs

  private struct Statements {
    var title = PDFText.absent
    var claimedPDFUA: Int?
    var creator: String?
    var producer: String?
  }

  private static func metadata(
    _ file: PDFFile, _ catalog: [String: PDFObject], isHidden: Bool
  ) throws(PDFObstacle) -> Statements {
    guard let entry = catalog["Metadata"], entry != .null else { return Statements() }
    if isHidden { return Statements(title: .unknown) }
    guard let stream = try file.stream(entry) else { return Statements() }
    let packet = XMPPacket(stream.data[...])
    return Statements(title: packet.title.isEmpty ? .absent : .text(packet.title), claimedPDFUA: packet.pdfuaPart)
  }

  private static func information(_ file: PDFFile, _ texts: Texts) throws(PDFObstacle) -> Statements {
    guard let information = try file.resolved(file.trailer["Info"]).dictionary else {
      return Statements(title: file.lacksTrailer ? .unknown : .absent)
    }
    return Statements(
      title: try texts.text(information["Title"]), creator: try texts.text(information["Creator"]).value,
      producer: try texts.text(information["Producer"]).value)
  }

  /// What only adds to the answer may be missing.
  private static func optional<Value>(
    _ missing: Value, _ work: () throws(PDFObstacle) -> Value
  ) -> Value {
    do throws(PDFObstacle) {
      return try work()
    } catch {
      return missing
    }
  }
}

/// Reads texts, unless they are encrypted.
private struct Texts {
  let file: PDFFile
  let areEncrypted: Bool

  func text(_ object: PDFObject?) throws(PDFObstacle) -> PDFText {
    guard case .string(let bytes) = try file.resolved(object) else { return .absent }
    // A cipher of nothing may have bytes, and one of something has some.
    if areEncrypted { return bytes.isEmpty ? .absent : .unknown }
    let text = TextString.text(bytes)
    return text.isEmpty ? .absent : .text(text)
  }
}
