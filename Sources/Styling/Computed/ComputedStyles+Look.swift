public import HTML

/// How an element is shown, as far as it matters to who perceives it.
public struct Look: Hashable, Sendable {
  /// It has a box.
  public let isRendered: Bool
  /// `visibility` does not hide it.
  public let isVisible: Bool
  /// It is rendered where nobody sees it.
  public let isOutOfSight: Bool
  /// It makes a box of its own, so that what is in it stands apart from the text around: all but `inline` and `contents`,
  /// and what is taken out of the flow (CSS 2.1, section 9.7).
  public let standsApart: Bool
}

extension ComputedStyles {
  /// How an element is shown; `nil` for what is no element of the page. Asks less than `style(_:)`.
  public func look(_ element: Node) -> Look? {
    let ordinal = Int(table.ordinal(element))
    guard ordinal >= 0 else { return nil }
    let place = Int(styleIndices[ordinal])
    return Look(
      isRendered: visibility.isRendered[ordinal], isVisible: styles[place].visibility == .visible,
      isOutOfSight: !visibility.hiding[ordinal].isEmpty,
      standsApart: styles[place].own.standsApart)
  }
}
