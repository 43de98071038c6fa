import Foundation
import Reports
import Results
import Web

/// Results that have everything a result can have, for all tests of reports.
enum Samples {
  static func url(_ path: String) -> WebURL {
    guard let url = WebURL("https://www.fjellvik.kommune.no" + path) else { preconditionFailure("no path: \(path)") }
    return url
  }

  static func evidence(_ path: String, _ text: String, clicks: Int? = 1) -> Evidence {
    Evidence(
      url: url(path), text: text, heading: "Kontakt", clicks: clicks, language: .bokmål, date: "2026-08-01", line: 12)
  }

  static let facts: [Fact] = [
    Fact(
      kind: .openingHours, about: "service-centre", value: .hours("Mo-Fr 08:00-15:30; Dec 24 off"),
      evidence: evidence("/kontakt", "Servicetorget er åpent mandag–fredag kl. 8–15.30. Stengt julaften.")),
    Fact(
      kind: .phoneHours, about: "switchboard", value: .hours("Mo-Fr 09:00-15:00"),
      evidence: evidence("/kontakt", "Telefonen er betjent 9–15.")),
    Fact(
      kind: .extendedHours, about: "duty", value: .hours("24/7"), evidence: evidence("/vakt", "Vakttelefon hele døgnet")
    ),
    Fact(
      kind: .price, about: "kindergarten",
      value: .price(
        Price(
          amount: 3050, per: "month", item: "hel plass", year: 2026, validFrom: "2026-01-01", bound: .upTo)),
      evidence: evidence("/barnehage/pris", "Hel plass: 3 050 kr per måned", clicks: 2)),
    Fact(
      kind: .price, about: "water", value: .price(Price(amount: Decimal(string: "20.04") ?? 0, per: "m3")),
      evidence: evidence("/vann", "20,04 kr/m3", clicks: nil)),
    Fact(
      kind: .processingTime, about: "building-case",
      value: .processingTime(
        ProcessingTime(
          duration: "P12W", shortest: "P3W", qualifier: .limit, workingDays: false, item: "rammetillatelse")),
      evidence: evidence("/byggesak", "innen 3–12 uker")),
    Fact(
      kind: .selfService, about: "kindergarten",
      value: .selfService(
        SelfService(
          url: "https://foresatt.visma.no/fjellvik", level: 3, login: "id-porten", vendor: "visma", isOnPage: true)),
      evidence: evidence("/barnehage", "Søk plass")),
    Fact(
      kind: .document, about: "waste",
      value: .document(DocumentReference(url: "/gebyr.pdf", format: "pdf", topic: .price)),
      evidence: evidence("/gebyr", "Gebyrregulativ (PDF)")),
    Fact(
      kind: .contact, about: "municipality",
      value: .contact(
        Contact(
          telephones: ["+4757000000"], emails: ["post@fjellvik.kommune.no"], visitingAddress: "Torget 1",
          postalAddress: "Postboks 1, 6891 Vik", organisationNumber: "974760673")),
      evidence: evidence("/kontakt", "Telefon 57 00 00 00")),
    Fact(
      kind: .complaint, about: "building-case",
      value: .complaint(
        ComplaintGuidance(deadline: "P3W", instance: "county-governor", url: "https://fjellvik.kommune.no/klage")),
      evidence: evidence("/klage", "Klagefristen er tre uker")),
    Fact(
      kind: .deadline, about: "kindergarten", value: .deadline(Deadline(date: "--03-01", item: "hovedopptak")),
      evidence: evidence("/barnehage", "Søk innen 1. mars")),
    Fact(
      kind: .offering, about: "post-journal",
      value: .offering(Offering(url: "https://innsyn.no/fjellvik", format: .portal, vendor: "acos", year: 2026)),
      evidence: evidence("/innsyn", "Postliste 2026")),
    Fact(
      kind: .statement, about: "provisional-answer", value: .statement(Statement(year: 2025, within: "P2W")),
      evidence: evidence("/kontakt", "Du får et foreløpig svar innen to uker")),
    Fact(
      kind: .share, about: "viewport", value: .share(Share(part: 3, whole: 4)), evidence: evidence("/", "Forsiden")),
  ]

  static func criterion(
    _ id: String, _ category: String, _ outcome: Outcome, grade: Double, reason: String? = nil,
    evidence: [Evidence] = []
  ) -> CriterionResult {
    CriterionResult(
      id: id, category: category, outcome: outcome, grade: grade, maximum: 10, reason: reason, evidence: evidence)
  }

  static let criteria: [CriterionResult] = [
    criterion("opening-hours", "availability", .passed, grade: 1, evidence: [facts[0].evidence, facts[1].evidence]),
    criterion("phone-hours", "availability", .passed, grade: 0.7, evidence: [facts[1].evidence]),
    criterion("price-kindergarten", "prices", .failed, grade: 0),
    criterion("price-water", "prices", .cantTell, grade: 0, reason: "unread-pages"),
    criterion("price-harbour", "prices", .inapplicable, grade: 0),
  ]

