import Results
import Web

/// A fact and what it earns.
struct GradedFact {
  var fact: Fact
  var share: Double

  /// The evidence of the facts that earn something: the best first, words that stand on many pages (a footer) once, at
  /// most ``CriterionResult/evidenceLimit``.
  static func evidence(of facts: [GradedFact]) -> [Evidence] {
    // An address is put together once, not in every comparison.
    let ranked = facts.filter { $0.share > 0 }.map { (rank: Rank($0), evidence: $0.fact.evidence) }
    var evidence: [Evidence] = []
    for (_, piece) in ranked.sorted(by: { $0.rank < $1.rank }) {
      guard !evidence.contains(where: { $0.text == piece.text && $0.heading == piece.heading }) else { continue }
      evidence.append(piece)
      if evidence.count == CriterionResult.evidenceLimit { break }
    }
    return evidence
  }

  /// The order of evidence: share, then clicks (unlinked pages last), then address, line and words, so that it does not
  /// depend on the order in which pages were read.
  private struct Rank: Comparable {
    let lost: Double
    let clicks: Int
    let address: String
    let line: Int
    let words: [String]

    init(_ graded: GradedFact) {
      let evidence = graded.fact.evidence
      lost = 1 - graded.share
      clicks = evidence.clicks ?? .max
      address = evidence.url.description
      line = evidence.line ?? 0
      words = [evidence.text, evidence.heading ?? ""]
    }

    static func < (left: Rank, right: Rank) -> Bool {
      if (left.lost, left.clicks, left.address, left.line) != (right.lost, right.clicks, right.address, right.line) {
        return (left.lost, left.clicks, left.address, left.line) < (right.lost, right.clicks, right.address, right.line)
      }
      return left.words.lexicographicallyPrecedes(right.words)
    }
  }
}
