/// Which styles take an element out of sight by themselves.
enum OwnHiding {
  /// How far out something has to be when its size is not known, in pixels.
  static let farOut = -999.0

  static func of(_ style: Style) -> VisualHiding {
    var result: VisualHiding = []
    let own = style.own
    let isPositioned = own.position == .absolute || own.position == .fixed
    if own.clip == .empty, isPositioned { result.insert(.clipped) }
    if own.clipPath == .empty { result.insert(.clipped) }
    if own.opacity == 0, own.animationName == .none { result.insert(.transparent) }
    if style.fontSize == 0 { result.insert(.noFontSize) }
    if own.wholeTransform?.isCollapsed ?? false { result.insert(.collapsed) }
    if hasNoSize(style) { result.insert(.noSize) }
    if isMovedAway(style) || isIndentedAway(style) { result.insert(.offScreen) }
    return result
  }

  static func isIndentedAway(_ style: Style) -> Bool {
    style.textIndent.px <= farOut || style.textIndent.percent <= -100
      || (style.textIndent.percent >= 100 && style.own.overflowX != .visible && style.whiteSpace == .nowrap)
  }

  /// At most a pixel in one direction in which nothing may flow over. Sizes do nothing to inline boxes.
  static func hasNoSize(_ style: Style) -> Bool {
    let own = style.own
    let isBox = own.display != .inline || own.position == .absolute || own.position == .fixed
    guard isBox, own.display != .contents else { return false }
    func isThin(_ size: Extent, _ greatest: Extent, _ least: Extent) -> Bool {
      if let least = least.px, least > 1 { return false }
      if case .unknown = least { return false }
      return (size.px ?? 2) <= 1 || (greatest.px ?? 2) <= 1
    }
    let cutsX = own.overflowX == .hidden || own.overflowX == .clip
    let cutsY = own.overflowY == .hidden || own.overflowY == .clip
    return (cutsX && isThin(own.width, own.maxWidth, own.minWidth))
      || (cutsY && isThin(own.height, own.maxHeight, own.minHeight))
  }

  /// Moved out to the left or the top, where nobody can scroll to; fixed boxes to any side.
  static func isMovedAway(_ style: Style) -> Bool {
    let own = style.own
    if case .length(let margin) = own.marginLeft, margin.px <= farOut { return true }
    if case .length(let margin) = own.marginTop, margin.px <= farOut { return true }
    let isFixed = own.position == .fixed
    let isPlaced = isFixed || own.position == .absolute || own.position == .relative
    let isTakenOut = isFixed || own.position == .absolute
    if let move = own.wholeTransform {
      if move.x <= farOut || move.y <= farOut { return true }
      if isTakenOut, move.xPercent <= -100, isAtEdge(own.left) { return true }
      if isTakenOut, move.yPercent <= -100, isAtEdge(own.top) { return true }
      if isFixed, move.xPercent >= 100, isAtEdge(own.right), own.left == .auto { return true }
      if isFixed, move.yPercent >= 100, isAtEdge(own.bottom), own.top == .auto { return true }
    }
    guard isPlaced else { return false }
    if isOut(own.left, own.width, isTakenOut) || isOut(own.top, own.height, isTakenOut) { return true }
    let isFarRight = own.left == .auto && isOut(own.right, own.width, isFixed)
    let isFarDown = isFixed && own.top == .auto && isOut(own.bottom, own.height, isFixed)
    return isFarRight || isFarDown
  }

  private static func isOut(_ place: Extent, _ size: Extent, _ sizeCounts: Bool) -> Bool {
    guard case .length(let place) = place else { return false }
    if place.px <= farOut || place.percent <= -100 { return true }
    guard sizeCounts, place.percent == 0, let size = size.px, place.px < 0 else { return false }
    return place.px + size <= 0
  }

  private static func isAtEdge(_ place: Extent) -> Bool {
    guard case .length(let place) = place else { return false }
    return place.px <= 0 && place.percent <= 0
  }
}