  /// One that lacks nothing, some that lack something, one that is encrypted and some that were not read.
  static let documents = SiteDocuments(
    found: 12,
    documents: [
      .init(
        url: url("/plan.pdf"), size: 1_449_000,
        facts: .init(
          version: "1.7", length: 12, isMarked: true, hasStructure: true, title: "Plan", displaysTitle: true,
          language: "nb-NO", claimedPDFUA: 1, creator: "Word", producer: "Word"), pages: [url("/"), url("/planer")],
        pageCount: 37),
      .init(
        url: url("/referat.pdf"), size: 890_400, facts: .init(version: "1.4", length: 1, producer: "Skanner 2000"),
        pages: [url("/referat")], pageCount: 1),
      .init(
        url: url("/priser.pdf"),
        facts: .init(isMarked: true, title: "Priser", isRepaired: true), pages: [url("/"), url("/priser")], pageCount: 2
      ),
      .init(
        url: url("/last.pdf"), size: 300,
        facts: .init(
          length: 2, isMarked: true, hasStructure: true, unread: [.title, .language], isEncrypted: true,
          permitsAssistiveTechnology: false), pages: [url("/")], pageCount: 1),
      .init(url: url("/stor.pdf"), size: 44_000_000, problem: "too-large", pages: [url("/")], pageCount: 1),
      .init(url: url("/borte.pdf"), problem: "http-404", pages: [url("/")], pageCount: 1),
    ])

  static func site(
    _ name: String = "Fjellvik", criteria: [CriterionResult] = criteria, facts: [Fact] = facts,
    status: Site.Status = .partial, problem: Site.Problem? = .init(reason: "page-budget", detail: "300"),
    checked: Int = 37
  ) -> SiteResult {
    SiteResult(
      ruleSet: .init(version: "1.0", hash: String(repeating: "0123456789abcdef", count: 4)), asOf: "2026-11-23",
      site: Site(
        address: WebURL("http://fjellvik.kommune.no/") ?? url("/"), answered: status == .unreachable ? nil : url("/"),
        tried: [.init(url: url("/"), reason: "certificate")], title: "Velkommen til \(name)",
        crawlDelays: [.init(host: "www.fjellvik.kommune.no", asked: 60, kept: 30)], ignoredCertificate: true,
        municipality: .init(number: "9901", name: name, county: "Telemark"),
        status: status, problem: problem),
      coverage: Coverage(
        checked: checked, skipped: ["robots": 2, "page-budget": 20], failed: ["http-404": 2, "timeout-waiting": 1]),
      links: SiteLinks(
        ok: 120,
        broken: [
          .init(url: url("/borte"), reason: "http-404", pages: [url("/"), url("/kontakt")], pageCount: 37),
          .init(url: url("/kontakt#kart"), reason: "no-such-fragment", pages: [url("/")], pageCount: 1),
        ], unverifiable: ["http-403": 2, "not-looked-at": 5]),
      documents: status == .unreachable ? nil : documents,
      criteria: criteria, facts: facts, unread: [Topic(kind: .price, about: "water")],
      stars: StarScale(thresholds: [50, 90]),
      accessibility: status == .unreachable ? nil : Findings.site)
  }

  static let page = PageResult(
    url: url("/kontakt"), title: "Kontakt oss", language: .bokmål, declaredLanguage: "no", date: "2026-08-01",
    truncation: "depth", needsScript: true, facts: facts,
    links: PageLink.Kind.allCases.map {
      PageLink(href: "../\($0.rawValue)", url: url("/\($0.rawValue)"), text: "Til \($0.rawValue)", kind: $0)
    }, accessibility: Findings.page)

  static let robots = RobotsResult(
    agent: "kommunesjekk",
    robots: .init(
      source: "https://www.fjellvik.kommune.no/robots.txt", status: .read, answer: "http-200", addressee: .everybody,
      crawlDelay: 2.5, sitemaps: ["https://www.fjellvik.kommune.no/sitemap.xml"],
      rules: [
        .init(line: 2, text: "Disallow: /sok", allows: false), .init(line: 3, text: "Allow: /sok/hjelp", allows: true),
      ]),
    addresses: [
      .init(
        address: "https://www.fjellvik.kommune.no/sok?q=a", allowed: false, line: 2, rule: "Disallow: /sok",
        reason: .rule),
      .init(
        address: "https://www.fjellvik.kommune.no/sok/hjelp", allowed: true, line: 3, rule: "Allow: /sok/hjelp",
        reason: .rule),
      .init(address: "https://www.fjellvik.kommune.no/", allowed: true, reason: .noRule),
      .init(address: "https://skjema.fjellvik.kommune.no/", allowed: nil, reason: .otherOrigin),
    ])

  static let texts = RuleTexts(
    criteria: [
      "opening-hours": .init(
        question: Localized(nb: "Når er servicetorget åpent?", nn: "Når er servicetorget ope?", en: "When is it open?"),
        advice: Localized(nb: "Skriv timene.", nn: "Skriv timane.", en: "Write the hours.")),
      "phone-hours": .init(
        question: Localized(
          nb: "Når svarer telefonen?", nn: "Når svarar telefonen?", en: "When is the phone answered?"),
        advice: Localized(nb: "Skriv telefontiden.", nn: "Skriv telefontida.", en: "Write the telephone hours.")),
      "price-kindergarten": .init(
        question: Localized(
          nb: "Hva koster barnehage?", nn: "Kva kostar barnehage?", en: "What does kindergarten cost?"),
        advice: Localized(nb: "Skriv prisen.", nn: "Skriv prisen.", en: "Write the price.")),
    ],
    categories: [
      "availability": Localized(nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Availability"),
      "prices": Localized(nb: "Priser", nn: "Prisar", en: "Prices"),
    ],
    subjects: ["building-case": Localized(nb: "byggesak", nn: "byggjesak", en: "building case")])
}
