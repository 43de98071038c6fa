/// The subjects that a piece of text names, and which of them it is about.
struct SubjectMentions {
  private let vocabulary: Vocabulary
  private let mentions: [(subject: Int, hit: WordMatcher.Hit)]
  /// The page whose tokens the hits are of; `nil` for a title or an address.
  private let page: PageText?

  init(_ hits: some Sequence<WordMatcher.Hit>, _ vocabulary: Vocabulary, page: PageText? = nil) {
    self.vocabulary = vocabulary
    self.page = page
    mentions = hits.compactMap { hit in hit.term.subject.map { ($0, hit) } }
  }

  var isEmpty: Bool { mentions.isEmpty }

  /// What a heading, title or label as a whole is about: the first of its subjects that the purpose prefers. Several
  /// parts of one thing side by side ("vann og avløp") are that thing.
  func topic(for purpose: Purpose) -> Int? {
    guard let first = preferred(purpose).first else { return nil }
    // Places are not added up: "Servicetorget på rådhuset" is the service centre.
    if purpose.isOfPlaces { return first.subject }
    let parts = preferred(purpose).map(\.subject).filter { $0 != first.subject }
    if let whole = parts.lazy.compactMap({ vocabulary.common([first.subject, $0]) }).first {
      // The narrower of two that lie inside each other says more.
      if whole == first.subject { return parts.first { vocabulary.isPart($0, of: whole) } ?? whole }
      return parts.contains(whole) ? first.subject : whole
    }
    return first.subject
  }

  /// The subject nearest to a place among the tokens: the last before it, or else the first after it.
  func nearest(to token: Int, for purpose: Purpose) -> Int? {
    let candidates = preferred(purpose)
    if let before = candidates.last(where: { $0.hit.tokens.upperBound <= token }) {
      if purpose.isOfPlaces { return placed(before, among: candidates) }
      if let described = described(by: before, among: candidates) { return described }
      let neighbour = candidates.last {
        $0.hit.tokens.upperBound <= before.hit.tokens.lowerBound
          && before.hit.tokens.lowerBound - $0.hit.tokens.upperBound <= 2
      }
      if let neighbour, let whole = vocabulary.common([before.subject, neighbour.subject]) {
        return whole == before.subject ? neighbour.subject : whole
      }
      return before.subject
    }
    guard let after = candidates.first(where: { $0.hit.tokens.lowerBound > token }) else { return nil }
    // "… 350 000 kroner, sier byggesaksbehandleren": who says it is not what it is about.
    let isSpeaker =
      page.map { page in (token..<after.hit.tokens.lowerBound).contains { Self.saying[page.word($0)] != nil } } ?? false
    return isSpeaker ? nil : after.subject
  }

  private static let saying = WordTable(lists: [
    (true, "sier seier sa fortel forteller fortalde fortalte meiner mener says said")
  ])

  /// `Dispensasjon med høring koster …`: what comes with a thing is not the thing.
  private func described(
    by mention: (subject: Int, hit: WordMatcher.Hit), among candidates: [(subject: Int, hit: WordMatcher.Hit)]
  ) -> Int? {
    let first = mention.hit.tokens.lowerBound
    guard let page, first > 0, vocabulary.subject(mention.subject).kind == .other,
      ["med", "uten", "utan", "with", "without"].contains(where: { page.word(first - 1).elementsEqual($0.utf8) })
    else { return nil }
    return candidates.last {
      $0.hit.tokens.upperBound <= first - 1 && vocabulary.subject($0.subject).kind == .service
    }?.subject
  }

  /// Where something is held is not what it is: "byggesaksvakta i servicetorget" is the former.
  private func placed(
    _ mention: (subject: Int, hit: WordMatcher.Hit), among candidates: [(subject: Int, hit: WordMatcher.Hit)]
  ) -> Int {
    let first = mention.hit.tokens.lowerBound
    guard let page, first > 0,
      let link = GuestReader.preposition(before: first, from: 0, in: page)
        ?? (page.isWord(first - 1, "har") || page.isWord(first - 1, "has") ? first - 1 : nil),
      let earlier = candidates.last(where: { $0.hit.tokens.upperBound <= link })
    else { return mention.subject }
    return earlier.subject
  }

  /// Mentions of the sort that the purpose is usually about, or, without any, all.
  private func preferred(_ purpose: Purpose) -> [(subject: Int, hit: WordMatcher.Hit)] {
    let fitting = mentions.filter { purpose.prefers(vocabulary.subject($0.subject).kind) }
    return fitting.isEmpty && !purpose.isStrict ? mentions : fitting
  }
}

/// What a subject is looked up for.
struct Purpose: Equatable {
  private enum Matter { case hours, price, time, service, guidance, answer }

  private var matter: Matter
  /// Whether nothing but what is preferred will do.
  private(set) var isStrict = false

  static let hours = Purpose(matter: .hours)
  static let price = Purpose(matter: .price)
  static let time = Purpose(matter: .time)
  static let service = Purpose(matter: .service)
  /// How one complains, and by when one applies: the words "klage" and "høring" are no subject of their own then.
  static let guidance = Purpose(matter: .guidance).strictly
  /// Who answers an enquiry: a service, or a place that one writes to.
  static let answer = Purpose(matter: .answer).strictly

  /// The same purpose content with nothing less than it prefers. Hours are told of services too (the after-school
  /// club), so for them the nearest of either sort is right.
  var strictly: Purpose {
    var purpose = self
    purpose.isStrict = matter != .hours
    return purpose
  }

  /// Whether it is the hours of places that are looked for.
  var isOfPlaces: Bool { matter == .hours }

  func prefers(_ kind: Subject.Kind) -> Bool {
    switch kind {
    case .other: matter != .guidance && matter != .answer
    case .feature: false
    case .place: matter == .hours || matter == .answer
    case .service: matter != .hours
    }
  }
}
