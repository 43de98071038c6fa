/// What was cut from a page because it went beyond a limit. Whatever needs the whole page must then say "cannot tell".
public struct Truncation: OptionSet, Hashable, Sendable {
  /// One bit for each reason.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The page was longer than `ParseLimits.bytes`; its end is missing.
  public static let size = Truncation(rawValue: 1)
  /// Elements beyond `ParseLimits.depth` became siblings of the deepest ones.
  public static let depth = Truncation(rawValue: 2)
  /// A tag lost its attributes beyond `ParseLimits.attributes`.
  public static let attributes = Truncation(rawValue: 4)
  /// The page had more than `ParseLimits.nodes`; what came after them is missing.
  public static let nodes = Truncation(rawValue: 8)
  /// Open formatting elements beyond `ParseLimits.formattingElements` were not repeated in later paragraphs.
  public static let formatting = Truncation(rawValue: 16)
  /// Names beyond the 50,000th that the standards do not know were not kept apart.
  public static let names = Truncation(rawValue: 32)
}
