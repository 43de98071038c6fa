internal import Web

/// Reads telephone numbers out of tokens and of `tel:` links.
struct TelephoneReader {
  let page: PageText

  struct Reading {
    var number: String
    var tokens: Range<Int>
    /// Whether the writing alone does not tell it from other figures: eight digits in a row, or five.
    var needsWord: Bool
  }

  /// Number tokens with nothing but blanks between them, from one that no figure stands before.
  func run(at start: Int, until limit: Int) -> Range<Int> {
    var end = start + 1
    while end < limit, page.tokens[end].kind == .number, page.tokens[end].spaceBefore { end += 1 }
    return start..<end
  }

  /// The telephone numbers that a run of figures is; none when a part of it is something else.
  func readings(_ run: Range<Int>, until limit: Int) -> [Reading] {
    guard !goesOn(before: run.lowerBound), !goesOn(after: run.upperBound, until: limit) else {
      return dotted(run.lowerBound, until: limit).map { [$0] } ?? []
    }
    var readings: [Reading] = []
    var index = run.lowerBound
    while index < run.upperBound {
      guard let reading = reading(at: index, in: run) else { return [] }
      readings.append(reading)
      index = reading.tokens.upperBound
    }
    return readings
  }

  private func reading(at start: Int, in run: Range<Int>) -> Reading? {
    var first = start
    let hasPlus = start == run.lowerBound && isPlus(before: start)
    var isInternational = start == run.lowerBound && isCountryCode(before: start)
    if page.isNumber(start, "0047") || page.isNumber(start, "47") && (hasPlus || run.count == 5) {
      isInternational = true
      first += 1
    } else if page.tokens[start].count == 12 || page.tokens[start].count == 10 && hasPlus {
      guard let number = Self.normalised(page.bytes[page.tokens[start].range]) else { return nil }
      return Reading(number: number, tokens: start..<(start + 1), needsWord: false)
    } else if hasPlus {
      // The number of another country.
      return nil
    }
    for form in Self.forms where fits(form.groups, at: first, in: run) {
      let tokens = first..<(first + form.groups.count)
      let digits = tokens.flatMap { page.bytes[page.tokens[$0].range] }
      guard let number = Self.normalised(digits[...]) else { continue }
      return Reading(
        number: number, tokens: start..<tokens.upperBound, needsWord: form.needsWord && !isInternational)
    }
    return nil
  }

  private static let forms: [(groups: [Int], needsWord: Bool)] = [
    ([2, 2, 2, 2], false), ([3, 2, 3], false), ([8], true), ([2, 3, 3], true), ([4, 4], true), ([5], true),
    ([1, 2, 2], true), ([2, 6], true),
  ]

  private func fits(_ groups: [Int], at first: Int, in run: Range<Int>) -> Bool {
    guard first + groups.count <= run.upperBound else { return false }
    for (offset, count) in groups.enumerated() where page.tokens[first + offset].count != count { return false }
    // 2025 2026
    return groups != [4, 4] || !page.isYear(first) || !page.isYear(first + 1)
  }

  /// `57.00.00.00`
  private func dotted(_ start: Int, until limit: Int) -> Reading? {
    let end = start + 7
    guard end <= limit, !goesOn(before: start), !goesOn(after: end, until: limit) else { return nil }
    var digits: [UInt8] = []
    for index in start..<end {
      if (index - start).isMultiple(of: 2) {
        guard page.tokens[index].kind == .number, page.tokens[index].count == 2 else { return nil }
        digits += page.bytes[page.tokens[index].range]
      } else {
        guard page.isSign(index, ".") else { return nil }
      }
      guard index == start || !page.tokens[index].spaceBefore else { return nil }
    }
    return Self.normalised(digits[...]).map { Reading(number: $0, tokens: start..<end, needsWord: true) }
  }

