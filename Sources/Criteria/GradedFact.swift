import Results

/// A fact and what it earns.
struct GradedFact {
  var fact: Fact
  var share: Double

  /// The evidence of facts: the best first, words that stand on many pages (a footer) once, at most
  /// ``CriterionResult/evidenceLimit``.
  static func evidence(of facts: [GradedFact]) -> [Evidence] {
    var evidence: [Evidence] = []
    for fact in facts.sorted(by: { $0.precedes($1) }) {
      let piece = fact.fact.evidence
      guard !evidence.contains(where: { $0.text == piece.text && $0.heading == piece.heading }) else { continue }
      evidence.append(piece)
      if evidence.count == CriterionResult.evidenceLimit { break }
    }
    return evidence
  }

  /// The order of evidence: share, then clicks (unlinked pages last), then address, line and words.
  private func precedes(_ other: GradedFact) -> Bool {
    if share != other.share { return share > other.share }
    let (left, right) = (fact.evidence, other.fact.evidence)
    let (leftClicks, rightClicks) = (left.clicks ?? Int.max, right.clicks ?? Int.max)
    if leftClicks != rightClicks { return leftClicks < rightClicks }
    if left.url != right.url { return left.url < right.url }
    return (left.line ?? 0, left.text, left.heading ?? "") < (right.line ?? 0, right.text, right.heading ?? "")
  }
}
