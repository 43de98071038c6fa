internal import Web

/// Where sentences end in a block: not after abbreviations, initials and ordinals, and not inside figures.
struct SentenceEnds {
  let page: PageText
  /// The tokens of the block.
  var block = 0..<0

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

  /// What is written together: whether it is a word at all, with a letter or a digit, and whether it is a long one.
  func look(at word: Range<Int>) -> (isWord: Bool, isLong: Bool) {
    let first = page.tokens[word.lowerBound]
    // Most words are one token, and short in bytes already.
    if word.count == 1, first.count <= Self.mostLettersOfAShortWord {
      return (first.kind == .word || first.kind == .number, false)
    }
    var (letters, isWord) = (0, false)
    for index in word {
      switch page.tokens[index].kind {
      case .word:
        letters += letterCount(of: index)
        isWord = true
      case .number: isWord = true
      case .dash, .wholeKroner, .lineBreak, .sign: break
      }
    }
    return (isWord, letters > Self.mostLettersOfAShortWord)
  }

  /// After Björnsson: a word of more letters is a long one.
  private static let mostLettersOfAShortWord = 6

  private func letterCount(of index: Int) -> Int {
    page.bytes[page.tokens[index].range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Whether it is the end of a line, and a sentence ends with it: what follows begins with a capital letter.
  func lineEndsSentence(_ word: Range<Int>) -> Bool {
    page.tokens[word.lowerBound].kind == .lineBreak && nextToken(after: word).map(isCapital) ?? true
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
      guard isClosing(index) else { return nil }
    }
    return nil
  }

  private func isClosing(_ index: Int) -> Bool {
    if page.tokens[index].count == 1 { return isClosingASCII(page.bytes[Int(page.tokens[index].start)]) }
    return Self.closing.contains { page.isSign(index, $0) }
  }

  private func isClosingASCII(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
    default: false
    }
  }

  private static let closing: [Unicode.Scalar] = ["»", "”", "“", "’", "›"]

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
    page.tokens[index].count <= 4 && letterCount(of: index) == 1
  }

  /// `osv.`, `m.m.` and `o.l.` often stand at the end.
  private func isAbbreviationThatEnds(_ index: Int, of word: Range<Int>) -> Bool {
    guard let last = page.value(of: index, in: Self.ending) else { return false }
    let before = (word.lowerBound..<index).filter { page.tokens[$0].kind == .word }
    if before.isEmpty { return last.isWhole }
    guard let first = before.first, before.count == 1, page.tokens[first].count == 1 else { return false }
    return last.firstLetters.contains(page.folded[Int(page.tokens[first].start)])
  }

  /// The last part of an abbreviation: whether it is one by itself, and the letters that one of two parts begins with.
  private static let ending = WordTable<(isWhole: Bool, firstLetters: [UInt8])>(
    ["osv", "m.m", "o.l", "e.l", "m.v", "mv", "m.fl", "mfl", "o.a", "etc", "ol", "el"].map { abbreviation in
      let parts = abbreviation.split(separator: ".")
      return (String(parts[parts.count - 1]), (parts.count == 1, parts.count == 1 ? [] : Array(parts[0].utf8)))
    },
    combining: { ($0.isWhole || $1.isWhole, $0.firstLetters + $1.firstLetters) })

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
