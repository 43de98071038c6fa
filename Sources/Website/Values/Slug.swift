internal import Foundation
internal import Results
internal import Web

/// The name of a site's file: letters of ASCII, digits and hyphens, and unlike that of every other site.
enum Slug {
  /// `Herøy` with the number 1515 is `heroy-1515`. A site that is no municipality's is known by its host and a number that
  /// comes of its address.
  static func of(_ site: NightSite) -> String {
    if let municipality = site.municipality { return "\(ascii(municipality.name))-\(ascii(municipality.number))" }
    var hash = StableHash()
    hash.combine(site.key.utf8)
    return "\(ascii(site.address.host))-\(String(hash.value, radix: 36))"
  }

  /// Lower-case letters without accents, digits, and one hyphen in place of everything else; at most 40 characters.
  static func ascii(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      if let known = letters[character] {
        slug += known
      } else if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if let plain = character.unicodeScalars.first.flatMap(base) {
        slug.append(plain)
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
      if slug.count >= 40 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "x" : slug
  }

  private static let letters: [Character: String] = [
    "æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss",
  ]

  /// The letter below the accents, where it is one of ASCII.
  private static func base(_ scalar: Unicode.Scalar) -> Character? {
    let plain = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first
    guard let plain, plain.isASCII, plain.properties.isAlphabetic else { return nil }
    return Character(plain)
  }
}
