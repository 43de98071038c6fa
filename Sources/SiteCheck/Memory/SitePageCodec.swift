internal import Facts
internal import Foundation
internal import Results

/// Writes what was read on a page into the store, and reads it back.
struct SitePageCodec: Sendable {
  let topics: TopicNumbers

  private struct Form: Codable {
    var title: String?
    var facts: [Fact]
    var needsScript: Bool?
    var loss: String?
    var date: String?
    var language: Language
    var traits: UInt8
    var bytes: Int
    var lix: Int?
    /// For each link that promises something, its place and the numbers of its topics.
    var leads: [[Int]]
    /// One letter for each outcome.
    var outcomes: String?
    var findings: [Finding]?
    var sheets: [SheetShelf.Mark]?
    var navigation: [NavigationSketch.Link]?
  }

  func bytes(_ page: SitePage) -> [UInt8]? {
    let form = Form(
      title: page.title, facts: page.facts, needsScript: page.needsScript ? true : nil, loss: page.loss?.rawValue,
      date: page.date, language: page.language, traits: page.traits.rawValue, bytes: page.bytes, lix: page.lix,
      leads: page.leads.map { [$0.link] + $0.topics.compactMap(topics.number) },
      outcomes: page.outcomes.isEmpty ? nil : String(page.outcomes.map(\.letter)),
      findings: page.findings.isEmpty ? nil : page.findings,
      sheets: page.sheets.isEmpty ? nil : page.sheets,
      navigation: page.navigation.isEmpty ? nil : page.navigation)
    return (try? JSONEncoder().encode(form)).map(Array.init)
  }

  /// `nil` when the bytes are no page of these rules.
  func page(_ bytes: [UInt8]) -> SitePage? {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)) else { return nil }
    var page = SitePage(
      title: form.title, facts: form.facts, date: form.date, language: form.language,
      traits: PageTraits(rawValue: form.traits), bytes: form.bytes, lix: form.lix,
      needsScript: form.needsScript ?? false,
      loss: form.loss.flatMap(ReadingProblem.init))
    for lead in form.leads {
      guard let link = lead.first else { return nil }
      let known = lead.dropFirst().compactMap(topics.topic)
      guard known.count == lead.count - 1 else { return nil }
      page.leads.append(SitePage.Lead(link: link, topics: known))
    }
    for letter in form.outcomes ?? "" {
      guard let outcome = Outcome.allCases.first(where: { $0.letter == letter }) else { return nil }
      page.outcomes.append(outcome)
    }
    page.findings = form.findings ?? []
    page.sheets = form.sheets ?? []
    page.navigation = form.navigation ?? []
    return page
  }
}

extension Outcome {
  /// What stands for it where there are many.
  fileprivate var letter: Character {
    switch self {
    case .inapplicable: "-"
    case .untested: "u"
    case .passed: "p"
    case .cantTell: "?"
    case .failed: "f"
    }
  }
}

/// Numbers for all topics that the rules know of: the same as long as the rules are.
struct TopicNumbers: Sendable {
  private let topics: [Topic]
  private let numbers: [Topic: Int]

  /// - Parameter subjects: The ids of all subjects.
  init(subjects: [String]) {
    topics = FactKind.allCases.sorted().flatMap { kind in subjects.sorted().map { Topic(kind: kind, about: $0) } }
    numbers = Dictionary(zip(topics, topics.indices)) { first, _ in first }
  }

  func number(_ topic: Topic) -> Int? { numbers[topic] }

  func topic(_ number: Int) -> Topic? { topics.indices.contains(number) ? topics[number] : nil }
}
