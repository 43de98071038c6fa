internal import Web

/// Recognises addresses of forms that lie on a municipality's own hosts, by the marks that their systems leave.
enum FormAddress {
  /// The level that the address alone tells: 1 a form, 3 an own page; `nil` when it is neither.
  static func level(of url: WebURL) -> Int? {
    let labels = url.host.split(separator: ".").map(String.init)
    if let first = labels.first, labels.count > 2 {
      if first == "minside" || first == "min" { return 3 }
      if formHosts.contains(first) { return 1 }
    }
    let path = url.path.lowercased()
    if path.contains("/handlers/skjema.ashx") || path.contains("/ekstern/skjema/") || path.contains("/dialogue/") {
      return 1
    }
    if (url.query ?? "").lowercased().contains("wizardid=") { return 1 }
    let segments = path.split(separator: "/")
    // "/skjema/ABC123": a word for forms and then the form's code.
    for (word, code) in zip(segments, segments.dropFirst())
    where word == "skjema" || word == "eskjema" || word == "form" || word == "forms" {
      if isCode(code) { return 1 }
    }
    return nil
  }

  private static let formHosts: Set<String> = [
    "skjema", "eskjema", "skjemaer", "dialog", "booking", "tilskudd", "feilmelding", "soknad", "selvbetjening",
  ]

  /// Two to six letters and then digits: the name that a form has in its catalogue.
  private static func isCode(_ segment: Substring) -> Bool {
    let letters = segment.prefix { $0.isLetter }
    let digits = segment.dropFirst(letters.count)
    return (2...6).contains(letters.count) && (1...6).contains(digits.count) && digits.allSatisfy(\.isNumber)
  }
}
