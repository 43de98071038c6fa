/// A screen on which a page may be shown, as media queries see it.
public struct Screen: Hashable, Sendable {
  /// Width of the viewport in CSS pixels.
  public let width: Double
  /// Height of the viewport in CSS pixels.
  public let height: Double
  /// Whether it is held in the hand: touched with a finger, so that nothing hovers.
  public let isHandheld: Bool

  /// A desktop screen of 1280 by 1024, on which pages are judged.
  public static let desktop = Screen(width: 1280, height: 1024, isHandheld: false)

  /// The screens for which conditions are decided, in the order of the bits of `ScreenSet`.
  static let all: [Screen] = [
    desktop, Screen(width: 1024, height: 1280, isHandheld: false), Screen(width: 390, height: 844, isHandheld: true),
    Screen(width: 844, height: 390, isHandheld: true),
  ]
}

/// A set of screens: those on which a condition holds.
struct ScreenSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let desktop = ScreenSet(rawValue: 1)
  static let turnedDesktop = ScreenSet(rawValue: 2)
  static let phone = ScreenSet(rawValue: 4)
  static let turnedPhone = ScreenSet(rawValue: 8)
  static let all = ScreenSet(rawValue: 15)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The screens for which something is true.
  init(where holds: (Screen) -> Bool) {
    var value: UInt8 = 0
    for (bit, screen) in Screen.all.enumerated() where holds(screen) { value |= 1 << UInt8(bit) }
    rawValue = value
  }
}

/// Where a condition holds and where it does not; where it is neither, nobody knows (Media Queries Level 4, section 3.2).
struct Truth: Sendable {
  var holds: ScreenSet
  var fails: ScreenSet

  static let unknown = Truth(holds: [], fails: [])
  static let always = Truth(holds: .all, fails: [])
  static let never = Truth(holds: [], fails: .all)

  init(holds: ScreenSet, fails: ScreenSet) {
    self.holds = holds
    self.fails = fails
  }

  init(_ holds: ScreenSet) { self.init(holds: holds, fails: ScreenSet.all.subtracting(holds)) }

  init(_ isTrue: Bool) { self = isTrue ? .always : .never }

  var negated: Truth { Truth(holds: fails, fails: holds) }

  func and(_ other: Truth) -> Truth {
    Truth(holds: holds.intersection(other.holds), fails: fails.union(other.fails))
  }

  func or(_ other: Truth) -> Truth {
    Truth(holds: holds.union(other.holds), fails: fails.intersection(other.fails))
  }
}
