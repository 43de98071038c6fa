internal import CLibIDN2

/// International domain names in ASCII, as the URL standard wants them: UTS 46 without the checks of hyphens and lengths.
///
/// libidn2 maps letters, but then holds names to IDNA 2008, which knows neither symbols nor hyphens in third and fourth
/// place nor labels too long for DNS. A name that it refuses is therefore put together from pieces.
/// Sources: https://url.spec.whatwg.org/#concept-domain-to-ascii, https://www.unicode.org/reports/tr46/
enum DomainName {
  /// Longest name with letters beyond ASCII that is read, in bytes. DNS ends at 253.
  static let lengthLimit = 4096

  /// The name in lower-case ASCII; `nil` when it has letters that no name may have. A name that is ASCII already is
  /// never refused, also not with an `xn--` that means nothing: such hosts exist.
  static func ascii(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(\.asciiLowercased) }
    // A NUL would end the text for libidn2, and no host has one.
    guard bytes.count <= lengthLimit, !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    let name = text.unicodeScalars.filter { !isIgnored($0) }.map(mapped)
    if let whole = converted(name) { return Array(whole.utf8) }
    var labels: [String] = []
    for label in name.split(separator: ".", omittingEmptySubsequences: false) {
      guard let ascii = asciiLabel(Array(label)) else { return nil }
      labels.append(ascii)
    }
    return Array(labels.joined(separator: ".").utf8)
  }

  private static func asciiLabel(_ label: [Unicode.Scalar]) -> String? {
    if label.allSatisfy(\.isASCII) {
      let lowered = label.map { UInt8($0.value).asciiLowercased }
      return !lowered.starts(with: "xn--".utf8) || meansWhatItSays(lowered)
        ? String(decoding: lowered, as: UTF8.self) : nil
    }
    return converted(label) ?? assembled(label)
  }

  /// Whether an `xn--` label stands for letters whose ASCII form it is.
  private static func meansWhatItSays(_ label: [UInt8]) -> Bool {
    guard let letters = Punycode.decode(label.dropFirst(4)), !letters.allSatisfy(\.isASCII) else { return false }
    return asciiLabel(letters).map { $0.utf8.elementsEqual(label) } == true
  }

  /// The label from pieces that do not change each other: an ASCII character or a symbol with the marks on it, or a run
  /// of other letters.
  private static func assembled(_ label: [Unicode.Scalar]) -> String? {
    guard !mixesDirections(label) else { return nil }
    var letters: [Unicode.Scalar] = []
    var rest = label[...]
    while let first = rest.first {
      let isAlone = first.isASCII || isSymbol(first)
      let length =
        isAlone
        ? 1 + rest.dropFirst().prefix(while: isMark).count : rest.prefix { !$0.isASCII && !isSymbol($0) }.count
      guard let piece = piece(Array(rest.prefix(length))) else { return nil }
      letters += piece
      rest = rest.dropFirst(length)
    }
    let isPlain = letters.allSatisfy(\.isASCII)
    let text = String(String.UnicodeScalarView(letters))
    guard !text.utf8.starts(with: "xn--".utf8) else { return nil }
    return isPlain ? text : Punycode.encode(letters).map { "xn--" + $0 }
  }

  private static func piece(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    if scalars.count == 1, scalars[0].isASCII { return [Unicode.Scalar(UInt8(scalars[0].value).asciiLowercased)] }
    if let ascii = converted(scalars) {
      return ascii.hasPrefix("xn--") ? Punycode.decode(ascii.utf8.dropFirst(4)) : Array(ascii.unicodeScalars)
    }
    if scalars.count == 2, scalars[1] == "\u{338}", let negated = negated[scalars[0]] { return [negated] }
    // A symbol that UTS 46 keeps and IDNA 2008 does not have; marks on it stay, where no letter is made of both.
    guard let first = scalars.first,
      isSymbol(first) && converted([first]) == nil || first.isASCII && !first.properties.isAlphabetic,
      !scalars.contains("\u{338}")
    else { return nil }
    return scalars
  }

  /// The signs of ASCII that a stroke makes a letter of its own.
  private static let negated: [Unicode.Scalar: Unicode.Scalar] = ["<": "\u{226E}", "=": "\u{2260}", ">": "\u{226F}"]

  /// What libidn2 makes of it; `nil` when it refuses.
  private static func converted(_ scalars: [Unicode.Scalar]) -> String? {
    var output: UnsafeMutablePointer<CChar>?
    let flags = CInt(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    let text = String(String.UnicodeScalarView(scalars))
    guard idn2_to_ascii_8z(text, &output, flags) == CInt(IDN2_OK.rawValue), let output else { return nil }
    defer { idn2_free(output) }
    return String(decoding: String(cString: output).utf8.map(\.asciiLowercased), as: UTF8.self)
  }

  /// Characters that UTS 46 takes away: soft hyphens, zero-width spaces, variation selectors.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x180B...0x180F, 0x200B, 0x2060, 0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Dots of other scripts; and the capital ß, which older versions of libidn2 take for two s.
  private static func mapped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3002, 0xFF0E, 0xFF61: "."
    case 0x1E9E: "\u{DF}"
    default: scalar
    }
  }

  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII, !(0xFFF9...0xFFFD).contains(scalar.value), !(0x2FF0...0x2FFB).contains(scalar.value),
      !isDotted(scalar.value)
    else {
      return false
    }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .otherNumber,
      .letterNumber:
      return true
    default: return scalar.value == 0x640
    }
  }

  /// Signs with a dot in them (`…`, `⒈`), which would end a label.
  private static func isDotted(_ value: UInt32) -> Bool {
    (0x2024...0x2026).contains(value) || (0x2488...0x249B).contains(value)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether letters that are written from right to left stand in a label as no name may have them: behind others, among
  /// others, before a sign at the end, or with digits of two scripts. (RFC 5893, 2)
  private static func mixesDirections(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first, label.contains(where: isRightToLeft), let last = label.last(where: { !isMark($0) })
    else { return false }
    let digits = label.contains { $0.isASCII && $0.properties.numericType != nil }
    let arabicDigits = label.contains { (0x660...0x669).contains($0.value) }
    return !isRightToLeft(first) || !isRightToLeft(last) && last.properties.numericType != .decimal
      || label.contains { $0.properties.isAlphabetic && !isRightToLeft($0) } || digits && arabicDigits
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
