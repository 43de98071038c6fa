internal import Glibc

/// What transforms do to an element, as far as it can be told without layout: a linear map and a shift. Perspective and
/// turns out of the screen's plane are flattened to what is seen.
public struct Transform: Hashable, Sendable {
  /// The columns of the linear map: where (1, 0) and (0, 1) go.
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  /// The shift, in pixels.
  var x = 0.0
  var y = 0.0
  /// The shift in percent of the element's own size.
  var xPercent = 0.0
  var yPercent = 0.0

  /// No change.
  public static let identity = Transform()

  /// The turn in the screen's plane in degrees, clockwise, above -180 and up to 180; `nil` when the map is no turn, such
  /// as a shear or a flattening.
  public var rotation: Double? {
    guard abs(determinant) > 1e-9 else { return nil }
    let length = hypot(a, b)
    // A turn with scaling keeps the columns at right angles.
    guard abs(a * c + b * d) <= 1e-6 * length * hypot(c, d) else { return nil }
    let degrees = atan2(b, a) * 180 / .pi
    return degrees <= -180 ? degrees + 360 : degrees
  }

  /// Whether nothing of the element is left to be seen.
  public var isCollapsed: Bool { abs(determinant) < 1e-9 }

  private var determinant: Double { a * d - b * c }

  /// The map that does `inner` first and then this.
  func after(_ inner: Transform) -> Transform {
    Transform(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b, c: a * inner.c + c * inner.d,
      d: b * inner.c + d * inner.d, x: x + a * inner.x + c * inner.y, y: y + b * inner.x + d * inner.y,
      xPercent: xPercent + a * inner.xPercent, yPercent: yPercent + d * inner.yPercent)
  }

  static func turned(_ degrees: Double) -> Transform {
    let radians = degrees.truncatingRemainder(dividingBy: 360) * .pi / 180
    return Transform(a: cos(radians), b: sin(radians), c: -sin(radians), d: cos(radians))
  }

  static func scaled(_ x: Double, _ y: Double) -> Transform { Transform(a: x, d: y) }

  static func moved(_ x: Length, _ y: Length) -> Transform {
    Transform(x: x.px, y: y.px, xPercent: x.percent, yPercent: y.percent)
  }
}
