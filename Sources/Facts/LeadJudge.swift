internal import Results
internal import Web

/// Judges by its words and its address what a link may lead to.
struct LeadJudge {
  let vocabulary: Vocabulary

  private static let aspects: [(cues: CueSet, kind: FactKind)] = [
    ([.open], .openingHours), ([.telephone], .phoneHours), ([.afterHours, .chat], .extendedHours), ([.price], .price),
    ([.processing], .processingTime), ([.form, .apply, .login, .ownPage, .booking], .selfService),
  ]

  func lead(to url: WebURL, text: String) -> Lead {
    let hits = ShortText(text, matcher: vocabulary.words).hits + AddressWords(url, matcher: vocabulary.slugs).hits
    let cues = CueSet(hits)
    let subjects = Set(hits.compactMap(\.term.subject)).filter { vocabulary.subject($0).kind != .other }
    let kinds = Self.aspects.filter { !$0.cues.isDisjoint(with: cues) }.map(\.kind)
    var promise = kinds.isEmpty ? 0 : 4
    if !subjects.isEmpty { promise += 3 }
    let features = Set(hits.compactMap(\.term.feature))
    if !features.isEmpty { promise += 2 }
    if cues.contains(.outdated) { promise -= 4 }
    if cues.contains(.temporary) { promise -= 3 }
    return Lead(url: url.withoutFragment, promise: promise, topics: topics(subjects, kinds) + topics(of: features))
  }

  /// What a subject's page without a word on its contents may tell: all that is asked of such a subject.
  private func topics(_ subjects: Set<Int>, _ kinds: [FactKind]) -> [Topic] {
    subjects.flatMap { index -> [Topic] in
      let subject = vocabulary.subject(index)
      let likely: [FactKind] = kinds.isEmpty ? usual(subject.kind) : kinds
      return likely.map { Topic(kind: $0, about: subject.id) }
    }.sorted()
  }

  /// What a page about a feature may tell: the feature itself, or sentences on it.
  private func topics(of features: Set<Int>) -> [Topic] {
    features.map(vocabulary.subject).flatMap { feature in
      [Topic(kind: .offering, about: feature.id)]
        + (feature.isTold ? [Topic(kind: .statement, about: feature.id)] : [])
    }.sorted()
  }

  private func usual(_ kind: Subject.Kind) -> [FactKind] {
    kind == .place ? [.openingHours, .phoneHours] : [.price, .processingTime, .selfService]
  }
}
