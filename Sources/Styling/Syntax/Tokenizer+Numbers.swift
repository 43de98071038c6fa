internal import Web

extension Tokenizer {
  /// Whether a number begins at the position.
  func startsNumber() -> Bool {
    var offset = 0
    if byte() == 0x2B || byte() == 0x2D { offset = 1 }
    if byte(offset).isASCIIDigit { return true }
    return byte(offset) == 0x2E && byte(offset + 1).isASCIIDigit
  }

  mutating func numeric() {
    let start = position
    var token = Token(kind: .number, isPlain: true, start: Int32(start), end: 0)
    token.number = number(&token)
    if byte() == 0x25 {
      position += 1
      token.kind = .percentage
    } else if startsIdentifier(at: position) {
      token.kind = .dimension
      token.partner = Int32(position)
      token.isEscaped = name()
    }
    token.end = Int32(position)
    tokens.append(token)
  }

  /// Reads a number. Values beyond what any screen could show are brought to ±1e30, so that nothing becomes infinite.
  private mutating func number(_ token: inout Token) -> Double {
    var isNegative = false
    if byte() == 0x2B || byte() == 0x2D {
      isNegative = byte() == 0x2D
      token.isSigned = true
      position += 1
    }
    var mantissa = 0.0
    var exponent = 0
    while byte().isASCIIDigit { addDigit(&mantissa, &exponent, isFraction: false) }
    if byte() == 0x2E, byte(1).isASCIIDigit {
      token.isPlain = false
      position += 1
      while byte().isASCIIDigit { addDigit(&mantissa, &exponent, isFraction: true) }
    }
    if byte() | 0x20 == 0x65 {
      let offset = byte(1) == 0x2B || byte(1) == 0x2D ? 2 : 1
      if byte(offset).isASCIIDigit {
        token.isPlain = false
        let isDown = byte(1) == 0x2D
        position += offset
        var power = 0
        while byte().isASCIIDigit {
          power = min(power * 10 + Int(byte() - 0x30), 10_000)
          position += 1
        }
        exponent += isDown ? -power : power
      }
    }
    let value = min(Self.scaled(mantissa, exponent), 1e30)
    return isNegative ? -value : value
  }

  /// Digits beyond the 17th change nothing in a `Double`; their places still count before the point.
  private mutating func addDigit(_ mantissa: inout Double, _ exponent: inout Int, isFraction: Bool) {
    if mantissa < 1e16 {
      mantissa = mantissa * 10 + Double(byte() - 0x30)
      if isFraction { exponent -= 1 }
    } else if !isFraction {
      exponent = min(exponent + 1, 10_000)
    }
    position += 1
  }

  private static func scaled(_ mantissa: Double, _ exponent: Int) -> Double {
    if mantissa == 0 || exponent == 0 { return mantissa }
    if exponent > 60 { return 1e30 }
    if exponent < -400 { return 0 }
    var power = 1.0
    for _ in 0..<abs(exponent) where power < 1e300 { power *= 10 }
    return exponent < 0 ? mantissa / power : mantissa * power
  }
}
