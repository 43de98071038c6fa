internal import Crawling
internal import Facts
internal import HTML
internal import Results
internal import Synchronization
internal import Web

/// Tries a site's own search with words that every municipality's site has, when its pages have been read. Answers are
/// compared with each other, since a menu and a page that is the same for every word tell nothing of the search.
final class SearchTrial: Sendable {
  /// What is looked for. Both forms of Norwegian write these alike.
  static let words = ["barnehage", "byggesak"]

  private let read: @Sendable (String, Response) -> SearchAnswer
  /// Of each word's page what it answers to each of the words.
  private let pages = Mutex<[String: Page]>([:])

  private struct Page {
    var url: WebURL
    var answers: [String: SearchAnswer]
  }

  /// - Parameter read: Reads what a page answers to a word.
  init(read: @escaping @Sendable (String, Response) -> SearchAnswer) {
    self.read = read
  }

  /// The addresses that a visitor's search leads to: those of the search nearest to the front page.
  func addresses(_ visited: [VisitedPage<SitePage>], _ book: FactBook) -> [WebURL] {
    let forms = book.sayings.map(Self.address)
    let nearest = visited.sorted { ($0.clicks ?? .max, $0.url) < ($1.clicks ?? .max, $1.url) }
    let form = nearest.lazy.compactMap { $0.reading.said.lazy.compactMap { forms[Int($0.saying)] }.first }.first
    return form.map { form in Self.words.compactMap { WebURL(form + $0) } } ?? []
  }

  /// The address of an answer up to the words that are looked for, where the form has one.
  private static func address(_ saying: FactBook.Saying) -> String? {
    guard saying.about == "site-search", case .offering(let offering) = saying.value, offering.format == .form,
      offering.url.hasSuffix("=")
    else { return nil }
    return offering.url
  }

  /// Takes in the page at one of the addresses.
  func take(_ url: WebURL, _ response: Response) {
    guard let word = Self.words.first(where: { url.query?.hasSuffix("=\($0)") ?? false }) else { return }
    let answers = Self.words.map { ($0, read($0, response)) }
    pages.withLock { $0[word] = Page(url: url, answers: Dictionary(uniqueKeysWithValues: answers)) }
  }

  /// For how many of the words the search showed pages, of those of which that can be told; `nil` when of none. What a
  /// script shows is not seen.
  var fact: Fact? {
    let pages = pages.withLock { $0 }
    var (found, denied): ([Evidence], [Evidence]) = ([], [])
    for word in Self.words {
      guard let page = pages[word], let answer = page.answers[word], pages.count > 1 else { continue }
      let elsewhere = Set(
        pages.filter { $0.key != word }.values.flatMap { $0.answers[word]?.links ?? [] }.map(\.url))
      if let hit = answer.links.first(where: { !elsewhere.contains($0.url) }) {
        found.append(Evidence(url: page.url, text: hit.text.isEmpty ? hit.url.description : hit.text))
      } else if let denial = answer.denial {
        denied.append(Evidence(url: page.url, text: denial))
      }
    }
    guard let evidence = denied.first ?? found.first else { return nil }
    return Fact(
      kind: .share, about: "search-results",
      value: .share(Share(part: found.count, whole: found.count + denied.count)), evidence: evidence)
  }
}
