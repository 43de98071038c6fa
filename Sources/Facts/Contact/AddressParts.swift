/// Recognises the parts of a Norwegian address in tokens.
struct AddressParts {
  private let context: PageContext
  private let page: PageText

  init(_ context: PageContext) {
    self.context = context
    page = context.page
  }

  /// `6891 Vik i Sogn`, `N-6891 VIK I SOGN`: four digits and one to four names.
  func postcode(at start: Int, until limit: Int) -> Range<Int>? {
    guard page.tokens[start].kind == .number, page.tokens[start].count == 4, start + 1 < limit,
      page.tokens[start + 1].spaceBefore, isPlaceName(start + 1)
    else { return nil }
    var end = start + 2
    var names = 1
    while end < limit, names < 4 {
      if page.tokens[end].kind == .dash, !page.tokens[end].spaceBefore, end + 1 < limit, isPlaceName(end + 1) {
        end += 2
      } else if isPlaceName(end) {
        end += 1
      } else if end + 1 < limit, page.isWord(end, "i") || page.isWord(end, "på"), isPlaceName(end + 1) {
        end += 2
      } else {
        break
      }
      names += 1
    }
    var first = start
    // N-6891, NO-6891
    if let dash = page.token(before: start), page.tokens[dash].kind == .dash, !page.tokens[start].spaceBefore {
      guard let letter = page.token(before: dash), page.isWord(letter, "n") || page.isWord(letter, "no") else {
        return nil
      }
      first = letter
    } else if let before = page.token(before: start), !page.tokens[start].spaceBefore, !page.endsLine(before),
      !page.isSign(before, ","), !page.isSign(before, ":")
    {
      return nil
    }
    return first..<end
  }

  /// A capitalised word that the vocabulary does not know: "Telefon" after a place begins something else.
  private func isPlaceName(_ index: Int) -> Bool {
    guard page.isCapitalised(index), page.tokens[index].count > 1, Month.number(page.word(index)) == nil else {
      return false
    }
    return !context.words.hits(in: index..<(index + 1)).contains { $0.term.cue != nil }
  }

  /// `Postboks 14` at a token; also `Boks 14` and `P.b. 14`.
  func postbox(at start: Int, until limit: Int) -> Range<Int>? {
    guard page.tokens[start].kind == .word else { return nil }
    var next = start + 1
    if page.isWord(start, "p"), next + 2 < limit, page.isSign(next, "."),
      page.isWord(next + 1, "b") || page.isWord(next + 1, "o")
    {
      next += 2
      if next < limit, page.isSign(next, ".") { next += 1 }
      if next < limit, page.isWord(next, "box") || page.isWord(next, "boks") { next += 1 }
    } else if page.isWord(start, "po"), next < limit, page.isWord(next, "box") {
      next += 1
    } else if !page.isWord(start, "postboks"), !page.isWord(start, "boks"), !page.isWord(start, "postbox") {
      return nil
    }
    guard next < limit, page.tokens[next].kind == .number, page.tokens[next].count <= 4 else { return nil }
    return start..<(next + 1)
  }

  /// The street with its number that a piece of text ends with: `Øyra 3`, `Kong Olavs gate 12 B`, `Torget 1-3`.
  ///
  /// - Parameter isStrict: whether the name must be one that streets have.
  func street(endOf piece: Range<Int>, isStrict: Bool) -> Range<Int>? {
    var last = piece.upperBound - 1
    guard last > piece.lowerBound else { return nil }
    // 12 B, 12B
    if page.tokens[last].kind == .word, page.tokens[last].count == 1, page.tokens[last - 1].kind == .number {
      last -= 1
    }
    while last - 2 > piece.lowerBound, page.tokens[last].kind == .number, page.tokens[last - 1].kind == .dash,
      page.tokens[last - 2].kind == .number
    {
      last -= 2
    }
    guard page.tokens[last].kind == .number, page.tokens[last].count <= 4, last > piece.lowerBound,
      page.tokens[last].spaceBefore
    else { return nil }
    var start = last
    while start > piece.lowerBound, isStreetName(start - 1, isLast: start == last) { start -= 1 }
    while start < last, page.tokens[start].kind != .word || !page.isCapitalised(start) { start += 1 }
    guard start < last, !isStrict || isStreetWord(last - 1) else { return nil }
    return start..<piece.upperBound
  }

  private func isStreetName(_ index: Int, isLast: Bool) -> Bool {
    switch page.tokens[index].kind {
    case .word:
      if context.words.hits(in: index..<(index + 1)).contains(where: { $0.term.cue != nil && $0.term.cue != .open }) {
        // "Besøk Øyra 3", "Telefon 57"
        return false
      }
      return page.isCapitalised(index) && page.value(of: index, in: Self.leading) == nil || isStreetWord(index)
    case .dash: return !page.tokens[index].spaceBefore
    // H. A. Reinholdts vei
    case .sign: return !isLast && page.isSign(index, ".")
    default: return false
    }
  }

  /// Words that lead to an address with a capital at the beginning of a sentence.
  private static let leading = WordTable(lists: [
    (true, "i på ved fra frå til se sjå vi me møt kom du adresse adr gnr bnr nr kl rom")
  ])

  /// Whether a word ends as streets do.
  private func isStreetWord(_ index: Int) -> Bool {
    guard page.tokens[index].kind == .word else { return false }
    let word = page.word(index)
    return Self.endings.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings: [[UInt8]] =
    """
    gate gata gaten gatan veg vegen vei veien torg torget plass plassen allé alléen alle alleen kai kaia kaien brygge brygga \
    bryggen bryggja bakke bakken svingen stien tun tunet haugen strand stranda stranden vika viken vågen øyra sentrum smau \
    smauet løkka hagen berget kleiva smuget vollen sletta sletten leitet neset moen lia dalen åsen odden parken kroken geilane
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// Whether a piece is one or two names that the vocabulary does not know.
  func isName(_ piece: Range<Int>) -> Bool { piece.count <= 2 && piece.allSatisfy(isPlaceName) }

  /// Whether a piece names the town hall or its like, so that it may stand before or instead of a street.
  func isTownHall(_ piece: Range<Int>) -> Bool {
    guard piece.count <= 6, let hall = context.vocabulary.index(of: "town-hall") else { return false }
    return context.words.hits(in: piece).contains { $0.term.subject == hall }
  }
}
