/// An address that waits, with what its turn depends on: the highest hope first, then the fewest clicks, then the order
/// of discovery.
struct Candidate: Comparable {
  /// The address's place in the ``AddressBook``, which is the order of discovery.
  let id: Int
  /// What the links to it and the pages around it promise.
  let hope: Int
  let depth: Int

  init(id: Int, _ record: AddressBook.Record) {
    self.id = id
    hope = record.promise * 4 + record.surroundings
    depth = record.depth
  }

  static func < (left: Candidate, right: Candidate) -> Bool {
    (-left.hope, left.depth, left.id) < (-right.hope, right.depth, right.id)
  }
}
