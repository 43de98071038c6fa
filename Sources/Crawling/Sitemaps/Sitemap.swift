public import Web

/// What a sitemap holds. Source: https://www.sitemaps.org/protocol.html
public enum Sitemap: Sendable, Hashable {
  /// Addresses of further sitemaps.
  case index([Entry])
  /// Addresses of pages.
  case addresses([Entry])

  /// The most entries that are taken of one file: what the protocol allows.
  public static let entryLimit = 50_000
  /// How many bytes of a file are read after unpacking: 50 MiB, what the protocol allows.
  public static let byteLimit = 50 << 20

  /// The entries of either kind, in the order of the file.
  public var entries: [Entry] {
    switch self {
    case .index(let entries), .addresses(let entries): entries
    }
  }

  /// One address.
  public struct Entry: Sendable, Hashable {
    /// The address, resolved, without fragment.
    public var url: WebURL
    /// The day on which it was last changed; `nil` where the file does not tell, or tells what is no date.
    public var lastModified: Day?

    /// Makes an entry.
    public init(url: WebURL, lastModified: Day? = nil) {
      self.url = url
      self.lastModified = lastModified
    }
  }
}

/// Why a file cannot be read as a sitemap.
public enum SitemapFailure: Error, Hashable, Sendable {
  /// It is empty.
  case empty
  /// It is neither XML nor a list of addresses, or XML of another kind: an HTML page, say.
  case notASitemap
  /// It has a document type declaration. No sitemap needs one, and what they declare can cost without end.
  case doctype
  /// It is no well-formed XML, and nothing could be read before the fault.
  case malformed
  /// It is packed, and the packing is damaged from the beginning.
  case damagedCompression
  /// It expands more than a sitemap ever does (a decompression bomb).
  case suspiciousCompression

  /// A stable word.
  public var reason: String {
    switch self {
    case .empty: "empty"
    case .notASitemap: "not-a-sitemap"
    case .doctype: "doctype"
    case .malformed: "malformed"
    case .damagedCompression: "damaged-compression"
    case .suspiciousCompression: "suspicious-compression"
    }
  }
}
