internal import Glibc

extension ValueParser {
  /// The value of `transform`, `rotate`, `scale` or `translate`; `nil` when it is invalid.
  mutating func transform(_ property: Property, _ cursor: inout TokenCursor) -> Transform? {
    if cursor.position + 1 == cursor.end, cursor.take("none") { return .identity }
    switch property {
    case .rotate: return rotate(&cursor)
    case .scale:
      guard let values = list(&cursor, { $0.numberOrPercentage(&$1) }), (1...3).contains(values.count) else {
        return nil
      }
      return .scaled(values[0], values.count > 1 ? values[1] : values[0])
    case .translate:
      guard let values = list(&cursor, { $0.length(&$1) }), (1...3).contains(values.count) else { return nil }
      return .moved(values[0], values.count > 1 ? values[1] : .zero)
    default:
      var total = Transform.identity
      var count = 0
      while !cursor.isAtEnd {
        guard cursor.kind == .function, count < 64, let step = step(&cursor) else { return nil }
        total = total.after(step)
        count += 1
        cursor.skipWhitespace()
      }
      return count > 0 ? total : nil
    }
  }

  /// `rotate: 90deg`, `rotate: x 45deg`, `rotate: 0 0 1 90deg`.
  private mutating func rotate(_ cursor: inout TokenCursor) -> Transform? {
    var axis = [0.0, 0.0, 1.0]
    var degrees: Double?
    while !cursor.isAtEnd {
      if cursor.take("x") {
        axis = [1, 0, 0]
      } else if cursor.take("y") {
        axis = [0, 1, 0]
      } else if cursor.take("z") {
        axis = [0, 0, 1]
      } else if cursor.kind == .number, let values = list(&cursor, { $0.number(&$1) }, atMost: 3), values.count == 3 {
        axis = values
      } else if degrees == nil, let value = angle(&cursor, allowsZero: false) {
        degrees = value
      } else {
        return nil
      }
      cursor.skipWhitespace()
    }
    return degrees.map { Self.turn(axis, $0) }
  }

  /// A turn about an axis, flattened onto the screen.
  private static func turn(_ axis: [Double], _ degrees: Double) -> Transform {
    let length = sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2])
    guard length > 0 else { return .identity }
    let (x, y, z) = (axis[0] / length, axis[1] / length, axis[2] / length)
    let radians = degrees.truncatingRemainder(dividingBy: 360) * .pi / 180
    let (c, s) = (cos(radians), sin(radians))
    return Transform(
      a: x * x * (1 - c) + c, b: x * y * (1 - c) + z * s, c: x * y * (1 - c) - z * s, d: y * y * (1 - c) + c)
  }

  private mutating func list<Element>(
    _ cursor: inout TokenCursor, _ element: (inout Self, inout TokenCursor) -> Element?, atMost limit: Int = 16
  ) -> [Element]? {
    var values: [Element] = []
    while !cursor.isAtEnd, values.count < limit {
      guard let value = element(&self, &cursor) else { return values.isEmpty ? nil : values }
      values.append(value)
      if !cursor.takeComma() { cursor.skipWhitespace() }
    }
    return values
  }

  /// One function of `transform`.
  private mutating func step(_ cursor: inout TokenCursor) -> Transform? {
    let function = cursor
    guard let token = function.token else { return nil }
    let name = String(decoding: function.list.text(token), as: UTF8.self).lowercased()
    var content = cursor.enter().trimmed
    switch name {
    case "translate", "translatex", "translatey", "translate3d", "translatez":
      guard let values = list(&content, { $0.length(&$1) }), content.isAtEnd else { return nil }
      switch name {
      case "translatex": return .moved(values[0], .zero)
      case "translatey": return .moved(.zero, values[0])
      case "translatez": return .identity
      default: return .moved(values[0], values.count > 1 ? values[1] : .zero)
      }
    case "rotate", "rotatez", "rotatex", "rotatey":
      guard let degrees = angle(&content), content.isAtEnd else { return nil }
      return Self.turn(name == "rotatex" ? [1, 0, 0] : name == "rotatey" ? [0, 1, 0] : [0, 0, 1], degrees)
    case "rotate3d":
      guard let axis = list(&content, { $0.number(&$1) }, atMost: 3), axis.count == 3,
        let degrees = angle(&content)
      else { return nil }
      return Self.turn(axis, degrees)
    case "scale", "scalex", "scaley", "scalez", "scale3d":
      guard let values = list(&content, { $0.numberOrPercentage(&$1) }), content.isAtEnd else { return nil }
      switch name {
      case "scalex": return .scaled(values[0], 1)
      case "scaley": return .scaled(1, values[0])
      case "scalez": return .identity
      default: return .scaled(values[0], values.count > 1 ? values[1] : values[0])
      }
    case "skew", "skewx", "skewy":
      guard let values = list(&content, { $0.angle(&$1) }), content.isAtEnd else { return nil }
      let x = name == "skewy" ? 0 : values[0]
      let y = name == "skewy" ? values[0] : values.count > 1 ? values[1] : 0
      return Transform(b: tan(y * .pi / 180), c: tan(x * .pi / 180))
    case "matrix", "matrix3d":
      guard let values = list(&content, { $0.number(&$1) }), content.isAtEnd else { return nil }
      if name == "matrix" {
        guard values.count == 6 else { return nil }
        return Transform(a: values[0], b: values[1], c: values[2], d: values[3], x: values[4], y: values[5])
      }
      guard values.count == 16 else { return nil }
      return Transform(a: values[0], b: values[1], c: values[4], d: values[5], x: values[12], y: values[13])
    case "perspective": return .identity
    default: return nil
    }
  }
}

extension PropertyParser {
  mutating func isTransform(_ property: Property, _ cursor: inout TokenCursor) -> Bool {
    values.transform(property, &cursor) != nil && cursor.isAtEnd
  }
}
