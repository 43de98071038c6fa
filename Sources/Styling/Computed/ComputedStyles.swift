public import HTML

/// How much work may go into one page's styles.
public struct StyleLimits: Hashable, Sendable {
  /// Most steps: tries of a selector on an element, computed values, pieces of custom properties. A large page needs a
  /// few hundred thousand. Default 4,000,000, about 100 ms.
  public var steps: Int

  /// Makes limits; see the property for the default.
  public init(steps: Int = 4_000_000) { self.steps = steps }
}

/// Why styles may not be those that a browser would compute.
public struct StyleGaps: OptionSet, Hashable, Sendable {
  /// One bit for each reason.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A style sheet that the page links to or imports was not given.
  public static let missingSheet = StyleGaps(rawValue: 1)
  /// A style sheet went beyond a limit.
  public static let truncatedSheet = StyleGaps(rawValue: 2)
  /// The page used up its work; elements behind that point have no styles of the page.
  public static let budget = StyleGaps(rawValue: 4)
  /// The page itself was cut when it was parsed.
  public static let truncatedDocument = StyleGaps(rawValue: 8)
  /// There are rules that only layout can decide (`@container`, `@scope`); they were left out.
  public static let undecidedRules = StyleGaps(rawValue: 16)
}

/// How a page would look on a desktop screen when it was just loaded, without running anything: the cascade of its sheets
/// over its elements.
///
/// Whoever draws a conclusion should look at `isComplete` first: with a sheet missing or the work used up, everything
/// here is only a guess.
public struct ComputedStyles: Sendable {
  /// The page.
  public let document: Document
  /// Why styles may not be those that a browser would compute.
  public let gaps: StyleGaps

  let table: ElementTable
  let set: StyleSet
  let computer: StyleComputer
  let styles: [Style]
  /// For each element its style.
  let styleIndices: [Int32]
  /// For each style those of `::before` and `::after`; -1 where there is none.
  let boxes: [(before: Int32, after: Int32)]
  let visibility: VisibilityTable
  let backdrops: BackdropTable
  let limits: StyleLimits

  /// Computes the styles of all elements.
  public init(_ document: Document, _ page: PageStyles, limits: StyleLimits = .init()) {
    var builder = StyleBuilder(document, page, limits)
    builder.run()
    self.document = document
    self.limits = limits
    table = builder.collector.matcher.table
    set = builder.collector.styles
    computer = builder.computer
    styles = builder.styles
    styleIndices = builder.styleIndices
    boxes = builder.boxes
    visibility = VisibilityTable(builder)
    backdrops = BackdropTable(builder, visibility)
    gaps = builder.gaps
  }

  /// Whether all of the page's sheets were there and all of the work was done.
  public var isComplete: Bool { gaps.subtracting(.undecidedRules).isEmpty }

  /// The computed values of an element, or those around a text. `nil` for what is no part of the page: the content of
  /// `template`, and the document itself.
  public func style(_ node: Node) -> ElementStyle? {
    ordinal(node).map { ElementStyle(style: styles[Int(styleIndices[Int($0)])]) }
  }

  /// The element of a node: itself, or the parent of a text.
  func ordinal(_ node: Node) -> Int32? {
    let own = table.ordinal(node)
    if own >= 0 { return own }
    guard document.kind(node) == .text, let parent = document.parent(node) else { return nil }
    let outer = table.ordinal(parent)
    return outer >= 0 ? outer : nil
  }

  func computed(_ ordinal: Int32) -> Style { styles[Int(styleIndices[Int(ordinal)])] }
}
