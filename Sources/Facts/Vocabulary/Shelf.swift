internal import Synchronization

/// Things that a piece of work takes, uses alone, and puts back for the next: what was learnt from one page is at hand for
/// the pages after it, without tasks waiting for one another.
final class Shelf<Thing: Sendable>: Sendable {
  private let things = Mutex<[Thing]>([])
  private let capacity: Int

  /// - Parameter capacity: how many things are kept at most; further ones are let go.
  init(capacity: Int) { self.capacity = capacity }

  /// The thing that was put back last, of those that fit; `nil` when there is none.
  func take(where fits: (Thing) -> Bool = { _ in true }) -> Thing? {
    things.withLock { things in things.lastIndex(where: fits).map { things.remove(at: $0) } }
  }

  /// Puts a thing back. When there is no more room, the one that has lain there longest goes.
  func put(_ thing: consuming Thing) {
    things.withLock { [thing] things in
      if things.count >= capacity { things.removeFirst() }
      things.append(thing)
    }
  }
}
