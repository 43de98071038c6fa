import Results
import Web

/// A fact and what it earns.
struct GradedFact {
  var fact: Fact
  var share: Double

  /// The evidence of the facts that earn something: the best first, words that stand on many pages (a footer) once, at
  /// most ``CriterionResult/evidenceLimit``.
  ///
  /// - Parameter today: A page that was last changed more than two years before comes after fresher ones.
  static func evidence(of facts: [GradedFact], today: CalendarDay) -> [Evidence] {
    // An address is put together once, not in every comparison.
    let ranked = facts.filter { $0.share > 0 }.map { (rank: Rank($0, today: today), evidence: $0.fact.evidence) }
    var evidence: [Evidence] = []
    for (_, piece) in ranked.sorted(by: { $0.rank < $1.rank }) {
      guard !evidence.contains(where: { $0.text == piece.text && $0.heading == piece.heading }) else { continue }
      evidence.append(piece)
      if evidence.count == CriterionResult.evidenceLimit { break }
    }
    return evidence
  }

  /// The order of evidence: share, then freshness, then clicks (unlinked pages last), then address, line and words, so that it does not
  /// depend on the order in which pages were read.
  private struct Rank: Comparable {
    let lost: Double
    let staleness: Int
    let clicks: Int
    let address: String
    let line: Int
    let words: [String]

    init(_ graded: GradedFact, today: CalendarDay) {
      let evidence = graded.fact.evidence
      lost = 1 - graded.share
      let year = evidence.date.flatMap { Int($0.prefix(4)) } ?? today.year
      staleness = year < today.year - 2 ? 1 : 0
      clicks = evidence.clicks ?? .max
      address = evidence.url.description
      line = evidence.line ?? 0
      words = [evidence.text, evidence.heading ?? ""]
    }

    static func < (left: Rank, right: Rank) -> Bool {
      if (left.lost, left.staleness) != (right.lost, right.staleness) {
        return (left.lost, left.staleness) < (right.lost, right.staleness)
      }
      if (left.clicks, left.address, left.line) != (right.clicks, right.address, right.line) {
        return (left.clicks, left.address, left.line) < (right.clicks, right.address, right.line)
      }
      return left.words.lexicographicallyPrecedes(right.words)
    }
  }
}
