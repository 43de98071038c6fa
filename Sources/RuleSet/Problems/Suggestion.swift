/// Finds what somebody probably meant to write.
package enum Suggestion {
  /// The candidate nearest to a word, if one is near enough to be a slip: one change for short words, a third of
  /// the letters for long ones. Of several equally near, the first in alphabetical order.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let word = word.lowercased()
    let limit = max(1, word.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() {
      let distance = distance(word, candidate.lowercased())
      if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// How many letters must be inserted, removed, changed or exchanged with their neighbour to make one word of the
  /// other (optimal string alignment). O(n · m).
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left), right = Array(right)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
