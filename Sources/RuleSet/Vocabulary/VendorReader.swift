import Facts
import Results

/// Reads `vendors:` of the vocabulary.
struct VendorReader {
  private(set) var vendors: [Vendor] = []
  private var places: [String: String] = [:]
  private var hosts: [String: String] = [:]
  private var abouts: [(id: String, value: YAMLValue)] = []

  mutating func read(_ value: YAMLValue) {
    for entry in value.mapping("vendors")?.entries ?? [] {
      guard let id = entry.key.identifier() else { continue }
      if let first = places[id] {
        entry.key.report(.duplicate(what: "the vendor", name: id, first: first))
        continue
      }
      places[id] = entry.key.place
      readVendor(id, entry.value)
    }
  }

  private mutating func readVendor(_ id: String, _ value: YAMLValue) {
    let keys = ["hosts", "level", "login", "about", "holds", "offers"]
    guard let mapping = value.mapping("a vendor", keys: keys) else { return }
    let hosts = (mapping.required("hosts")?.oneOrMore("hosts") ?? []).compactMap { host($0) }
    let about = mapping.optional("about").flatMap { value in value.identifier().map { (id: $0, value: value) } }
    if let about { abouts.append(about) }
    let offers = mapping.optional("offers").flatMap { value in value.identifier().map { (id: $0, value: value) } }
    if let offers { abouts.append(offers) }
    vendors.append(
      Vendor(
        id: id, hosts: hosts, level: mapping.optional("level")?.wholeNumber(in: 0...4),
        login: mapping.optional("login")?.identifier(), about: about?.id,
        holds: mapping.optional("holds")?.word(FactKind.self, what: "fact"), offers: offers?.id))
  }

  /// A host, with `*.` before it for all below it and a path after it if that matters.
  private mutating func host(_ value: YAMLValue) -> String? {
    guard let text = value.text("a host") else { return nil }
    let name = text.hasPrefix("*.") ? text.dropFirst(2) : text[...]
    let host = name.prefix { $0 != "/" }
    let isHost =
      host.contains(".") && !host.hasPrefix(".")
      && host.allSatisfy { $0 == "." || $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) }
    guard isHost else {
      value.report(.wrongType(expected: "a host such as foresatt.visma.no, *.onacos.no or svarut.ks.no/edialog"))
      return nil
    }
    if let first = hosts.updateValue(value.place, forKey: text) {
      value.report(.duplicate(what: "the host", name: text, first: first))
    }
    return text
  }

  /// Reports subjects that do not exist.
  func check(subjects: Set<String>) {
    for (id, value) in abouts where !subjects.contains(id) {
      value.report(.unknown(what: "subject", name: id, suggestion: Suggestion.nearest(to: id, among: subjects)))
    }
  }
}
