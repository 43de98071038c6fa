/// The URL standard's parser for the two schemes that are followed, on UTF-8 bytes.
///
/// Both schemes are "special", so the state machine of the standard folds into four steps: scheme, authority,
/// path, and what follows it. Source: https://url.spec.whatwg.org/#concept-basic-url-parser
enum URLParser {
  static func parse(_ text: some StringProtocol, base: WebURL?) -> Result<WebURL, URLFailure> {
    parse(Array(text.utf8), base: base)
  }

  static func parse(_ text: [UInt8], base: WebURL?) -> Result<WebURL, URLFailure> {
    if let base, isPlainPath(text) {
      return .success(
        WebURL(
          scheme: base.scheme, host: base.host, port: base.port, path: String(decoding: text, as: UTF8.self),
          query: nil, fragment: nil))
    }
    var input = cleaned(text)[...]
    let fragment = cut(&input, at: UInt8(ascii: "#")).map { PercentEncoding.encode($0, .fragment) }

    if let name = schemeName(input) {
      guard let scheme = WebURL.Scheme(rawValue: name) else { return .failure(.otherScheme(name)) }
      let rest = input.dropFirst(name.utf8.count + 1)
      // "http:page" inside an http page is relative: an oddity that browsers keep.
      if let base, base.scheme == scheme, !startsWithTwoSlashes(rest) {
        return .success(relative(rest, to: base, fragment: fragment))
      }
      return absolute(rest.drop(while: isSlash), scheme: scheme, fragment: fragment)
    }
    guard let base else { return .failure(.relativeWithoutBase) }
    if startsWithTwoSlashes(input) {
      return absolute(input.drop(while: isSlash), scheme: base.scheme, fragment: fragment)
    }
    return .success(relative(input, to: base, fragment: fragment))
  }

  /// Whether the reference is a path from the root that is written as it is sent, as most links of a site are: nothing to
  /// encode, no query, no fragment, no segment that begins with a dot.
  private static func isPlainPath(_ text: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "/"): if index == 1 { return false }
      case UInt8(ascii: "."): if previous == UInt8(ascii: "/") { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ","), UInt8(ascii: "+"): break
      default: guard byte.isASCIILetter || byte.isASCIIDigit else { return false }
      }
      if index == 0, byte != UInt8(ascii: "/") { return false }
      previous = byte
    }
    return previous != 0
  }

  /// Strips what the standard strips: C0 controls and spaces at both ends, tabs and line breaks anywhere.
  private static func cleaned(_ text: [UInt8]) -> [UInt8] {
    var bytes = text
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    if start > 0 { bytes.removeFirst(start) }
    if bytes.contains(where: isTabOrNewline) { bytes.removeAll(where: isTabOrNewline) }
    return bytes
  }

  private static func schemeName(_ input: ArraySlice<UInt8>) -> String? {
    guard let first = input.first, first.isASCIILetter, let colon = input.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = input[..<colon]
    let allowed = name.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
    return allowed ? String(decoding: name.map(\.asciiLowercased), as: UTF8.self) : nil
  }

  private static func absolute(
    _ input: ArraySlice<UInt8>, scheme: WebURL.Scheme, fragment: String?
  ) -> Result<WebURL, URLFailure> {
    let end = input.firstIndex { isSlash($0) || $0 == UInt8(ascii: "?") } ?? input.endIndex
    var authority = input[..<end]
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    var port: UInt16?
    if let colon = authority.lastIndex(of: UInt8(ascii: ":")), !authority[colon...].contains(UInt8(ascii: "]")) {
      let digits = authority[(colon + 1)...]
      if !digits.isEmpty {
        guard digits.allSatisfy(\.isASCIIDigit), let number = decimal(digits) else { return .failure(.invalidPort) }
        port = number
      }
      authority = authority[..<colon]
    }
    guard let host = HostParser.parse(authority) else { return .failure(.invalidHost) }
    var rest = input[end...]
    let query = cut(&rest, at: UInt8(ascii: "?")).map { PercentEncoding.encode($0, .query) }
    let path = normalised(rest, below: [])
    return .success(
      WebURL(scheme: scheme, host: host, port: port, path: path, query: query, fragment: fragment))
  }

  private static func relative(_ input: ArraySlice<UInt8>, to base: WebURL, fragment: String?) -> WebURL {
    var rest = input
    var query = cut(&rest, at: UInt8(ascii: "?")).map { PercentEncoding.encode($0, .query) }
    let path: String
    if let first = rest.first {
      // Everything up to the last slash of the base's path, unless the reference begins at the root.
      let folder =
        isSlash(first)
        ? []
        : base.path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst().dropLast()
      path = normalised(rest, below: folder.map(Array.init))
    } else {
      path = base.path
      if query == nil { query = base.query }
    }
    return WebURL(
      scheme: base.scheme, host: base.host, port: base.port, path: path, query: query, fragment: fragment)
  }

  /// Resolves `.` and `..` (also written `%2e`), turns backslashes round, and encodes what a path may not hold.
  private static func normalised(_ input: ArraySlice<UInt8>, below folder: [[UInt8]]) -> String {
    var segments = folder
    let input = input.first.map(isSlash) == true ? input.dropFirst() : input
    let parts = input.split(omittingEmptySubsequences: false, whereSeparator: isSlash)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch dots(part) {
      case 2:
        if !segments.isEmpty { segments.removeLast() }
        if isLast { segments.append([]) }
      case 1:
        if isLast { segments.append([]) }
      default:
        segments.append(Array(part))
      }
    }
    var path: [UInt8] = []
    for segment in segments {
      path.append(UInt8(ascii: "/"))
      PercentEncoding.append(segment[...], .path, to: &path)
    }
    return path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
  }

  /// How many dots the segment is made of: 1 for `.`, 2 for `..`, 0 for anything else.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    guard segment.count <= 6, let first = segment.first,
      first == UInt8(ascii: ".") || first == UInt8(ascii: "%")
    else { return 0 }
    var rest = segment
    var count = 0
    while let byte = rest.first {
      if byte == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if rest.count >= 3, byte == UInt8(ascii: "%"), rest[rest.startIndex + 1] == UInt8(ascii: "2"),
        rest[rest.startIndex + 2].asciiLowercased == UInt8(ascii: "e")
      {
        rest = rest.dropFirst(3)
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  /// Cuts the input at the first `separator` and gives what follows it.
  private static func cut(_ input: inout ArraySlice<UInt8>, at separator: UInt8) -> ArraySlice<UInt8>? {
    guard let index = input.firstIndex(of: separator) else { return nil }
    defer { input = input[..<index] }
    return input[(index + 1)...]
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> UInt16? {
    var value: UInt32 = 0
    for digit in digits {
      value = value * 10 + UInt32(digit - UInt8(ascii: "0"))
      if value > UInt32(UInt16.max) { return nil }
    }
    return UInt16(value)
  }

  private static func startsWithTwoSlashes(_ input: ArraySlice<UInt8>) -> Bool {
    input.count >= 2 && isSlash(input[input.startIndex]) && isSlash(input[input.startIndex + 1])
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

  private static func isTabOrNewline(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
