/// What an element is called, and from where the name comes.
public struct AccessibleName: Sendable, Equatable {
  /// Where a name comes from.
  public enum Source: Sendable, Equatable {
    /// Nothing names the element.
    case none
    case ariaLabelledby
    case ariaLabel
    /// What HTML or SVG have for it: `label`, `alt`, `caption`, `legend`, `figcaption`, `title` of SVG, `value` …
    case native
    /// What browsers write on buttons that say nothing of themselves: "Submit", "Reset".
    case browserDefault
    case content
    /// The attribute `title`.
    case title
    case placeholder
  }

  /// The name as UTF-8, white space collapsed and trimmed.
  public var bytes: [UInt8]
  /// From where it comes.
  public var source: Source
  /// Whether the computation came to its end; if not, because the page asks for too much work, the name may be longer.
  public var isComplete = true

  /// The name.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { Whitespace.isBlank(bytes[...]) }

  static let nothing = AccessibleName(bytes: [], source: .none)
}

/// How much work the names of a page may take, so that labels that refer to one another in great number cannot keep the
/// program busy.
struct NameBudget {
  /// Visited nodes. Default 300,000; a page of 930 elements takes some thousands.
  var nodes = 300_000
  /// Bytes of text put together. Default 32 MiB.
  var bytes = 32 << 20

  var isSpent: Bool { nodes <= 0 || bytes <= 0 }
}
