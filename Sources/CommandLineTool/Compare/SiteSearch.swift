import Results
import RuleSet
import Web

/// A site by what somebody types: the name or number of a municipality, an address or a host.
struct SiteSearch {
  private let key: String?
  private let words: String

  init(_ words: String, in register: Register) {
    self.words = words.lowercased()
    key = (try? register.find(words))?.number
  }

  /// Whether it is meant.
  func holds(for site: NightSite) -> Bool {
    if site.key == key || site.key == words { return true }
    if site.municipality.map({ $0.number == words || $0.name.lowercased() == words }) == true { return true }
    let address = site.address.description
    return address == words || address == words + "/" || site.address.host == words
      || site.address.host == "www.\(words)"
  }
}
