internal import Foundation
internal import Web

/// Reads amounts of money out of tokens: `kr 3 050,-`, `3.050 kr`, `14,06`, `m28500,-` glued from two cells.
struct AmountReader {
  let words: PageWords
  private let page: PageText

  init(_ words: PageWords) {
    self.words = words
    page = words.page
  }

  struct Reading {
    /// Hundredths of a krone: whole numbers, since every figure of a page passes here.
    var øre: Int
    var tokens: Range<Int>
    /// Whether `kr`, `kroner` or `,-` stands beside it.
    var isSure: Bool
    /// `m2` or `m3` when the unit was glued to the amount.
    var gluedUnit: String?

    /// The amount in kroner.
    var amount: Decimal { Decimal(øre) / 100 }
  }

  /// What begins at a number: an amount, or a figure of another kind that is passed over whole.
  enum Outcome {
    case amount(Reading)
    /// The payload is the token after the figure.
    case otherFigure(Int)
  }

  /// Reads the figure whose first digits are that token; `nil` when the token is no number.
  func read(at start: Int, in block: Range<Int>) -> Outcome? {
    guard page.tokens[start].kind == .number else { return nil }
    var digits = String(decoding: page.bytes[page.tokens[start].range], as: UTF8.self)
    var unit: String?
    if isGluedToMetre(start, digits) {
      unit = digits.first == "2" ? "m2" : "m3"
      digits.removeFirst()
    }
    guard digits.count <= 7, !isUnitOfMetre(start, digits) else { return .otherFigure(start + 1) }
    var next = start + 1
    let prefix = kronerBefore(start, in: block)
    if digits.count <= 3 {
      // NOK is how English writes, and it writes 1,200 for a thousand and two hundred.
      let separator: Unicode.Scalar = prefix.map { page.isWord($0, "nok") } ?? false ? "," : "."
      next = takeThousands(&digits, by: separator, from: next, until: block.upperBound)
    }
    let fraction = takeFraction(from: &next, until: block.upperBound)
    let suffix = kronerAfter(next, in: block)
    let isSure = prefix != nil || suffix != nil
    let end = suffix ?? next
    guard isPlausible(start, next, end, in: block, isSure: isSure, digits: digits),
      let kroner = Int(digits)
    else { return .otherFigure(next) }
    return .amount(
      Reading(øre: kroner * 100 + fraction, tokens: (prefix ?? start)..<end, isSure: isSure, gluedUnit: unit))
  }

  /// `m2` or `m3` and an amount without a space: the digit belongs to the unit.
  private func isGluedToMetre(_ index: Int, _ digits: String) -> Bool {
    guard index > 0, !page.tokens[index].spaceBefore, page.isWord(index - 1, "m"), digits.count >= 3 else {
      return false
    }
    return digits.first == "2" || digits.first == "3"
  }

  /// The 2 of `m2` where nothing is glued to it.
  private func isUnitOfMetre(_ index: Int, _ digits: String) -> Bool {
    digits.count == 1 && index > 0 && !page.tokens[index].spaceBefore && page.isWord(index - 1, "m")
  }

  /// Groups of three digits after a space or a separator.
  private func takeThousands(
    _ digits: inout String, by separator: Unicode.Scalar, from start: Int, until limit: Int
  ) -> Int {
    var next = start
    while next < limit {
      let isStop = page.isSign(next, separator) && !page.tokens[next].spaceBefore
      let group = isStop ? next + 1 : next
      guard group < limit, page.tokens[group].kind == .number, page.tokens[group].count == 3,
        page.tokens[group].spaceBefore != isStop
      else { break }
      digits += String(decoding: page.bytes[page.tokens[group].range], as: UTF8.self)
      next = group + 1
    }
    return next
  }

  /// `,50` or `.00` in øre: at most two digits, right behind the sign.
  private func takeFraction(from next: inout Int, until limit: Int) -> Int {
    guard next + 1 < limit, page.isSign(next, ",") || page.isSign(next, "."), !page.tokens[next].spaceBefore,
      page.tokens[next + 1].kind == .number, !page.tokens[next + 1].spaceBefore, page.tokens[next + 1].count <= 2,
      let digits = page.number(next + 1)
    else { return 0 }
    let isTenths = page.tokens[next + 1].count == 1
    next += 2
    return isTenths ? digits * 10 : digits
  }

