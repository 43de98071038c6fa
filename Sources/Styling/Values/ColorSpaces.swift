internal import Glibc

/// Conversions of CSS Color Level 4, section 10, to gamma-encoded sRGB. What lies outside of sRGB is brought to its edge
/// component by component.
enum ColorSpaces {
  /// From linear-light sRGB.
  static func encoded(_ value: Double) -> Double {
    let size = abs(value)
    let sign = value < 0 ? -1.0 : 1.0
    return size <= 0.0031308 ? value * 12.92 : sign * (1.055 * pow(size, 1 / 2.4) - 0.055)
  }

  /// To linear-light sRGB.
  static func linear(_ value: Double) -> Double {
    let size = abs(value)
    let sign = value < 0 ? -1.0 : 1.0
    return size <= 0.04045 ? value / 12.92 : sign * pow((size + 0.055) / 1.055, 2.4)
  }

  static func hsl(_ hue: Double, _ saturation: Double, _ lightness: Double) -> [Double] {
    func channel(_ offset: Double) -> Double {
      let k = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
      let a = saturation * min(lightness, 1 - lightness)
      return lightness - a * max(-1, min(k - 3, 9 - k, 1))
    }
    return [channel(0), channel(8), channel(4)]
  }

  static func hwb(_ hue: Double, _ white: Double, _ black: Double) -> [Double] {
    if white + black >= 1 { return Array(repeating: white / (white + black), count: 3) }
    return hsl(hue, 1, 0.5).map { $0 * (1 - white - black) + white }
  }

  static func oklab(_ lightness: Double, _ a: Double, _ b: Double) -> [Double] {
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return [
      encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
    ]
  }

  /// The other way: gamma-encoded sRGB to OKLab, for mixing.
  static func toOKLab(_ rgb: [Double]) -> [Double] {
    let r = linear(rgb[0])
    let g = linear(rgb[1])
    let b = linear(rgb[2])
    let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return [
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    ]
  }

  static func lab(_ lightness: Double, _ a: Double, _ b: Double) -> [Double] {
    let kappa = 24389.0 / 27
    let epsilon = 216.0 / 24389
    let fy = (lightness + 16) / 116
    let fx = a / 500 + fy
    let fz = fy - b / 200
    let x = cube(fx) > epsilon ? cube(fx) : (116 * fx - 16) / kappa
    let y = lightness > kappa * epsilon ? cube(fy) : lightness / kappa
    let z = cube(fz) > epsilon ? cube(fz) : (116 * fz - 16) / kappa
    return xyzD50(x * 0.3457 / 0.3585, y, z * (1 - 0.3457 - 0.3585) / 0.3585)
  }

  static func xyzD50(_ x: Double, _ y: Double, _ z: Double) -> [Double] {
    xyzD65(
      0.955473421488075 * x - 0.02309845494876471 * y + 0.06325924320057072 * z,
      -0.0283697093338637 * x + 1.0099953980813041 * y + 0.021041441191917323 * z,
      0.012314014864481998 * x - 0.020507649298898964 * y + 1.330365926242124 * z)
  }

  static func xyzD65(_ x: Double, _ y: Double, _ z: Double) -> [Double] {
    [
      encoded(3.2409699419045213 * x - 1.5373831775700935 * y - 0.4986107602930033 * z),
      encoded(-0.9692436362808798 * x + 1.8759675015077206 * y + 0.04155505740717561 * z),
      encoded(0.05563007969699361 * x - 0.20397695888897657 * y + 1.0569715142428786 * z),
    ]
  }

  /// A color of `color(space …)`; `nil` for spaces that are not predefined.
  static func predefined(_ space: String, _ c: [Double]) -> [Double]? {
    switch space {
    case "srgb": return c
    case "srgb-linear": return c.map(encoded)
    case "display-p3", "display-p3-linear":
      let v = space == "display-p3" ? c.map(linear) : c
      return xyzD65(
        0.4865709486482162 * v[0] + 0.26566769316909306 * v[1] + 0.1982172852343625 * v[2],
        0.2289745640697488 * v[0] + 0.6917385218365064 * v[1] + 0.079286914093745 * v[2],
        0.04511338185890264 * v[1] + 1.043944368900976 * v[2])
    case "a98-rgb":
      let v = c.map { pow(abs($0), 563.0 / 256) * ($0 < 0 ? -1 : 1) }
      return xyzD65(
        0.5766690429101305 * v[0] + 0.1855582379065463 * v[1] + 0.1882286462349947 * v[2],
        0.29734497525053605 * v[0] + 0.6273635662554661 * v[1] + 0.07529145849399788 * v[2],
        0.02703136138641234 * v[0] + 0.07068885253582723 * v[1] + 0.9913375368376388 * v[2])
    case "prophoto-rgb":
      let v = c.map { abs($0) <= 16.0 / 512 ? $0 / 16 : pow(abs($0), 1.8) * ($0 < 0 ? -1 : 1) }
      return xyzD50(
        0.7977666449006423 * v[0] + 0.13518129740053308 * v[1] + 0.0313477341283922 * v[2],
        0.2880748288194013 * v[0] + 0.711835234241873 * v[1] + 0.00008993693872564 * v[2], 0.8251046025104602 * v[2])
    case "rec2020":
      let v = c.map { value -> Double in
        let size = abs(value)
        let light =
          size < 0.08124285829863151 ? size / 4.5 : pow((size + 0.09929682680944) / 1.09929682680944, 1 / 0.45)
        return value < 0 ? -light : light
      }
      return xyzD65(
        0.6369580483012914 * v[0] + 0.14461690358620832 * v[1] + 0.1688809751641721 * v[2],
        0.2627002120112671 * v[0] + 0.6779980715188708 * v[1] + 0.05930171646986196 * v[2],
        0.028072693049087428 * v[1] + 1.060985057710791 * v[2])
    case "xyz", "xyz-d65": return xyzD65(c[0], c[1], c[2])
    case "xyz-d50": return xyzD50(c[0], c[1], c[2])
    default: return nil
    }
  }

  private static func cube(_ value: Double) -> Double { value * value * value }
}
