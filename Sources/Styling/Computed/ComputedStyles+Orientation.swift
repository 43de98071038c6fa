public import HTML

/// An element that a page turns in one orientation of the screen and not, or otherwise, in the other.
public struct OrientationTurn: Hashable, Sendable {
  /// The element.
  public let node: Node
  /// How far it is turned when the screen is higher than wide, in degrees clockwise; `nil` when it cannot be told.
  public let portrait: Double?
  /// How far it is turned when the screen is wider than high.
  public let landscape: Double?

  /// How much farther it is turned in landscape than in portrait: above -180 and up to 180 degrees; `nil` when one of
  /// them cannot be told.
  public var difference: Double? {
    guard let portrait, let landscape else { return nil }
    let turn = (landscape - portrait).truncatingRemainder(dividingBy: 360)
    return turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn
  }
}

extension ComputedStyles {
  /// The rendered elements that are turned otherwise in portrait than in landscape, on a phone or on a desktop screen that
  /// is set up high. Pages that have no such rule cost nothing.
  public func orientationTurns() -> [OrientationTurn] {
    guard set.members.contains(where: \.turnsWithScreen) else { return [] }
    var collector = collector()
    var computer = computer
    var found: [OrientationTurn] = []
    for (position, record) in table.elements.enumerated() where visibility.isRendered[position] {
      let ordinal = Int32(position)
      let inline = record.styleAttribute ? inlineBlock(ordinal) : nil
      // Nearly all elements are turned on none of the screens.
      if inline == nil {
        collector.collect(ordinal, .turning, screen: .all)
        if collector.matches.isEmpty { continue }
      }
      func turn(_ screen: ScreenSet) -> Double? {
        collector.collect(ordinal, .turning, screen: screen)
        if collector.matches.isEmpty, inline == nil { return 0 }
        let style = computer.style(
          collector.matches, hints: nil, inline: inline, parent: parentStyle(ordinal), set,
          &collector.matcher.budget)
        return style.own.wholeTransform?.rotation
      }
      for (portrait, landscape) in [
        (ScreenSet.phone, ScreenSet.turnedPhone), (ScreenSet.turnedDesktop, ScreenSet.desktop),
      ] {
        let (high, wide) = (turn(portrait), turn(landscape))
        guard high != wide else { continue }
        found.append(OrientationTurn(node: record.node, portrait: high, landscape: wide))
        break
      }
      if collector.matcher.budget.isExhausted { break }
    }
    return found
  }
}

extension StyleSet.Member {
  /// Whether some rule turns something on some screens only.
  var turnsWithScreen: Bool {
    guard !content.turning.isEmpty else { return false }
    if screens != .all { return true }
    return content.rules.contains { rule in
      rule.screens != .all && rule.declarations.contains { content.declarations[Int($0)].property.turns }
    }
  }
}
