import Results
import RuleSet
import Testing
import Web

@Suite("The register of municipalities")
struct RegisterTests {
  let register: Register

  init() throws { register = try Register.load(from: RepositoryFolder.rules + "/municipalities.csv") }

  @Test("All 357 municipalities are there, with hosts that are theirs alone")
  func complete() {
    #expect(register.entries.count == 357)
    #expect(Set(register.entries.map(\.number)).count == 357)
    #expect(Set(register.entries.map(\.organisationNumber)).count == 357)
    #expect(Set(register.entries.map(\.county)).count == 15)
    #expect(register.entries.filter { $0.sámiLanguage != nil }.count == 13)
    let hosts = register.entries.flatMap(\.hosts)
    #expect(Set(hosts).count == hosts.count)
  }

  @Test("An entry carries what the check needs")
  func entry() throws {
    let kåfjord = try register.find("5540")
    #expect(kåfjord.name == "Kåfjord")
    #expect(kåfjord.alsoKnownAs == ["Gáivuotna", "Kaivuono"])
    #expect(kåfjord.sámiLanguage == .northernSámi)
    #expect(kåfjord.languageForm == .bokmål)
    #expect(kåfjord.address == WebURL("https://www.kafjord.kommune.no/"))
    #expect(try register.find("Lund").ownSubdomains == ["skjema.lund.kommune.no"])
  }

  @Test(
    "A municipality is found by number and by the ways its name is written",
    arguments: [
      ("4036", "Vinje"), ("0301", "Oslo"), ("301", "Oslo"), ("vinje", "Vinje"), ("  Vinje kommune ", "Vinje"),
      ("BÆRUM", "Bærum"), ("baerum", "Bærum"), ("barum kommune", "Bærum"), ("Tromso", "Tromsø"), ("tromsoe", "Tromsø"),
      ("nore og uvdal", "Nore og Uvdal"), ("Nore-og-Uvdal", "Nore og Uvdal"), ("sor varanger", "Sør-Varanger"),
      ("Voss herad", "Voss"), ("Guovdageaidnu", "Kautokeino"), ("guovdageaidnu suohkan", "Kautokeino"),
      ("Karasjohka", "Karasjok"), ("Snåase tjïelte", "Snåsa"), ("Gaivuotna", "Kåfjord"), ("Traante", "Trondheim"),
      ("ås", "Ås"), ("os", "Os"), ("A\u{30A}s", "Ås"), ("Aas", "Ås"), ("Herøy i Nordland", "Herøy"),
      ("Våler (Østfold)", "Våler"), ("valer ostfold", "Våler"), ("Heroy kommune, More og Romsdal", "Herøy"),
    ])
  func found(query: String, name: String) throws {
    let found = Result { () throws(RegisterFailure) in try register.find(query) }
    #expect(try found.get().name == name)
  }

  @Test("Of two municipalities with one name, the county decides which is meant")
  func county() throws {
    #expect(try register.find("Herøy (Nordland)").county == "Nordland")
    #expect(try register.find("Herøy i Møre og Romsdal").county == "Møre og Romsdal")
  }

  @Test("Two municipalities with one name are listed with number and county", arguments: ["Herøy", "heroy kommune"])
  func ambiguous(query: String) throws {
    let failure = #expect(throws: RegisterFailure.self) { try register.find(query) }
    #expect(
      failure?.message.en
        == "Several municipalities are called \"\(query)\". Write the number: "
        + "1515 (Herøy, Møre og Romsdal) or 1818 (Herøy, Nordland).")
  }

  @Test(
    "An unknown name is answered with the nearest ones",
    arguments: [
      ("Fyrasdal", "Fyresdal"), ("sarpborg", "Sarpsborg"), ("Trondhjem", "Trondheim"), ("Midt-Tele", "Midt-Telemark"),
    ])
  func unknown(query: String, nearest: String) throws {
    let failure = #expect(throws: RegisterFailure.self) { try register.find(query) }
    guard case .unknown(_, let suggestions) = failure else {
      Issue.record("expected an unknown name, got \(String(describing: failure))")
      return
    }
    #expect(suggestions.first?.name == nearest)
    #expect(suggestions.count <= 5)
  }

  @Test(
    "A name without any likeness and an unknown number get no suggestion", arguments: ["Xyzzyplugh", "9999", "12345"])
  func strange(query: String) throws {
    #expect(throws: RegisterFailure.unknown(query: query, suggestions: [])) { try register.find(query) }
  }

  @Test("An empty name is an error of its own", arguments: ["", "  ", "!"])
  func empty(query: String) throws {
    #expect(throws: RegisterFailure.empty) { try register.find(query) }
  }

  @Test(
    "An address leads to its municipality",
    arguments: [
      ("https://www.vinje.kommune.no/", "Vinje"), ("http://vinje.kommune.no/skule", "Vinje"),
      ("https://skjema.lund.kommune.no/skjema/LUN001/", "Lund"), ("https://www.sarpsborg.com/", "Sarpsborg"),
    ])
  func address(address: String, name: String) throws {
    #expect(register.entry(of: try #require(WebURL(address)))?.name == name)
  }

  @Test("A foreign address leads to none")
  func foreignAddress() throws {
    #expect(register.entry(of: try #require(WebURL("https://www.example.org/"))) == nil)
  }
}
