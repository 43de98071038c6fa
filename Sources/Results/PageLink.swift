public import Web

/// A link of a page.
public struct PageLink: Sendable, Hashable, Codable {
  /// The `href` as written.
  public var href: String
  /// The address that it leads to, when it is one of http or https.
  public var url: WebURL?
  /// The words of the link, white space folded.
  public var text: String
  /// Where it leads.
  public var kind: Kind

  /// Where a link leads.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Another page of the site.
    case page
    /// A place on the same page.
    case fragment
    /// A document: PDF, Word, spreadsheet.
    case document
    /// A picture, film, archive or other file.
    case file
    /// A form or portal of the municipality's own or of a vendor.
    case form
    /// Another site.
    case external
    /// An e-mail address.
    case mail
    /// A telephone number.
    case telephone
    /// A script, a local file or another scheme that is not followed.
    case unsupported
    /// A reference that is no address.
    case malformed
  }

  /// Makes a link.
  public init(href: String, url: WebURL?, text: String, kind: Kind) {
    self.href = href
    self.url = url
    self.text = text
    self.kind = kind
  }
}
