/// Reads what a PDF document says of itself. A pure function over bytes that nobody has looked at before: its work is
/// bounded, and whatever it cannot make sense of is an answer too.
public enum PDFReader {
  /// The header may stand so far behind the beginning (ISO 32000-1, annex H.3).
  private static let headerReach = 1_024

  /// Whether bytes are those of a PDF document, whatever they are called.
  public static func isPDF(_ bytes: [UInt8]) -> Bool { header(bytes) != nil }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The file, or its beginning.
  ///   - isCut: Whether there is more of it than the bytes. Only of a document that was arranged for the web (linearized)
  ///     can the beginning be read.
  ///   - length: How long the whole file is, when somebody said so. Without it, nothing is read of a beginning: the end
  ///     may change all.
  public static func read(_ bytes: [UInt8], isCut: Bool = false, length: Int? = nil) -> PDFReading {
    guard let header = header(bytes) else { return .unreadable(.notPDF) }
    let allowance = Allowance(fileOf: bytes.count)
    // Places count from the header where something stands before it.
    let file = PDFFile(header == 0 ? bytes : Array(bytes[header...]), allowance)
    do throws(PDFObstacle) {
      if isCut { return .facts(try beginning(file, length: length.map { $0 - header })) }
      return .facts(try whole(file))
    } catch {
      return .unreadable(error)
    }
  }

  private static func header(_ bytes: [UInt8]) -> Int? {
    ByteSearch.first("%PDF-", in: bytes, from: 0, to: headerReach)
  }

  private static func whole(_ file: PDFFile) throws(PDFObstacle) -> PDFFacts {
    do throws(PDFObstacle) {
      try CrossReference.load(file)
      return try DocumentReading(file).facts
    } catch {
      guard error == .damaged else { throw error }
    }
    let searched = PDFFile(file.bytes, file.allowance)
    try ObjectSearch.repair(searched)
    var facts = try DocumentReading(searched).facts
    facts.isRepaired = true
    return facts
  }

  /// Reads a document of which only the beginning is there: the part for the first page has the catalog (annex F).
  private static func beginning(_ file: PDFFile, length: Int?) throws(PDFObstacle) -> PDFFacts {
    do throws(PDFObstacle) {
      file.lack = .cutOff
      guard let first = Linearization(file), let length, first.length == length else { throw .cutOff }
      try CrossReference.loadSection(file, at: first.crossReference)
      var facts = try DocumentReading(file).facts
      facts.pages = facts.pages ?? first.pages
      return facts
    } catch {
      throw error == .damaged ? .cutOff : error
    }
  }
}
