internal import Web

/// Everything about a page that the readers of values share. One object, as every reader and every binding of a subject
/// keeps hold of it.
final class PageContext: Sendable {
  let words: PageWords
  let vocabulary: Vocabulary
  let url: WebURL
  /// The subject of the words in the page's own title and address, for values that nothing nearer names.
  let titleSubjects: SubjectMentions
  let addressSubjects: SubjectMentions
  /// Cues in the title and in the address: a page called "Saksbehandlingstider" says what its figures are.
  let titleCues: CueSet
  /// The first year that the page's title or main heading names.
  let titleYear: Int?
  /// Whether the page is a job advert or the papers of a meeting: its hours, amounts and times are a position's, or what
  /// somebody proposes.
  let isRecord: Bool

  let page: PageText

  init(page: PageText, vocabulary: Vocabulary, url: WebURL) {
    self.page = page
    words = PageWords(page, vocabulary: vocabulary)
    self.vocabulary = vocabulary
    self.url = url
    let title = ShortText(page.title, matcher: vocabulary.words)
    let address = AddressWords(url, matcher: vocabulary.slugs)
    titleSubjects = SubjectMentions(title.hits, vocabulary)
    addressSubjects = SubjectMentions(address.hits, vocabulary)
    titleCues = CueSet(title.hits).union(CueSet(address.hits))
    titleYear = title.year
    let heading = page.blocks.first { $0.kind == .heading(1) && $0.region == .main }
    let names = title.hits + address.hits + (heading.map { [words] in Array(words.hits(in: $0.tokens)) } ?? [])
    let job = vocabulary.index(of: "job").map(TermID.init(subject:))
    isRecord = names.contains { $0.term == job || $0.term == TermID(.proceedings) }
  }

  /// Headings above a block, innermost first, then what the block's labels add on the way.
  func cuesAbove(_ block: Block) -> [CueSet] {
    let labels = block.labels.map { cues(in: page.blocks[$0].tokens) }
    let headings = page.headings(above: block).map { cues(in: page.blocks[$0].tokens) }
    return labels + headings + [titleCues]
  }

  /// The cues among some tokens; of a text without end its beginning.
  func cues(in tokens: Range<Int>) -> CueSet {
    CueSet(words.hits(in: tokens.prefix(Self.reach)))
  }

  /// Whether it is another body that acts in a sentence before a value: `Statsforvalteren bruker 3 måneder`, `behandlingstiden
  /// hos UDI er …`. One that is only heard or informed does not count, nor does one before "vi" or "kommunen".
  func isOfOtherBody(_ sentence: Range<Int>, before token: Int) -> Bool {
    guard words.cues.contains(.otherBody), sentence.lowerBound < token else { return false }
    let hits = words.hits(in: sentence.lowerBound..<token)
    guard let body = hits.last(where: { $0.term == TermID(.otherBody) && acts($0.tokens, in: sentence) }) else {
      return false
    }
    return !hits.contains { hit in
      hit.term == TermID(.municipality) && hit.tokens.lowerBound > body.tokens.upperBound
        && Self.towards[page.word(hit.tokens.lowerBound - 1)] == nil
    }
  }

  private func acts(_ body: Range<Int>, in sentence: Range<Int>) -> Bool {
    if body.lowerBound > sentence.lowerBound, page.isWord(body.lowerBound - 1, "hos") { return true }
    guard body.upperBound < sentence.upperBound else { return false }
    return Self.verbs[page.word(body.upperBound)] != nil
  }

  private static let towards = WordTable(lists: [(true, "fra frå til av for from to")])

  private static let verbs = WordTable(lists: [
    (
      true,
      """
      er har bruker brukar svarer svarar behandler handsamar avgjør avgjer skal vil kan må lover lovar oppgir oppgjev gir \
      gjev tar tek krever krev melder opplyser opplyser sender utfører utfører is has will must shall answers
      """
    )
  ])

  /// Whether a subject is the municipality or one of its own places.
  func isOwnPlace(_ subject: Int) -> Bool {
    vocabulary.index(of: "municipality").map { vocabulary.isPart(subject, of: $0) } ?? false
  }

  /// How many tokens of a heading, a label or a sentence are looked at: more than people write.
  static let reach = 300

  /// The heading that a value stands under, for evidence.
  func heading(of block: Block) -> String? {
    let label = block.labels.first.map(page.name)
    let heading = page.headings(above: block).first.map(page.name)
    switch (heading, label) {
    case (let heading?, let label?): return "\(heading) – \(label)"
    default: return heading ?? label ?? (page.title.isEmpty ? nil : page.title)
    }
  }
}

/// The words of a text that is no part of the page's body: its title.
struct ShortText {
  let hits: [WordMatcher.Hit]
  let year: Int?

  init(_ text: String, matcher: WordMatcher) {
    var page = PageText()
    page.bytes = Array(text.utf8)
    page.folded = Folding.fold(page.bytes)
    Tokenizer.tokens(of: page.bytes, folded: page.folded, in: 0..<page.bytes.count, into: &page.tokens)
    hits = matcher.hits(folded: page.folded, tokens: page.tokens)
    year = page.tokens.indices.lazy.compactMap { page.tokens[$0].count == 4 ? page.number($0) : nil }
      .first { (1990...2100).contains($0) }
  }
}

/// The words of an address: `/tjenester/barnehage/priser-og-betaling/`, without the numbers of the CMS.
struct AddressWords {
  let hits: [WordMatcher.Hit]

  init(_ url: WebURL, matcher: WordMatcher) {
    let path = Folding.slug(Folding.fold(Array((url.path + "/" + (url.query ?? "")).percentDecoded.utf8)))
      .map { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") ? $0 : UInt8(ascii: " ") }
    var tokens: [Token] = []
    Tokenizer.tokens(of: path, folded: path, in: 0..<path.count, into: &tokens)
    hits = matcher.hits(folded: path, tokens: tokens)
  }
}
