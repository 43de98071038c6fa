internal import Web

/// Words that stand where a description should, in bokmål, nynorsk and English. Only what says nothing anywhere is here:
/// whether other words describe what they should is for people to judge.
enum EmptyWords {
  /// What links are called that do not say where they lead.
  static let links: Set<String> = [
    "her", "klikk her", "trykk her", "klikk", "lenke", "lenkje", "link", "mer", "meir", "les mer", "les meir", "se mer",
    "sjå meir", "vis mer", "vis meir", "mer info", "meir info", "mer informasjon", "meir informasjon", "gå", "here",
    "click here", "click", "more", "read more", "learn more", "see more", "show more", "more info", "more information",
    "go", "this", "denne", "details", "detaljer", "detaljar",
  ]

  /// What pages are called before anybody gave them a title.
  static let titles: Set<String> = [
    "untitled", "untitled document", "untitled page", "uten tittel", "utan tittel", "uten navn", "utan namn",
    "document",
    "new page", "ny side", "new document", "nytt dokument", "page title", "sidetittel", "title", "tittel", "no title",
    "ingen tittel", "index", "default", "lorem ipsum", "react app", "vite app", "null", "undefined",
  ]

  /// What images are called when nobody says what is on them.
  static let images: Set<String> = [
    "image", "img", "picture", "bilde", "bilete", "spacer", "blank", "image description", "alt", "alt text",
    "alternativ tekst", "placeholder", "bildetekst", "bilettekst", "null", "undefined", "untitled",
  ]

  /// What headings are called that head nothing yet.
  static let headings: Set<String> = [
    "heading", "overskrift", "header", "headline", "lorem ipsum", "untitled", "uten tittel", "utan tittel",
    "heading text", "overskrift her", "ny overskrift", "null", "undefined",
  ]

  /// What fields are called that do not say what to fill in.
  static let fields: Set<String> = [
    "label", "ledetekst", "leietekst", "field", "felt", "input", "info", "text field", "tekstfelt", "textbox",
    "form field", "skjemafelt", "enter text", "skriv her", "placeholder", "null", "undefined", "untitled",
  ]

  /// Whether a name is one of the words, whatever its letter case and the signs around it.
  static func contains(_ name: [UInt8], in words: Set<String>) -> Bool {
    guard name.count <= 40 else { return false }
    if name.allSatisfy({ $0 < 0x80 }) {
      // Nearly all are, and bytes cost a tenth of characters.
      let isInner = { (byte: UInt8) in byte.isASCIILetter || byte.isASCIIDigit }
      guard let start = name.firstIndex(where: isInner), let end = name.lastIndex(where: isInner) else { return false }
      return words.contains(String(decoding: name[start...end].map(\.asciiLowercased), as: UTF8.self))
    }
    let text = String(decoding: name, as: UTF8.self).lowercased()
    let isOuter = { (character: Character) in !character.isLetter && !character.isNumber }
    let start = text.drop(while: isOuter)
    guard let end = start.lastIndex(where: { !isOuter($0) }) else { return false }
    return words.contains(String(start[...end]))
  }

  /// Whether a name is the name of a file: `IMG_1234.JPG`, `dsc-0042.png`.
  static func isFileName(_ name: [UInt8]) -> Bool {
    let name = name[...].trimmed
    guard !name.contains(where: \.isASCIIWhitespace), let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      return false
    }
    return name[(dot + 1)...].isOne(of: [
      "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "ico",
    ])
  }
}
