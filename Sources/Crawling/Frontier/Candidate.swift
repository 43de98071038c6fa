/// An address that waits, with what its turn depends on: the highest promise first, then the fewest clicks, then the
/// order of discovery.
struct Candidate: Comparable {
  /// The address's place in the ``AddressBook``, which is the order of discovery.
  let id: Int
  let promise: Int
  let depth: Int

  static func < (left: Candidate, right: Candidate) -> Bool {
    (-left.promise, left.depth, left.id) < (-right.promise, right.depth, right.id)
  }
}
