internal import Glibc

/// Contrast as WCAG 2.1 defines it.
public enum Contrast {
  /// The relative luminance of an opaque color, from 0 (black) to 1 (white).
  public static func luminance(_ color: Color) -> Double {
    func linear(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// The contrast ratio of two opaque colors, from 1 to 21.
  public static func ratio(_ first: Color, _ second: Color) -> Double {
    let (one, two) = (luminance(first), luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Whether text is large: from 18 points (24 pixels), or from 14 points (18.66 pixels) when bold.
  public static func isLarge(fontSize: Double, weight: Double) -> Bool {
    fontSize >= 24 - 1e-6 || (fontSize >= 14.0 * 96 / 72 - 1e-6 && weight >= 700)
  }
}
