/// A length as a sum of what it depends on: pixels, the font size, the root's font size and a percentage of something.
/// Lengths of the viewport are pixels already, those of the screen on which pages are judged.
struct Length: Hashable, Sendable {
  var px = 0.0
  /// Multiples of the element's font size.
  var em = 0.0
  /// Multiples of the root's font size.
  var rem = 0.0
  /// Percent of what the property says; 100 is the whole.
  var percent = 0.0

  static let zero = Length()

  var isZero: Bool { px == 0 && em == 0 && rem == 0 && percent == 0 }

  /// Whether only pixels are in it.
  var isAbsolute: Bool { em == 0 && rem == 0 && percent == 0 }

  static func + (left: Length, right: Length) -> Length {
    Length(
      px: left.px + right.px, em: left.em + right.em, rem: left.rem + right.rem, percent: left.percent + right.percent)
  }

  static func * (left: Length, factor: Double) -> Length {
    Length(px: left.px * factor, em: left.em * factor, rem: left.rem * factor, percent: left.percent * factor)
  }

  /// With font sizes put in; percentages stay.
  func resolved(em: Double, rem: Double) -> Length {
    Length(px: px + self.em * em + self.rem * rem, percent: percent)
  }
}
