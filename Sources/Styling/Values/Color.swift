/// A color: red, green and blue of sRGB and opacity, each from 0 to 1.
public struct Color: Hashable, Sendable {
  /// Red, from 0 to 1, gamma-encoded.
  public var red: Double
  /// Green, from 0 to 1, gamma-encoded.
  public var green: Double
  /// Blue, from 0 to 1, gamma-encoded.
  public var blue: Double
  /// Opacity, from 0 (clear) to 1.
  public var alpha: Double

  /// Makes a color; components outside of 0 to 1 are brought to the nearer end.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = min(max(red, 0), 1)
    self.green = min(max(green, 0), 1)
    self.blue = min(max(blue, 0), 1)
    self.alpha = min(max(alpha, 0), 1)
  }

  private init(unknown: ()) { (red, green, blue, alpha) = (0, 0, 0, -1) }

  /// `white`.
  public static let white = Color(red: 1, green: 1, blue: 1)
  /// `black`.
  public static let black = Color(red: 0, green: 0, blue: 0)
  /// `transparent`.
  public static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)

  /// A color that is set in a way that we do not model.
  static let unknown = Color(unknown: ())

  /// Whether we know it.
  var isKnown: Bool { alpha >= 0 }

  /// From 0xRRGGBB.
  init(hex: UInt32) {
    self.init(
      red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255)
  }

  /// The color painted over another (simple alpha compositing, in gamma-encoded sRGB as browsers do).
  public func over(_ below: Color) -> Color {
    if alpha >= 1 { return self }
    let rest = below.alpha * (1 - alpha)
    let sum = alpha + rest
    guard sum > 0 else { return .transparent }
    return Color(
      red: (red * alpha + below.red * rest) / sum, green: (green * alpha + below.green * rest) / sum,
      blue: (blue * alpha + below.blue * rest) / sum, alpha: sum)
  }

  /// The color with its opacity multiplied.
  public func faded(_ factor: Double) -> Color {
    Color(red: red, green: green, blue: blue, alpha: alpha * factor)
  }
}
