internal import HTML

/// Ways to take an element out of sight while it stays in the page.
public struct VisualHiding: OptionSet, Hashable, Sendable {
  /// One bit for each way.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `clip` or `clip-path` leaves nothing of it.
  public static let clipped = VisualHiding(rawValue: 1)
  /// It is moved out of the screen: a far negative place, margin, indent or shift.
  public static let offScreen = VisualHiding(rawValue: 2)
  /// `opacity` is 0.
  public static let transparent = VisualHiding(rawValue: 4)
  /// `font-size` is 0.
  public static let noFontSize = VisualHiding(rawValue: 8)
  /// A transform makes it infinitely thin.
  public static let collapsed = VisualHiding(rawValue: 16)
  /// It is at most a pixel wide or high, and what flows over is hidden.
  public static let noSize = VisualHiding(rawValue: 32)
  /// It is the content of a `canvas`, which browsers paint over.
  public static let replaced = VisualHiding(rawValue: 64)
}

/// What is rendered, and what of it is out of sight.
struct VisibilityTable: Sendable {
  private(set) var isRendered: [Bool] = []
  private(set) var hiding: [VisualHiding] = []

  init(_ builder: StyleBuilder) {
    let table = builder.collector.matcher.table
    isRendered.reserveCapacity(table.elements.count)
    hiding.reserveCapacity(table.elements.count)
    for (position, record) in table.elements.enumerated() {
      let style = builder.styles[Int(builder.styleIndices[position])]
      let parentStyle = record.parent >= 0 ? builder.styles[Int(builder.styleIndices[Int(record.parent)])] : nil
      isRendered.append(rendered(record, style, parentStyle, table))
      hiding.append(hidden(record, style, parentStyle, table))
    }
  }

  private func rendered(_ record: ElementRecord, _ style: Style, _ parent: Style?, _ table: ElementTable) -> Bool {
    guard style.own.display != .none else { return false }
    guard record.parent >= 0, let parent else { return true }
    guard isRendered[Int(record.parent)], parent.own.contentVisibility != .hidden else { return false }
    let around = table.elements[Int(record.parent)]
    guard around.namespace == .html else { return true }
    switch around.name {
    case .details:
      return table.document.attribute(.open, of: around.node) != nil || isFirstSummary(record, table)
    case .video, .audio, .iframe: return false
    default: return true
    }
  }

  private func isFirstSummary(_ record: ElementRecord, _ table: ElementTable) -> Bool {
    guard record.name == .summary, record.namespace == .html else { return false }
    var sibling = record.previous
    while sibling >= 0 {
      if table.elements[Int(sibling)].name == .summary { return false }
      sibling = table.elements[Int(sibling)].previous
    }
    return true
  }

  private func hidden(
    _ record: ElementRecord, _ style: Style, _ parent: Style?, _ table: ElementTable
  ) -> VisualHiding {
    var result = OwnHiding.of(style)
    guard record.parent >= 0, let parent else { return result }
    var inherited = hiding[Int(record.parent)]
    if table.elements[Int(record.parent)].name == .canvas { inherited.insert(.replaced) }
    // Letters have their own size, and blocks their own indent.
    inherited.remove(.noFontSize)
    if OwnHiding.isIndentedAway(parent), style.own.display != .inline, !OwnHiding.isIndentedAway(style),
      !OwnHiding.isMovedAway(parent)
    {
      inherited.remove(.offScreen)
    }
    // What is positioned leaves boxes that are not.
    if inherited.contains(.noSize), OwnHiding.hasNoSize(parent), parent.own.position == .static,
      style.own.position == .absolute || style.own.position == .fixed
    {
      inherited.remove(.noSize)
    }
    result.formUnion(inherited)
    return result
  }
}