  /// Whether the figure before belongs to this one: `26/57`, `1.57`, `4-57`.
  private func goesOn(before start: Int) -> Bool {
    guard let sign = page.token(before: start), !page.tokens[start].spaceBefore else { return false }
    guard page.tokens[sign].kind == .sign || page.tokens[sign].kind == .dash else {
      return page.tokens[sign].kind == .word && page.tokens[sign].count == 1
    }
    if page.isSign(sign, "#") { return true }
    guard let figure = page.token(before: sign) else { return false }
    guard page.tokens[figure].kind == .number, !page.tokens[sign].spaceBefore else { return false }
    // "57 00 00 00/57 00 00 01" are two numbers, "26/57000000" is a case.
    if page.isSign(sign, "/") { return page.tokens[start].count > 3 }
    return page.tokens[sign].kind == .dash || page.isSign(sign, ".") || page.isSign(sign, ",")
  }

  /// Whether the figure goes on, or a unit follows: `00,50`, `00-12`, `00,-`, `00 %`.
  private func goesOn(after end: Int, until limit: Int) -> Bool {
    guard end < limit else { return false }
    let token = page.tokens[end]
    if page.isSign(end, "%") || token.kind == .wholeKroner { return true }
    guard !token.spaceBefore else { return false }
    if token.kind == .number { return true }
    let joins = token.kind == .dash || page.isSign(end, ".") || page.isSign(end, ",")
    return joins && end + 1 < limit && page.tokens[end + 1].kind == .number && !page.tokens[end + 1].spaceBefore
  }

  private func isPlus(before index: Int) -> Bool {
    page.token(before: index).map { page.isSign($0, "+") } ?? false
  }

  /// `(+47) ` before a number.
  private func isCountryCode(before index: Int) -> Bool {
    guard let close = page.token(before: index), page.isSign(close, ")"), let code = page.token(before: close),
      page.isNumber(code, "47")
    else { return false }
    return isPlus(before: code)
  }

  /// `+47` and eight digits, or the five digits of a short number; `nil` for all else, numbers of emergency services
  /// and of other countries among them.
  ///
  /// - Parameter text: digits; a plus may stand before them, and blanks, brackets and signs between them.
  static func normalised(_ text: ArraySlice<UInt8>) -> String? {
    var digits: [UInt8] = []
    var hasPlus = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: "+"):
        guard digits.isEmpty else { return nil }
        hasPlus = true
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "/"), 0xC2, 0xA0:
        continue
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "?"):
        return normalised(digits, hasPlus)
      default: return nil
      }
      guard digits.count <= 12 else { return nil }
    }
    return normalised(digits, hasPlus)
  }

  private static func normalised(_ digits: [UInt8], _ hasPlus: Bool) -> String? {
    var digits = digits[...]
    if digits.starts(with: "0047".utf8), digits.count == 12 {
      digits = digits.dropFirst(4)
    } else if digits.starts(with: "47".utf8), digits.count == 10 {
      digits = digits.dropFirst(2)
    } else if hasPlus {
      return nil
    }
    guard let first = digits.first else { return nil }
    switch digits.count {
    case 8 where first >= UInt8(ascii: "2"): return "+47" + String(decoding: digits, as: UTF8.self)
    case 5 where first == UInt8(ascii: "0"): return String(decoding: digits, as: UTF8.self)
    default: return nil
    }
  }

  /// The number of a `tel:` link.
  static func number(ofLink href: String) -> String? {
    let bytes = Array(href.percentDecoded.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return normalised(bytes[(colon + 1)...])
  }
}

extension PageText {
  /// Whether the token is that run of digits.
  func isNumber(_ index: Int, _ digits: StaticString) -> Bool { tokens[index].kind == .number && isWord(index, digits) }

  func isYear(_ index: Int) -> Bool {
    tokens[index].count == 4 && (number(index).map { (1900...2100).contains($0) } ?? false)
  }
}

/// The number that an organisation has in the register of organisations.
enum OrganisationNumber {
  /// Whether the last of nine digits is the check digit of the others: weighted by 3, 2, 7, 6, 5, 4, 3, 2, modulo 11.
  /// Source: https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
  static func isValid(_ digits: some Collection<UInt8>) -> Bool {
    guard digits.count == 9, digits.first == UInt8(ascii: "8") || digits.first == UInt8(ascii: "9") else {
      return false
    }
    let weights = [3, 2, 7, 6, 5, 4, 3, 2, 1]
    return zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }.isMultiple(of: 11)
  }
}
