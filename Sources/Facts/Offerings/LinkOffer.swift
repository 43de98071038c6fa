internal import Results
internal import Web

/// A feature of the site that a link leads to: a post journal, a feedback form, an accessibility statement.
struct LinkOffer: Sendable, Hashable {
  /// The feature, as an index of the vocabulary.
  var feature: Int
  var offering: Offering

  /// What a link offers by whose address it is and by its words; where its words say nothing, by the last part of its
  /// address.
  static func offers(of target: LinkReader.Target, vocabulary: Vocabulary) -> [LinkOffer] {
    guard let url = target.link.url, target.link.kind != .fragment else { return [] }
    let name = FeatureName(target.link.text, vocabulary.words)
    var features = name.features
    var isOfOthers = name.isOfOthers
    if let own = target.vendor?.offers.flatMap(vocabulary.index(of:)), !features.contains(own) {
      features.insert(own, at: 0)
    }
    if features.isEmpty {
      let slug = FeatureName.lastSegment(of: url, vocabulary.slugs)
      features = slug.features
      isOfOthers = slug.isOfOthers
    }
    // The statement on an app or on the school books is not the site's.
    if isOfOthers, let statement = vocabulary.index(of: "accessibility-statement") {
      features.removeAll { $0 == statement }
    }
    guard !features.isEmpty else { return [] }
    let offering = Offering(
      url: url.description, format: format(of: target, url), vendor: target.vendor?.id, year: name.year)
    return features.map { LinkOffer(feature: $0, offering: offering) }
  }

  private static func format(of target: LinkReader.Target, _ url: WebURL) -> Offering.Format {
    if StatementAddress.isValid(url) { return .statement }
    if target.vendor?.offers != nil { return .portal }
    return switch target.link.kind {
    case .page: .page
    case .form: .form
    case .document, .file: .document
    default: target.vendor == nil ? .external : .portal
    }
  }
}

/// The features that a short text names: the words of a link, a heading, the last part of an address. A text that says
/// much besides is about something else.
struct FeatureName {
  /// Indices of the vocabulary, in the order of the text, each once.
  private(set) var features: [Int] = []
  /// The latest year in it.
  private(set) var year: Int?
  /// Whether it speaks of other solutions than the site itself.
  private(set) var isOfOthers = false

  private init() {}

  init(_ text: String, _ matcher: WordMatcher) {
    // Longer texts are sentences, and most links are no longer than this.
    guard text.utf8.count <= 160 else {
      self.init()
      return
    }
    var page = PageText()
    page.bytes = Array(text.utf8)
    page.folded = Folding.fold(page.bytes)
    Tokenizer.tokens(of: page.bytes, folded: page.folded, in: 0..<page.bytes.count, into: &page.tokens)
    self.init(page, 0..<page.tokens.count, matcher.hits(folded: page.folded, tokens: page.tokens))
  }

  /// - Parameter hits: The hits that begin in those tokens.
  init(_ page: PageText, _ tokens: Range<Int>, _ hits: some Collection<WordMatcher.Hit>) {
    let words = tokens.reduce(0) { $0 + (page.tokens[$1].kind == .word ? 1 : 0) }
    let letters = page.range(ofTokens: tokens).count
    var covered: [Int: Int] = [:]
    for hit in hits {
      if let feature = hit.term.feature { covered[feature, default: 0] += hit.length }
    }
    isOfOthers = CueSet(hits).contains(.ofOthers)
    for hit in hits {
      guard let feature = hit.term.feature, !features.contains(feature) else { continue }
      // One word of a few, or a third of the letters.
      if words <= 6 || covered[feature, default: 0] * 3 >= letters { features.append(feature) }
    }
    year = tokens.lazy.compactMap { page.tokens[$0].count == 4 ? page.number($0) : nil }
      .filter { (1990...2100).contains($0) }.max()
  }

  /// The name that the last part of an address gives its page: `tilgjengelighetserklaering` of `/om/tilgjengelighetserklaering.9002.aspx`.
  static func lastSegment(of url: WebURL, _ matcher: WordMatcher) -> FeatureName {
    let segment = url.path.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    let name = String(segment.prefix { $0 != UInt8(ascii: ".") }) ?? ""
    return FeatureName(slug: name.percentDecoded, matcher)
  }

  private init(slug: String, _ matcher: WordMatcher) {
    let bytes = Folding.slug(Folding.fold(Array(slug.utf8)))
      .map { $0.isASCIILetter || $0.isASCIIDigit ? $0 : UInt8(ascii: " ") }
    var page = PageText()
    page.bytes = bytes
    page.folded = bytes
    Tokenizer.tokens(of: bytes, folded: bytes, in: 0..<bytes.count, into: &page.tokens)
    self.init(page, 0..<page.tokens.count, matcher.hits(folded: bytes, tokens: page.tokens))
  }
}

/// The addresses of the authority's register of accessibility statements.
enum StatementAddress {
  /// Whether it names one statement: `https://uustatus.no/nb/erklaringer/publisert/` and a UUID.
  static func isValid(_ url: WebURL) -> Bool {
    guard url.host == "uustatus.no" || url.host == "www.uustatus.no" else { return false }
    let parts = url.path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 4, parts[2].elementsEqual("publisert".utf8) else { return false }
    return isUUID(parts[3])
  }

  /// Eight, four, four, four and twelve hexadecimal digits.
  private static func isUUID(_ text: Substring.UTF8View) -> Bool {
    let bytes = Array(text)
    guard bytes.count == 36 else { return false }
    return bytes.indices.allSatisfy { index in
      [8, 13, 18, 23].contains(index) ? bytes[index] == UInt8(ascii: "-") : Self.isHexadecimal(bytes[index])
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.asciiLowercased)
  }
}
