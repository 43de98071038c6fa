internal import Results

/// A value that a reader has found, before it has evidence.
struct FoundValue {
  var kind: FactKind
  var value: FactValue
  var subject: Int?
  var block: Int
  var tokens: Range<Int>
  /// The durations that it has explained (their first tokens): none of them is the processing time of a case.
  var durations: [Int] = []
}
