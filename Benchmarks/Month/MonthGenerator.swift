import Criteria
import Facts
import Foundation
import Results
import RuleSet
import Web

/// Makes the results of invented nights over the municipalities of the register: the same whenever they are made.
///
/// Each site has a few hundred facts of which one in forty changes from one night to the next; one site in thirty is not
/// reached, one in twenty is read in part.
struct MonthGenerator {
  let rules: RuleSet
  let factsPerSite: Int
  private let subjects: [String]

  init(rules: RuleSet, factsPerSite: Int) {
    self.rules = rules
    self.factsPerSite = factsPerSite
    subjects = rules.vocabulary.subjects.map(\.id)
  }

  static func day(_ night: Int) -> CalendarDay { CalendarDay(year: 2026, month: 11, day: night + 1) }

  func site(_ entry: RegisterEntry) -> NightSite {
    NightSite(
      address: entry.address, municipality: entry.municipality, inhabitants: entry.inhabitants,
      languageForm: entry.languageForm.rawValue)
  }

  /// A number from 0 that looks random and is the same for the same places.
  private func draw(_ numbers: Int..., below limit: Int) -> Int {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for number in numbers {
      state = (state ^ UInt64(bitPattern: Int64(number))) &* 0xBF58_476D_1CE4_E5B9
      state ^= state >> 29
    }
    return Int(state >> 33) % limit
  }

  func result(_ entry: RegisterEntry, night: Int) -> SiteResult {
    let number = Int(entry.number) ?? 0
    let day = Self.day(night)
    let isUnreachable = draw(number, night, 1, below: 30) == 0
    let isPartial = draw(number, night, 2, below: 20) == 0
    let facts = isUnreachable ? [] : facts(entry, number, night)
    let unread: Set<Topic> = isPartial ? [Topic(kind: .price, about: "kindergarten")] : []
    let obstacle: SiteFacts.Obstacle? = isUnreachable ? .unreachable : nil
    return SiteResult(
      ruleSet: rules.identity, asOf: day.description,
      site: Site(
        address: entry.address, answered: isUnreachable ? nil : entry.address, title: "\(entry.name) kommune",
        municipality: entry.municipality,
        status: isUnreachable ? .unreachable : isPartial ? .partial : .complete,
        problem: isUnreachable
          ? .init(reason: "timeout-connecting") : isPartial ? .init(reason: "page-budget") : nil),
      coverage: Coverage(
        checked: isUnreachable ? 0 : 8 + draw(number, night, 3, below: 3), skipped: ["not-html": 12],
        failed: isUnreachable ? ["timeout-connecting": 1] : [:]),
      links: links(entry, number, night),
      criteria: rules.assessor.assess(SiteFacts(facts: facts, unread: unread, obstacle: obstacle, asOf: day)),
      facts: facts, unread: unread, stars: rules.stars)
  }

  private func facts(_ entry: RegisterEntry, _ number: Int, _ night: Int) -> [Fact] {
    (0..<factsPerSite).map { index in
      // A fact changes every fortieth night, each in a night of its own.
      let version = (night + draw(number, index, below: 40)) / 40
      let seed = draw(number, index, version, below: 1 << 20)
      let kinds: [FactKind] = [.price, .processingTime, .openingHours, .deadline]
      let kind = kinds[draw(number, index, 4, below: kinds.count)]
      let subject = subjects[draw(number, index, 5, below: subjects.count)]
      let value: FactValue =
        switch kind {
        case .price: .price(Price(amount: Decimal(seed % 4000), per: "month", item: "plass \(index)", year: 2026))
        case .processingTime:
          .processingTime(ProcessingTime(duration: "P\(seed % 12 + 1)W", qualifier: .usual))
        case .deadline: .deadline(Deadline(date: "--0\(seed % 9 + 1)-01"))
        default: .hours("Mo-Fr 08:00-1\(seed % 6):30")
        }
      return Fact(
        kind: kind, about: subject, value: value,
        evidence: Evidence(
          url: address(entry, "tjenester/\(subject)/side-\(index % 9)"),
          text:
            "\(entry.name) kommune: det som står om \(subject) på denne siden er \(seed % 4000), gjeldende fra nyttår",
          heading: "Overskrift \(index % 17)", clicks: 1 + index % 3, language: .bokmål,
          date: "2026-0\(seed % 9 + 1)-01",
          line: 100 + index))
    }.sorted { Topic(kind: $0.kind, about: $0.about) < Topic(kind: $1.kind, about: $1.about) }
  }

  private func links(_ entry: RegisterEntry, _ number: Int, _ night: Int) -> SiteLinks {
    SiteLinks(
      ok: 240,
      broken: (0..<draw(number, 6, below: 30)).map { index in
        let version = (night + draw(number, index, 7, below: 20)) / 20
        return .init(
          url: address(entry, "borte/\(index)-\(version)"), reason: "http-404",
          pages: [address(entry, "side-\(index)")],
          pageCount: 1 + index)
      }, unverifiable: ["http-403": 2])
  }

  private func address(_ entry: RegisterEntry, _ path: String) -> WebURL {
    WebURL("https://\(entry.address.host)/\(path)") ?? entry.address
  }
}
