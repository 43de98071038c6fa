package import Foundation
package import Results

/// Numbers with the marks that each language has.
package enum NumberText {
  /// An amount: whole, or with two decimals. Thousands are kept together by a no-break space (a comma in English).
  package static func amount(_ amount: Decimal, in language: UserLanguage) -> String {
    var value = amount
    var rounded = Decimal()
    NSDecimalRound(&rounded, &value, 2, .plain)
    // The description of a decimal has no exponent and no locale.
    let parts = rounded.magnitude.description.split(separator: ".")
    let whole = grouped(parts.first.map(String.init) ?? "0", separator: language == .en ? "," : "\u{A0}")
    let sign = rounded < 0 ? "−" : ""
    guard parts.count == 2 else { return sign + whole }
    let decimals = parts[1].count == 1 ? "\(parts[1])0" : String(parts[1])
    return sign + whole + (language == .en ? "." : ",") + decimals
  }

  /// Points: whole, or with one decimal.
  package static func points(_ points: Double, in language: UserLanguage) -> String {
    let tenths = Int((points * 10).rounded())
    let whole = grouped(String(tenths / 10), separator: language == .en ? "," : "\u{A0}")
    return tenths % 10 == 0 ? whole : whole + (language == .en ? "." : ",") + String(tenths % 10)
  }

  private static func grouped(_ digits: String, separator: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: separator)
  }
}
