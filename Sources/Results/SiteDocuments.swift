public import Web

/// The PDF documents on a site's own hosts that its pages link to. Some of them are read; what one says of itself is no
/// judgement of it.
public struct SiteDocuments: Sendable, Hashable, Codable {
  /// How many there are: addresses that end in `.pdf`, and others that turned out to be one.
  public var found: Int
  /// How many of them were read. Every other count is of these.
  public var read: Int
  /// How many are tagged: say so, and have a structure.
  public var tagged: Int
  /// How many have a title. Those whose title could not be read are in ``unknownTitle``.
  public var titled: Int
  /// Of how many it could not be read whether they have a title.
  public var unknownTitle: Int
  /// How many declare a language. Those whose language could not be read are in ``unknownLanguage``.
  public var withLanguage: Int
  /// Of how many it could not be read whether they declare a language.
  public var unknownLanguage: Int
  /// How many were not read, by reason: `not-looked-at`, `too-large`, `encrypted-pdf`, `damaged-pdf`, `not-pdf`,
  /// `http-404`, `robots` … They count against nobody.
  public var notRead: [String: Int]
  /// Those that were looked at: on the most pages first.
  public var documents: [Document]

  /// The reason of those that the limits left out.
  public static let notLookedAt = "not-looked-at"

  /// Makes an inventory of the documents that were looked at.
  ///
  /// - Parameter found: How many there are; at least as many as were looked at.
  public init(found: Int, documents: [Document]) {
    self.found = found
    self.documents = documents
    let facts = documents.compactMap(\.facts)
    read = facts.count
    tagged = facts.count(where: \.isTagged)
    titled = facts.count { $0.title != nil }
    unknownTitle = facts.count { $0.unread?.contains(.title) == true }
    withLanguage = facts.count { $0.language != nil }
    unknownLanguage = facts.count { $0.unread?.contains(.language) == true }
    notRead = [:]
    for document in documents { if let reason = document.problem { notRead[reason, default: 0] += 1 } }
    if found > documents.count { notRead[Self.notLookedAt] = found - documents.count }
  }

  /// One document.
  public struct Document: Sendable, Hashable, Codable {
    /// Its address, as pages link to it.
    public var url: WebURL
    /// The size of the file in bytes; `nil` when nobody said.
    public var size: Int?
    /// What it says of itself; `nil` when it was not read.
    public var facts: Facts?
    /// Why it was not read: a stable word; `nil` when it was.
    public var problem: String?
    /// The first pages that link to it, in the order of their addresses; at most 20.
    public var pages: [WebURL]
    /// On how many pages the link stands.
    public var pageCount: Int

    /// Makes a document.
    public init(
      url: WebURL, size: Int? = nil, facts: Facts? = nil, problem: String? = nil, pages: [WebURL], pageCount: Int
    ) {
      self.url = url
      self.size = size
      self.facts = facts
      self.problem = problem
      self.pages = pages
      self.pageCount = pageCount
    }
  }

  /// What a document says of itself.
  public struct Facts: Sendable, Hashable, Codable {
    /// The version of the format: `1.7`.
    public var version: String?
    /// How many pages it has.
    public var length: Int?
    /// Whether it says that it follows the conventions of tagged PDF.
    public var isMarked: Bool
    /// Whether it has a structure tree with something in it.
    public var hasStructure: Bool
    /// Its title; at most 300 characters.
    public var title: String?
    /// Whether viewers are to show the title in place of the name of the file.
    public var displaysTitle: Bool
    /// The language of the document, as written: `nb-NO`.
    public var language: String?
    /// What it may have and could not be read (it is encrypted, or was not received); `nil` when nothing is.
    public var unread: [Part]?
    /// The part of PDF/UA that it claims to conform to; `nil` when it claims none. Nobody has tested that.
    public var claimedPDFUA: Int?
    /// The program that the content was written with.
    public var creator: String?
    /// The program that made the PDF of it.
    public var producer: String?
    /// Whether it is encrypted; most such documents can be opened by everybody.
    public var isEncrypted: Bool
    /// Whether it permits that assistive technology takes the text out; `nil` when it is not encrypted, or does not say.
    public var permitsAssistiveTechnology: Bool?
    /// Whether its table of objects is damaged.
    public var isRepaired: Bool

    /// A part of a document.
    public enum Part: String, Sendable, Hashable, Codable {
      /// The title.
      case title
      /// The language.
      case language
    }

    /// Whether it is tagged: says so, and has the structure.
    public var isTagged: Bool { isMarked && hasStructure }

    /// Makes facts.
    public init(
      version: String? = nil, length: Int? = nil, isMarked: Bool = false, hasStructure: Bool = false,
      title: String? = nil, displaysTitle: Bool = false, language: String? = nil, unread: [Part]? = nil,
      claimedPDFUA: Int? = nil, creator: String? = nil, producer: String? = nil, isEncrypted: Bool = false,
      permitsAssistiveTechnology: Bool? = nil, isRepaired: Bool = false
    ) {
      self.version = version
      self.length = length
      self.isMarked = isMarked
      self.hasStructure = hasStructure
      self.title = title
      self.displaysTitle = displaysTitle
      self.language = language
      self.unread = unread
      self.claimedPDFUA = claimedPDFUA
      self.creator = creator
      self.producer = producer
      self.isEncrypted = isEncrypted
      self.permitsAssistiveTechnology = permitsAssistiveTechnology
      self.isRepaired = isRepaired
    }
  }
}
