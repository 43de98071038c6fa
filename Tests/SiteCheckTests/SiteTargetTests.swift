import Fetching
import Results
import RuleSet
import SiteCheck
import Testing
import Web

private let register: Register = {
  let csv = """
    number,name,also_known_as,county,inhabitants,language_form,sami_area,organisation_number,address,own_subdomains
    1515,Herøy,,Møre og Romsdal,8900,nn,,964978840,https://www.heroy.kommune.no/,
    1818,Herøy,,Nordland,1900,nb,,872418032,https://www.heroy-no.kommune.no/,
    4036,Vinje,,Telemark,3700,nn,,964964998,https://www.vinje.kommune.no/,skjema.vinje.kommune.no
    """
  do {
    let folder = try TemporaryFolder()
    return try Register.load(from: folder.write(csv, to: "municipalities.csv"))
  } catch {
    preconditionFailure("the register of the tests: \(error)")
  }
}()
private let herøys = Array(register.entries.prefix(2))
private let vinje = register.entries[2]

private func failure(_ text: String) -> TargetFailure? {
  do throws(TargetFailure) {
    _ = try SiteTarget(resolving: text, in: register)
    return nil
  } catch {
    return error
  }
}

@Test(
  "Addresses are understood with and without their scheme",
  arguments: [
    ("https://eksempel.no/a?b=1#c", "https://eksempel.no/a?b=1"), ("http://eksempel.no", "http://eksempel.no/"),
    ("www.eksempel.no", "https://www.eksempel.no/"), ("eksempel.no/barnehage", "https://eksempel.no/barnehage"),
    (" eksempel.no\n", "https://eksempel.no/"), ("localhost:8080", "https://localhost:8080/"),
    ("127.0.0.1:8080/x", "https://127.0.0.1:8080/x"), ("[::1]:8080", "https://[::1]:8080/"),
    ("bærum.kommune.no", "https://xn--brum-voa.kommune.no/"),
  ])
func addresses(text: String, address: String) throws {
  let target = try SiteTarget(resolving: text, in: register)
  #expect(target.address.description == address)
  #expect(target.municipality == nil)
}

@Test("Municipalities are found by name and number", arguments: ["Vinje", "vinje kommune", "4036"])
func municipalities(text: String) throws {
  let target = try SiteTarget(resolving: text, in: register)
  #expect(target.address == vinje.address)
  #expect(target.municipality == vinje)
}

@Test(
  "An address of a municipality's own hosts is recognised as the municipality's",
  arguments: ["vinje.kommune.no", "https://www.vinje.kommune.no/tenester", "skjema.vinje.kommune.no"])
func ownHosts(text: String) throws {
  #expect(try SiteTarget(resolving: text, in: register).municipality == vinje)
}

@Test(
  "What is no site is refused for its own reason",
  arguments: [
    ("", TargetFailure.register(.empty)), ("  ", .register(.empty)),
    ("kommune://", .notAnAddress("kommune://", .otherScheme("kommune"))),
    ("file:///etc/passwd", .notAnAddress("file:///etc/passwd", .otherScheme("file"))),
    ("javascript:alert(1)", .notAnAddress("javascript:alert(1)", .otherScheme("javascript"))),
    ("mailto:post@vinje.kommune.no", .notAnAddress("mailto:post@vinje.kommune.no", .otherScheme("mailto"))),
    ("https://", .notAnAddress("https://", .invalidHost)), ("a b.no", .notAnAddress("https://a b.no", .invalidHost)),
    ("eksempel.no:99999", .notAnAddress("https://eksempel.no:99999", .invalidPort)),
    ("./finnes-ikke", .noSuchFolder("./finnes-ikke")), ("/finnes/ikke", .noSuchFolder("/finnes/ikke")),
    ("sider/finnes-ikke", .noSuchFolder("sider/finnes-ikke")),
    ("Vinnje", .register(.unknown(query: "Vinnje", suggestions: [vinje]))),
    ("Herøy", .register(.ambiguous(query: "Herøy", candidates: herøys))),
  ])
func refusals(text: String, expected: TargetFailure) {
  #expect(failure(text) == expected)
}

@Test(
  "Every refusal is a sentence in every language",
  arguments: ["", "file:///x", "https://", "a.no:99999", "./x", "Vinnje", "Herøy"])
func refusalsAreSentences(text: String) throws {
  let message = try #require(failure(text)).message
  for sentence in [message.nb, message.nn, message.en] { #expect(sentence.count > 20) }
  #expect(message.nb != message.nn)
}

@Test("A folder is a site, under the address that its site.yaml or the caller gives")
func folders() throws {
  let folder = try TemporaryFolder()
  try folder.write("<h1>Hei</h1>", to: "index.html")
  let address = WebURL("https://vik.kommune.no/")
  let target = try SiteTarget(resolving: folder.path, in: register, folderAddress: address)
  guard case .folder = target else {
    Issue.record("is no folder")
    return
  }
  #expect(target.address == address)
}

@Test("A file is not a site, and the failure says which command reads it")
func files() throws {
  let folder = try TemporaryFolder()
  let file = try folder.write("<h1>Hei</h1>", to: "side.html")
  #expect(failure(file) == .isFile(file))
  #expect(failure(file)?.message.en.contains("kommunesjekk page \(file)") == true)
}

@Test("A folder whose site.yaml is wrong is refused with the place")
func brokenSiteFile() throws {
  let folder = try TemporaryFolder()
  try folder.write("adress: x\n", to: "site.yaml")
  guard case .siteFile(let problem) = failure(folder.path) else {
    Issue.record("was taken")
    return
  }
  #expect(problem.line == 1)
}
