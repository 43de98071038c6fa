/// Tells names of municipalities, of persons and of things unknown from the words that only say "contact".
struct ContactNames {
  private let context: PageContext
  private let page: PageText

  init(_ context: PageContext) {
    self.context = context
    page = context.page
  }

  /// Where the last name of a municipality begins: `Vik kommune`, `Ulvik herad`, or the word `kommunen` itself.
  func lastMunicipality(in tokens: Range<Int>) -> Int? {
    tokens.last { index in
      guard page.tokens[index].kind == .word else { return false }
      switch page.value(of: index, in: Self.municipalities) {
      case .kind?: return index > tokens.lowerBound && page.isCapitalised(index - 1)
      case .itself?: return true
      case nil: return false
      }
    }
  }

  private enum Municipality { case kind, itself }

  private static let municipalities = WordTable<Municipality>(lists: [
    (.kind, "kommune kommunes herad herads municipality suohkan gielda tjïelte suohkana"),
    (.itself, "kommunen kommunens heradet"),
  ])

  /// Whether a heading or a label only says that something follows by which one is reached, or names the municipality.
  func isGeneric(_ tokens: Range<Int>) -> Bool {
    if lastMunicipality(in: tokens) != nil { return true }
    var isGeneric = true
    for index in tokens where page.tokens[index].kind == .word {
      switch page.value(of: index, in: Self.generic) {
      case .us?: return true
      case .word?: continue
      case nil: isGeneric = isGeneric && isKnown(index, in: tokens)
      }
    }
    return isGeneric
  }

  /// Whether a text begins with the name of something, rather than with a word for the value itself: "Økonomi: 57 …".
  func beginsWithUnknownName(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first(where: { page.tokens[$0].kind == .word }), page.isCapitalised(first) else {
      return false
    }
    var words = 0
    for index in tokens where page.tokens[index].kind == .word {
      words += 1
      if page.value(of: index, in: Self.generic) != nil { return false }
    }
    return words <= 6 && page.tokens[first].count > 1 && !isKnown(first, in: tokens)
  }

  /// Whether a line is two to four names and nothing else.
  func isPerson(_ line: Range<Int>) -> Bool {
    guard (2...6).contains(line.count) else { return false }
    var names = 0
    for index in line {
      switch page.tokens[index].kind {
      case .dash: continue
      case .word:
        guard page.isCapitalised(index), page.value(of: index, in: Self.generic) == nil, !isKnown(index, in: line)
        else {
          return false
        }
        names += 1
      default:
        guard page.isSign(index, ".") || page.isSign(index, ",") else { return false }
      }
    }
    return (2...4).contains(names)
  }

  /// Whether a word of the vocabulary has this token in it.
  private func isKnown(_ index: Int, in tokens: Range<Int>) -> Bool {
    context.words.hits(in: tokens.lowerBound..<(index + 1)).contains { $0.tokens.contains(index) }
  }

  private enum Generic { case word, us }

  private static let generic = WordTable<Generic>(lists: [
    (.us, "oss us"),
    (
      .word,
      """
      kontakt kontakta kontaktinfo kontaktopplysninger kontaktopplysningar kontaktdetaljer kontaktpunkt ta kom her finn finner \
      du vi me når og eller på til i for ved hos av fra frå om med har er kan skal vil dersom hvis spørsmål generelle generell \
      informasjon info hjem heim forside forsiden forsida framside framsida velkommen velkomen nyttig sosiale medier følg følgj \
      skriv send snakk besøk besøke hvor kor hvordan korleis henvendelser førespurnader døgnet digital post contact get in touch \
      with and or our find visit call write for by at the to of home t tlf nr
      """
    ),
  ])
}