  /// Where `kr`, `kr.`, `NOK` or `kroner` before the amount begins.
  private func kronerBefore(_ index: Int, in block: Range<Int>) -> Int? {
    var before = index - 1
    if before >= block.lowerBound, page.isSign(before, ".") || page.isSign(before, ":") { before -= 1 }
    guard before >= block.lowerBound, words.hit(at: before, of: [.kroner]) != nil else { return nil }
    return before
  }

  /// The token after `kr`, `kroner` or `,-` behind the amount.
  private func kronerAfter(_ index: Int, in block: Range<Int>) -> Int? {
    guard index < block.upperBound else { return nil }
    if page.tokens[index].kind == .wholeKroner { return index + 1 }
    if let hit = words.hit(at: index, of: [.kroner]) {
      // "200 kr 300" names the 300 in a row of prices; "200 kr per dag" the 200.
      let after = hit.tokens.upperBound
      let isNextPrefix =
        after < block.upperBound && page.tokens[after].kind == .number && page.tokens[after].spaceBefore
      return isNextPrefix && kronerBefore(index - 1, in: block) != nil ? nil : after
    }
    return nil
  }

  private func isPlausible(
    _ start: Int, _ next: Int, _ end: Int, in block: Range<Int>, isSure: Bool, digits: String
  ) -> Bool {
    if start > block.lowerBound {
      if page.isSign(start - 1, "§") || page.isSign(start - 1, "+") { return false }
      // A figure right behind another with a sign between is the rest of a date, a range, a paragraph.
      if !page.tokens[start].spaceBefore, start - 1 > block.lowerBound, page.tokens[start - 2].kind == .number,
        page.isSign(start - 1, ".") || page.isSign(start - 1, "/") || page.isSign(start - 1, ":")
          || page.tokens[start - 1].kind == .dash
      {
        return false
      }
      if page.tokens[start - 1].kind == .number, page.tokens[start].spaceBefore, !isSure,
        page.tokens[start - 1].count <= 2,
        digits.count == 2
      {
        return false
      }
      if page.tokens[start - 1].kind == .word,
        Self.numberedWords.contains(String(decoding: page.word(start - 1), as: UTF8.self))
      {
        return false
      }
    }
    if digits.count > 7 { return false }
    if !isSure, digits.count == 4, next == start + 1, let year = Int(digits), (1990...2100).contains(year) {
      return false
    }
    guard next < block.upperBound else { return true }
    if page.isSign(next, "%") || page.isWord(next, "prosent") || page.isSign(next, "°") { return false }
    // "NOK 60 million", "kr 3 mill."
    if page.tokens[next].kind == .word, page.word(next).starts(with: "mill".utf8) || page.isWord(next, "mrd") {
      return false
    }
    if isSure { return true }
    if page.isSign(next, ":") && !page.tokens[next].spaceBefore { return false }
    if page.isSign(next, "."), next + 1 < block.upperBound {
      let after = next + 1
      if page.tokens[after].kind == .number, !page.tokens[after].spaceBefore { return false }
      if page.tokens[after].kind == .word, digits.count <= 2 { return false }
    }
    if page.tokens[next].kind == .number, page.tokens[next].count == 2, digits.count == 2 { return false }
    if page.tokens[next].kind == .dash, next + 1 < block.upperBound, page.tokens[next + 1].kind == .number {
      return false
    }
    return page.tokens[next].kind != .word
      || !Self.otherUnits.contains(String(decoding: page.word(next), as: UTF8.self))
  }

  /// Words whose number is a name: paragraphs, ages, pages.
  private static let numberedWords: Set<String> = [
    "pbl", "nr", "kap", "kapittel", "side", "s", "punkt", "pkt", "gnr", "bnr", "tlf", "telefon", "mobil", "orgnr",
    "postboks", "over", "under", "sone",
  ]

  private static let otherUnits: Set<String> = [
    "år", "åringer", "åringar", "uker", "uke", "ukers", "veker", "veke", "dager", "dagar", "dag", "dagers", "dagars",
    "måneder",
    "månader", "prosent", "stk", "barn", "trinn", "klasse", "personer", "personar", "minutter", "minutt", "min",
    "timer",
    "timar", "time", "m", "km", "meter", "g", "poeng", "plasser", "plassar", "pe", "virkedager", "kg", "liter", "l",
    "gonger", "måned", "månad", "mnd", "veka", "uken",
    "ganger", "kubikk", "mm", "cm", "mbit", "grader", "søsken", "voksne", "elever", "elevar", "klipp", "x", "kvm",
  ]
}
