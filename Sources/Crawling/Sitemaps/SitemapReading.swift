internal import HTML
public import Web

/// What was read of a sitemap. Pure: bytes in, entries out.
public struct SitemapReading: Sendable, Hashable {
  /// What it holds.
  public var sitemap: Sitemap
  /// How many of its entries were left out, and why.
  public var refused: [SitemapRefusal: Int]
  /// Whether there is or may be more that was not read: the file is too long, broken off, or damaged in the middle.
  public var isCut: Bool

  /// Reads a file: XML of the protocol, a list of addresses, or a feed (RSS, Atom); packed with gzip or not, whatever its
  /// name and media type say.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - url: Where it came from: addresses are resolved against it.
  ///   - isTruncated: Whether it was cut before it came here.
  /// - Throws: ``SitemapFailure`` when nothing can be read.
  public init(_ bytes: [UInt8], from url: WebURL, isTruncated: Bool = false) throws(SitemapFailure) {
    let content = try Self.content(bytes)
    var isCut = isTruncated || content.isCut
    let text = content.bytes.drop(while: \.isASCIIWhitespace)
    guard !text.isEmpty else { throw .empty }
    if Self.isXML(text) {
      let elements = SitemapElements(base: url)
      do throws(XMLFailure) {
        try elements.read(content.bytes)
      } catch {
        guard error == .malformed else { throw .doctype }
        if elements.entries.isEmpty { throw elements.kind == nil ? .notASitemap : .malformed }
        isCut = true
      }
      guard let kind = elements.kind else { throw .notASitemap }
      sitemap = kind == .index ? .index(elements.entries) : .addresses(elements.entries)
      refused = elements.refused
    } else {
      let list = SitemapList(text, base: url, isCut: isCut)
      guard !list.entries.isEmpty else { throw .notASitemap }
      sitemap = .addresses(list.entries)
      refused = list.refused
    }
    self.isCut = isCut || refused[.beyondEntryLimit] != nil
  }

  private static func content(_ bytes: [UInt8]) throws(SitemapFailure) -> (bytes: ArraySlice<UInt8>, isCut: Bool) {
    if Gunzip.isPacked(bytes) {
      let unpacked = try Gunzip.unpack(bytes, limit: Sitemap.byteLimit)
      return (withoutMark(unpacked.bytes[...]), unpacked.isCut)
    }
    return (withoutMark(bytes.prefix(Sitemap.byteLimit)), bytes.count > Sitemap.byteLimit)
  }

  private static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }

  /// XML begins with `<`, in UTF-16 with a byte order mark.
  private static func isXML(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
  }
}

/// Why an entry of a sitemap was left out.
public enum SitemapRefusal: String, Sendable, Hashable, CaseIterable {
  /// It is no address of http or https.
  case notAnAddress = "not-an-address"
  /// It belongs to another site.
  case offSite = "off-site"
  /// It was there before: an address twice, or sitemaps that name each other.
  case repeated
  /// The file has more entries than are taken of one.
  case beyondEntryLimit = "beyond-entry-limit"
  /// More sitemaps than are fetched of one site.
  case beyondFileLimit = "beyond-file-limit"
  /// More addresses than are taken of one site.
  case beyondAddressLimit = "beyond-address-limit"
  /// Sitemaps within sitemaps, too deep.
  case tooDeep = "too-deep"
}
