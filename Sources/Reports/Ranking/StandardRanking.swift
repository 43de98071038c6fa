/// Places as in competitions: equals share a place, and those behind them are as many places further back (1, 2, 2, 4).
public enum StandardRanking {
  /// The places of values that stand in order, the best first.
  public static func places(_ values: [some Equatable]) -> [Int] {
    var places: [Int] = []
    for (index, value) in values.enumerated() {
      places.append(index > 0 && value == values[index - 1] ? places[index - 1] : index + 1)
    }
    return places
  }
}
