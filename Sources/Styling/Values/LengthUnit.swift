/// The units of length (CSS Values and Units Level 4) as multiples of a pixel or of a font size.
struct LengthUnit: Sendable {
  enum Basis: Sendable { case px, em, rem }

  let basis: Basis
  let factor: Double

  init?(_ key: NameKey) {
    guard let unit = Self.all[key] else { return nil }
    self = unit
  }

  private init(_ basis: Basis, _ factor: Double) {
    self.basis = basis
    self.factor = factor
  }

  private static let all: [NameKey: LengthUnit] = {
    var units: [NameKey: LengthUnit] = [
      NameKey("px"): LengthUnit(.px, 1), NameKey("pt"): LengthUnit(.px, 96.0 / 72), NameKey("pc"): LengthUnit(.px, 16),
      NameKey("in"): LengthUnit(.px, 96), NameKey("cm"): LengthUnit(.px, 96 / 2.54),
      NameKey("mm"): LengthUnit(.px, 96 / 25.4), NameKey("q"): LengthUnit(.px, 96 / 101.6),
      NameKey("em"): LengthUnit(.em, 1), NameKey("ex"): LengthUnit(.em, 0.5), NameKey("ch"): LengthUnit(.em, 0.5),
      NameKey("cap"): LengthUnit(.em, 0.7), NameKey("ic"): LengthUnit(.em, 1), NameKey("lh"): LengthUnit(.em, 1.2),
      NameKey("rem"): LengthUnit(.rem, 1), NameKey("rlh"): LengthUnit(.rem, 1.2), NameKey("rex"): LengthUnit(.rem, 0.5),
      NameKey("rch"): LengthUnit(.rem, 0.5), NameKey("rcap"): LengthUnit(.rem, 0.7),
      NameKey("ric"): LengthUnit(.rem, 1),
    ]
    let screen = Screen.desktop
    for prefix in ["", "s", "l", "d"] {
      for (name, size) in [
        ("vw", screen.width), ("vh", screen.height), ("vi", screen.width), ("vb", screen.height),
        ("vmin", min(screen.width, screen.height)), ("vmax", max(screen.width, screen.height)),
      ] {
        units[NameKey((prefix + name).utf8)] = LengthUnit(.px, size / 100)
      }
    }
    return units
  }()
}
