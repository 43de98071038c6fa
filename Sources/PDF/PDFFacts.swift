/// What a PDF document says of itself, as far as it concerns whether people can use it: not how it looks, and not whether
/// it keeps to any standard.
public struct PDFFacts: Sendable, Hashable {
  /// The version of the format: `1.7`; `nil` when the header names none.
  public var version: String?
  /// Whether the document says that it follows the conventions of tagged PDF (`/MarkInfo /Marked true`).
  public var isMarked: Bool
  /// Whether it has a structure tree with something in it.
  public var hasStructure: Bool
  /// Its title, from the metadata (`dc:title`), and where they have none from the information dictionary.
  public var title: PDFText
  /// Whether viewers are to show the title in place of the name of the file (`/DisplayDocTitle`).
  public var displaysTitle: Bool
  /// The language of the document (`/Lang` of the catalog), as written: `nb-NO`.
  public var language: PDFText
  /// How many pages it has; `nil` when that could not be read.
  public var pages: Int?
  /// The part of PDF/UA that it claims to conform to; `nil` when it claims none. Nobody has tested that here.
  public var claimedPDFUA: Int?
  /// The program that the content was written with, as the document names it.
  public var creator: String?
  /// The program that made the PDF of it, as the document names it.
  public var producer: String?
  /// Whether it is encrypted. Most such documents can be opened by everybody and only forbid something.
  public var isEncrypted: Bool
  /// Whether it permits that assistive technology takes the text out; `nil` when it is not encrypted, or does not say.
  public var permitsAssistiveTechnology: Bool?
  /// Whether the table of its objects is damaged, so that they had to be searched for.
  public var isRepaired: Bool

  /// Whether it is tagged: says so, and has the structure.
  public var isTagged: Bool { isMarked && hasStructure }

  /// Makes facts.
  public init(
    version: String? = nil, isMarked: Bool = false, hasStructure: Bool = false, title: PDFText = .absent,
    displaysTitle: Bool = false, language: PDFText = .absent, pages: Int? = nil, claimedPDFUA: Int? = nil,
    creator: String? = nil, producer: String? = nil, isEncrypted: Bool = false,
    permitsAssistiveTechnology: Bool? = nil, isRepaired: Bool = false
  ) {
    self.version = version
    self.isMarked = isMarked
    self.hasStructure = hasStructure
    self.title = title
    self.displaysTitle = displaysTitle
    self.language = language
    self.pages = pages
    self.claimedPDFUA = claimedPDFUA
    self.creator = creator
    self.producer = producer
    self.isEncrypted = isEncrypted
    self.permitsAssistiveTechnology = permitsAssistiveTechnology
    self.isRepaired = isRepaired
  }
}

/// A text that a document may have.
public enum PDFText: Sendable, Hashable {
  /// There is none, or it is empty.
  case absent
  /// The text, with white space folded; at most 300 characters.
  case text(String)
  /// Whether there is one could not be read: it is encrypted, or lies beyond what was received.
  case unknown

  /// The text, when there is one.
  public var value: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// What came of reading a file.
public enum PDFReading: Sendable, Hashable {
  /// It could be read.
  case facts(PDFFacts)
  /// It could not.
  case unreadable(PDFObstacle)
}

/// Why a document could not be read. The words are stable.
public enum PDFObstacle: String, Error, Sendable, Hashable, CaseIterable {
  /// The file is no PDF, whatever it is called.
  case notPDF = "not-pdf"
  /// Its catalog cannot be found or makes no sense.
  case damaged = "damaged-pdf"
  /// What is asked for lies in encrypted parts.
  case encrypted = "encrypted-pdf"
  /// Only its beginning was received, and what is asked for is not in it.
  case cutOff = "too-large"
  /// Reading it would cost more than any real document does.
  case tooComplex = "too-complex-pdf"
}
