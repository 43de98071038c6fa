internal import Web

/// Recognises addresses of forms that lie on a municipality's own hosts, by the marks that their systems leave.
enum FormAddress {
  /// The level that the address alone tells: 1 a form, 3 an own page; `nil` when it is neither.
  static func level(of url: WebURL) -> Int? {
    if let level = level(ofHost: url.host) { return level }
    let path = url.path.utf8.map(\.asciiLowercased)
    if path.contains(StaticBytes("/handlers/skjema.ashx")) || path.contains(StaticBytes("/ekstern/skjema/"))
      || path.contains(StaticBytes("/dialogue/"))
    {
      return 1
    }
    if let query = url.query, query.utf8.map(\.asciiLowercased).contains(StaticBytes("wizardid=")) { return 1 }
    return namesForm(path) ? 1 : nil
  }

  private static func level(ofHost host: String) -> Int? {
    guard let dot = host.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let rest = host.utf8[host.utf8.index(after: dot)...]
    guard rest.contains(UInt8(ascii: ".")) else { return nil }
    let first = host[..<dot]
    if first == "www" { return nil }
    if first == "minside" || first == "min" { return 3 }
    return formHosts.contains(String(first)) ? 1 : nil
  }

  private static let formHosts: Set<String> = [
    "skjema", "eskjema", "skjemaer", "dialog", "booking", "tilskudd", "feilmelding", "soknad", "selvbetjening",
  ]

  /// "/skjema/ABC123": a word for forms and then the form's code.
  private static func namesForm(_ path: [UInt8]) -> Bool {
    guard path.contains(StaticBytes("skjema/")) || path.contains(StaticBytes("/form")) else { return false }
    let segments = path.split(separator: UInt8(ascii: "/"))
    return zip(segments, segments.dropFirst()).contains { word, code in
      formWords.contains { $0.elementsEqual(word) } && isCode(code)
    }
  }

  private static let formWords = ["skjema", "eskjema", "form", "forms"].map { Array($0.utf8) }

  /// Two to six letters and then digits: the name that a form has in its catalogue.
  private static func isCode(_ segment: ArraySlice<UInt8>) -> Bool {
    let letters = segment.prefix { $0.isASCIILetter }
    let digits = segment.dropFirst(letters.count)
    return (2...6).contains(letters.count) && (1...6).contains(digits.count) && digits.allSatisfy(\.isASCIIDigit)
  }
}
