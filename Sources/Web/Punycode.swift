/// Letters beyond ASCII written in ASCII, as labels of domain names hold them behind `xn--`. Source: RFC 3492.
enum Punycode {
  private static let base: UInt32 = 36
  private static let firstScalar: UInt32 = 128
  private static let firstBias: UInt32 = 72

  /// The ASCII form, without `xn--`.
  static func encode(_ scalars: [Unicode.Scalar]) -> String? {
    let plain = scalars.filter(\.isASCII)
    var output = plain.map { UInt8($0.value) }
    if !plain.isEmpty { output.append(UInt8(ascii: "-")) }
    var (next, delta, bias) = (firstScalar, UInt32(0), firstBias)
    var handled = UInt32(plain.count)
    while handled < UInt32(scalars.count) {
      guard let smallest = scalars.lazy.map(\.value).filter({ $0 >= next }).min() else { return nil }
      let (step, isTooFar) = (smallest - next).multipliedReportingOverflow(by: handled + 1)
      let (sum, isTooMuch) = delta.addingReportingOverflow(step)
      if isTooFar || isTooMuch { return nil }
      (delta, next) = (sum, smallest)
      for scalar in scalars {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, points: handled + 1, isFirst: handled == UInt32(plain.count))
        delta = 0
        handled += 1
      }
      (delta, next) = (delta + 1, next + 1)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What the ASCII form behind `xn--` stands for; `nil` when it is none.
  static func decode(_ text: some Collection<UInt8>) -> [Unicode.Scalar]? {
    let bytes = Array(text)
    let split = bytes.lastIndex(of: UInt8(ascii: "-"))
    var output = bytes[..<(split ?? 0)].map { Unicode.Scalar($0) }
    var rest = bytes[(split.map { $0 + 1 } ?? 0)...]
    var (next, index, bias) = (firstScalar, UInt32(0), firstBias)
    while !rest.isEmpty {
      let before = index
      var (weight, place) = (UInt32(1), base)
      while true {
        guard let digit = rest.popFirst().flatMap(value) else { return nil }
        let (step, isTooFar) = digit.multipliedReportingOverflow(by: weight)
        let (sum, isTooMuch) = index.addingReportingOverflow(step)
        if isTooFar || isTooMuch { return nil }
        index = sum
        let limit = threshold(place, bias)
        if digit < limit { break }
        let (wider, isTooWide) = weight.multipliedReportingOverflow(by: base - limit)
        if isTooWide { return nil }
        (weight, place) = (wider, place + base)
      }
      let count = UInt32(output.count) + 1
      bias = adapted(index - before, points: count, isFirst: before == 0)
      let (sum, isTooMuch) = next.addingReportingOverflow(index / count)
      guard !isTooMuch, let scalar = Unicode.Scalar(sum) else { return nil }
      next = sum
      output.insert(scalar, at: Int(index % count))
      index = index % count + 1
    }
    return output
  }

  private static func append(_ delta: UInt32, _ bias: UInt32, to output: inout [UInt8]) {
    var (rest, place) = (delta, base)
    while true {
      let limit = threshold(place, bias)
      if rest < limit { break }
      output.append(digit(limit + (rest - limit) % (base - limit)))
      (rest, place) = ((rest - limit) / (base - limit), place + base)
    }
    output.append(digit(rest))
  }

  private static func threshold(_ place: UInt32, _ bias: UInt32) -> UInt32 {
    place <= bias ? 1 : min(place - bias, 26)
  }

  private static func adapted(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var places: UInt32 = 0
    while delta > 455 {
      delta /= 35
      places += base
    }
    return places + 36 * delta / (delta + 38)
  }

  private static func digit(_ value: UInt32) -> UInt8 {
    UInt8(value) + (value < 26 ? UInt8(ascii: "a") : UInt8(ascii: "0") - 26)
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - UInt8(ascii: "0")) + 26 }
    return byte.isASCIILetter ? UInt32(byte.asciiLowercased - UInt8(ascii: "a")) : nil
  }
}
