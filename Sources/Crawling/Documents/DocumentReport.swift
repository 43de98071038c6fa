public import PDF
public import Web

/// What was found out about the PDF documents on a site's own hosts that its pages link to.
public struct DocumentReport: Sendable, Hashable {
  /// How many there are: addresses that end in `.pdf`, and others that turned out to be one.
  public var found = 0
  /// Those that were looked at, in the order in which they were.
  public var looks: [DocumentLook] = []

  /// Makes a report of nothing.
  public init() {}

  /// Links to documents that came need not be tried again.
  var verdicts: [WebURL: LinkVerdict] {
    let came = looks.filter { look in
      switch look.finding.outcome {
      case .read: true
      case .notRead(let reason): PDFObstacle(rawValue: reason) != nil
      }
    }
    return Dictionary(came.map { ($0.url, .ok) }) { first, _ in first }
  }
}

/// One document that was looked at.
public struct DocumentLook: Sendable, Hashable {
  /// Its address, as pages link to it.
  public var url: WebURL
  /// What came of it.
  public var finding: DocumentFinding
  /// The first pages that link to it, in the order of their addresses; at most ``BrokenLink/pageLimit``.
  public var pages: [WebURL]
  /// On how many pages the link stands.
  public var pageCount: Int

  /// Makes a look.
  public init(url: WebURL, finding: DocumentFinding, pages: [WebURL], pageCount: Int) {
    self.url = url
    self.finding = finding
    self.pages = pages
    self.pageCount = pageCount
  }
}

/// What came of looking at a document.
public struct DocumentFinding: Sendable, Hashable {
  /// What it says of itself, or why that is not known.
  public var outcome: Outcome
  /// How large the whole file is, in bytes; `nil` when nobody said.
  public var size: Int?

  /// What a document says, or why it was not read.
  public enum Outcome: Sendable, Hashable {
    /// It was read.
    case read(PDFFacts)
    /// It was not. The payload is a stable word: `not-pdf`, `too-large`, `http-404`, `robots`, `timeout-waiting` …
    case notRead(String)
  }

  /// Makes a finding.
  public init(_ outcome: Outcome, size: Int? = nil) {
    self.outcome = outcome
    self.size = size
  }

  /// Reads an answer.
  init(_ response: Response) {
    let announced =
      response.headers["Content-Encoding"] == nil ? response.headers["Content-Length"].flatMap { Int($0) } : nil
    let length = response.isTruncated ? announced.flatMap { $0 >= response.body.count ? $0 : nil } : response.body.count
    switch PDFReader.read(response.body, isCut: response.isTruncated, length: length) {
    case .facts(let facts): self.init(.read(facts), size: length)
    // What is no document has no size as one.
    case .unreadable(.notPDF): self.init(.notRead(PDFObstacle.notPDF.rawValue))
    case .unreadable(let obstacle): self.init(.notRead(obstacle.rawValue), size: length)
    }
  }
}
