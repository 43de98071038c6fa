internal import Web

/// Where sentences end in a block: not after abbreviations, initials and ordinals, and not inside figures.
struct SentenceEnds {
  let page: PageText
  /// The tokens of the block.
  let block: Range<Int>

  /// Where what is written together ends that begins with a token.
  func endOfWord(from index: Int) -> Int {
    var end = index + 1
    while end < block.upperBound, !page.tokens[end].spaceBefore, page.tokens[end].kind != .lineBreak,
      page.tokens[index].kind != .lineBreak
    {
      end += 1
    }
    return end
  }

  /// How many letters are written together; `nil` when there is neither a letter nor a digit.
  func letters(in word: Range<Int>) -> Int? {
    var (letters, isWord) = (0, false)
    for token in page.tokens[word] where token.kind == .word || token.kind == .number {
      isWord = true
      guard token.kind == .word else { continue }
      letters += page.bytes[token.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    return isWord ? letters : nil
  }

  /// Whether a sentence ends with what is written together, or with the line before a capital letter.
  func endsSentence(_ word: Range<Int>) -> Bool {
    if page.tokens[word.lowerBound].kind == .lineBreak { return nextToken(after: word).map(isCapital) ?? true }
    return hasEndMark(word)
  }

  /// Whether what is written together has the mark of a sentence's end.
  func hasEndMark(_ word: Range<Int>) -> Bool {
    guard let sign = lastSign(of: word) else { return false }
    let next = nextToken(after: word)
    switch sign.mark {
    case .full: return next.map { !isLower($0) } ?? true
    case .stop: return stopEndsSentence(at: sign.index, of: word, before: next)
    }
  }

  private enum Mark { case stop, full }

  /// The full stop, question mark or exclamation mark that a word ends with, before closing quotes and brackets.
  private func lastSign(of word: Range<Int>) -> (index: Int, mark: Mark)? {
    for index in word.reversed() {
      guard page.tokens[index].kind == .sign else { return nil }
      if page.isSign(index, ".") { return (index, .stop) }
      if page.isSign(index, "!") || page.isSign(index, "?") || page.isSign(index, "…") { return (index, .full) }
      guard Self.closing.contains(where: { page.isSign(index, $0) }) else { return nil }
    }
    return nil
  }

  private static let closing: [Unicode.Scalar] = ["»", "”", "“", "\"", "’", "'", ")", "]", "›"]

  private func stopEndsSentence(at stop: Int, of word: Range<Int>, before next: Int?) -> Bool {
    guard let next else { return true }
    if isLower(next) { return false }
    guard stop > word.lowerBound else { return true }
    let before = stop - 1
    if page.tokens[before].kind == .number { return numberEndsSentence(before, of: word, before: next) }
    guard page.tokens[before].kind == .word else { return true }
    if isInitial(before), !isAbbreviationThatEnds(before, of: word) { return false }
    if isAbbreviationThatEnds(before, of: word) { return isCapital(next) }
    return page.value(of: before, in: Self.abbreviations) == nil
  }

  /// `1. august`, `den 3. Oktober` and `2. Fyll ut` are ordinals, `§ 4. Formål` and `kl. 15. …` are too close to tell and
  /// go on; `i 2024. Kommunen` and `14.30. Etter` end.
  private func numberEndsSentence(_ number: Int, of word: Range<Int>, before next: Int) -> Bool {
    if page.tokens[next].kind == .number { return false }
    if number > word.lowerBound { return true }
    if page.tokens[number].count > 2 { return true }
    let isFirst = number == block.lowerBound || page.endsSentence(number - 1)
    if isFirst || page.isSign(number - 1, "§") { return false }
    return page.value(of: next, in: Self.months) == nil
  }

  /// A letter by itself, as in `O. Hansen`, or the last one of `t.d.` and `f.o.m.`
  private func isInitial(_ index: Int) -> Bool {
    page.bytes[page.tokens[index].range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } == 1
  }

  /// `osv.`, `m.m.` and `o.l.` often stand at the end.
  private func isAbbreviationThatEnds(_ index: Int, of word: Range<Int>) -> Bool {
    let letters = page.tokens[word.lowerBound...index].filter { $0.kind == .word }.map { page.folded[$0.range] }
    return Self.ending.contains { $0.elementsEqual(letters, by: { $0.elementsEqual($1) }) }
  }

  private static let ending: [[[UInt8]]] = [
    "osv", "m.m", "o.l", "e.l", "m.v", "mv", "m.fl", "mfl", "o.a", "etc", "ol", "el",
  ]
  .map { $0.utf8.split(separator: UInt8(ascii: ".")).map(Array.init) }

  private static let abbreviations = WordTable(lists: [
    (
      true,
      """
      eks bl ca kl nr tlf tel mob jf jfr jmf pkt kap inkl ekskl evt ev mht ift iht pga vha mnd md stk pr maks min mill mrd \
      dvs dr prof red adm dir avd gt gnr bnr fnr utg gj gjeld sml str st sst kgl res fork tidl vanl mva max ass \
      eg vs approx mr mrs ms fig
      """
    )
  ])

  private static let months = WordTable(lists: [
    (
      true,
      """
      januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep \
      sept okt nov des january february march may june july october december
      """
    )
  ])

  private func nextToken(after word: Range<Int>) -> Int? {
    var next = word.upperBound
    // An opening quotation mark says nothing of what it opens.
    while next < block.upperBound, page.tokens[next].kind == .sign { next += 1 }
    return next < block.upperBound ? next : nil
  }

  private func isLower(_ index: Int) -> Bool { page.tokens[index].kind == .word && !isCapital(index) }

  private func isCapital(_ index: Int) -> Bool {
    let token = page.tokens[index]
    guard token.kind == .word else { return false }
    let start = Int(token.start)
    return page.bytes[start] != page.folded[start]
      || start + 1 < page.bytes.count && page.bytes[start] >= 0x80 && page.bytes[start + 1] != page.folded[start + 1]
  }
}
