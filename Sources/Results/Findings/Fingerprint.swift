public import Web

/// What tells a finding from others, and the same finding from one check to the next: a part for the defect (the rule, the
/// place in the structure of the page, the words there) and a part for the page.
///
/// The part for the defect is the same wherever a template repeats it. Neither part knows of class names, generated
/// ids or the number of siblings, so that a page may change around a finding without making it another.
public struct Fingerprint: Sendable, Hashable {
  /// The version of the way in which fingerprints are computed. Those of different versions cannot be compared.
  public static let version = 1

  /// What is wrong, and where on a page.
  public var defect: UInt64
  /// On which page.
  public var page: UInt32

  /// Makes a fingerprint of its parts.
  public init(defect: UInt64, page: UInt32) {
    self.defect = defect
    self.page = page
  }

  /// The part for the page at an address. The host counts without `www.`, the scheme and the fragment do not.
  public static func page(_ url: WebURL) -> UInt32 {
    let host = url.host.utf8.starts(with: "www.".utf8) ? url.host.dropFirst(4) : url.host[...]
    var hash = StableHash()
    hash.combine(host.utf8)
    hash.combine(url.target.utf8)
    return UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32))
  }

  /// The part for the defect as it is written: the version and 16 digits.
  public var defectText: String { Self.text(ofDefect: defect) }

  /// The part for a defect as it is written.
  public static func text(ofDefect defect: UInt64) -> String { "f\(version)-" + hexadecimal(defect, digits: 16) }

  private static func hexadecimal(_ value: some FixedWidthInteger, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Fingerprint: LosslessStringConvertible {
  /// `f1-` with the defect's 16 and the page's 8 hexadecimal digits: `f1-0123456789abcdef-89abcdef`.
  public var description: String { defectText + "-" + Self.hexadecimal(page, digits: 8) }

  /// Reads what was written; `nil` when it is none, or of another version.
  public init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "f\(Self.version)", parts[1].utf8.count == 16, parts[2].utf8.count == 8,
      let defect = UInt64(parts[1], radix: 16), let page = UInt32(parts[2], radix: 16)
    else { return nil }
    self.init(defect: defect, page: page)
  }
}

extension Fingerprint: Codable {
  /// Reads a fingerprint.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let fingerprint = Fingerprint(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no fingerprint: \(text)")
    }
    self = fingerprint
  }

  /// Writes the fingerprint.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
