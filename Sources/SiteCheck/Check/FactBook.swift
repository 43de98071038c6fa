internal import Results
internal import Synchronization

/// What the pages of a site say, each saying once. Menus and feet of pages say the same on every page, so what is said is
/// kept for the site, and a page only refers to it.
final class FactBook: Sendable {
  /// A saying as it stands on one page.
  struct Line: Sendable, Hashable {
    /// The number of the saying.
    var saying: UInt32
    /// The line of the page's source, from 1; 0 when it is not known.
    var source: UInt32
  }

  /// What makes two facts the same although they stand on two pages: everything but the page.
  struct Saying: Sendable, Hashable {
    var kind: FactKind
    var about: String
    var value: FactValue
    var words: String
    var heading: String?
    var language: Language

    init(_ fact: Fact) {
      kind = fact.kind
      about = fact.about
      value = fact.value
      words = fact.evidence.text
      heading = fact.evidence.heading
      language = fact.evidence.language
    }
  }

  private struct State {
    var sayings: [Saying] = []
    var numbers: [Saying: UInt32] = [:]
  }

  private let state = Mutex(State())

  /// Notes what a page says, and lets its facts go.
  func settle(_ page: SitePage) -> SitePage {
    var page = page
    page.said = state.withLock { state in
      page.facts.map { fact in
        let saying = Saying(fact)
        let number = state.numbers[saying] ?? UInt32(state.sayings.count)
        if number == state.sayings.count {
          state.sayings.append(saying)
          state.numbers[saying] = number
        }
        return Line(saying: number, source: UInt32(clamping: fact.evidence.line ?? 0))
      }
    }
    page.facts = []
    return page
  }

  /// All sayings by their numbers. The numbers depend on the order in which pages were read; what is made of them must
  /// not.
  var sayings: [Saying] { state.withLock(\.sayings) }
}
