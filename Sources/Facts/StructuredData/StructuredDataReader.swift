internal import HTML
internal import Results
internal import Web

/// Reads what a page says of organisations and places in schema.org's words: hours, contact, prices of services.
///
/// A thing is told apart by its name. What is said of persons, events and jobs is never the municipality's.
struct StructuredDataReader {
  private let context: PageContext
  private let binder: ContactBinder
  private let hours: StructuredHours
  private let offers: StructuredOffers

  init(context: PageContext, year: Int) {
    self.context = context
    binder = ContactBinder(context, names: ContactNames(context))
    hours = StructuredHours(year: year)
    offers = StructuredOffers(context: context, year: year)
  }

  struct Statement {
    var kind: FactKind
    /// The subject's index; `nil` when nothing names one.
    var subject: Int?
    var value: FactValue
    /// The words of the source: `openingHours: Mo-Fr 08:00-15:30`.
    var text: String
    /// What the thing is called.
    var name: String?
    var line: Int
  }

  func statements(_ document: Document, _ budget: inout CandidateBudget) -> [Statement] {
    var statements: [Statement] = []
    for source in StructuredSources.of(document, unseen: context.page.unseen) {
      visit(source.item, within: nil, line: source.line, &statements, &budget)
    }
    return statements
  }

  private func visit(
    _ item: StructuredItem, within whole: String?, line: Int, _ statements: inout [Statement],
    _ budget: inout CandidateBudget
  ) {
    guard !item.types.contains(where: StructuredTypes.isSomebodyElses), budget.take() else { return }
    let name = item.text("name") ?? item.text("legalName")
    if item.types.contains(where: StructuredTypes.places.contains) {
      statements += self.statements(of: item, name, line)
    }
    if item.types.contains(where: StructuredTypes.offers.contains),
      let statement = offers.statement(item, name: name ?? whole, line: line)
    {
      statements.append(statement)
    }
    for property in item.properties where !StructuredTypes.relationsToOthers.contains(property.name) {
      guard case .item(let part) = property.value else { continue }
      visit(part, within: name ?? whole, line: line, &statements, &budget)
    }
  }

  private func statements(of item: StructuredItem, _ name: String?, _ line: Int) -> [Statement] {
    guard let subject = subject(of: item, name) else { return [] }
    var statements: [Statement] = []
    func add(_ kind: FactKind, _ value: FactValue, _ words: [String]) {
      let text = words.joined(separator: " · ")
      let quotation = text.count <= 400 ? text : text.prefix(399) + "…"
      statements.append(
        Statement(kind: kind, subject: subject, value: value, text: quotation, name: name, line: line))
    }
    let (contact, words) = StructuredContact.contact(of: own(item, subject))
    if contact != Contact() { add(.contact, .contact(contact), words) }
    let open = hours.hours(
      texts: item.texts("openingHours"), specifications: item.items("openingHoursSpecification"))
    if let open { add(.openingHours, .hours(open.notation), StructuredTypes.words(of: item)) }
    for point in item.items("contactPoint") where point.text("telephone") != nil {
      let answered = hours.hours(texts: point.texts("hoursAvailable"), specifications: point.items("hoursAvailable"))
      if let answered {
        add(.phoneHours, .hours(answered.notation), StructuredTypes.words(of: point, "hoursAvailable"))
      }
    }
    return statements
  }

  /// The municipality's mailboxes are of its site's domain, or of some municipality's.
  private func own(_ item: StructuredItem, _ subject: Int) -> StructuredItem {
    guard subject == context.vocabulary.index(of: "municipality") else { return item }
    var own = item
    own.properties.removeAll { property in
      guard property.name == "email", case .text(let text) = property.value else { return false }
      let mailbox = Mailbox(String(StructuredItem.localName(text)).lowercased())
      return !mailbox.isOf(host: context.url.host) && !mailbox.isOfMunicipality
    }
    return own
  }

  /// What a thing is: what its name says, else what its sort is, else what the page is about.
  private func subject(of item: StructuredItem, _ name: String?) -> Int? {
    let municipality = context.vocabulary.index(of: "municipality")
    if let name {
      let hits = ShortText(String(name.prefix(200)), matcher: context.vocabulary.words).hits
      if let subject = SubjectMentions(hits, context.vocabulary).topic(for: .hours) {
        switch binder.owner(subject) {
        case .municipality: return municipality
        case .subject(let subject): return subject
        case .nobody: return nil
        }
      }
      // "Vik kommune" itself, and no part of it: "Vik kommune, avdeling for plan".
      let words = Folding.fold(Array(name.utf8)).split(whereSeparator: { !$0.isASCIILetter && $0 < 0x80 })
      if let last = words.last, StructuredTypes.municipalities.contains(where: { last.elementsEqual($0.utf8) }) {
        return municipality
      }
    }
    for type in item.types {
      if let subject = StructuredTypes.subjects[type].flatMap(context.vocabulary.index(of:)) { return subject }
    }
    let isAuthority = item.types.contains(where: StructuredTypes.authorities.contains)
    if name == nil || isAuthority, let subject = context.titleSubjects.topic(for: .hours) {
      if case .subject(let subject) = binder.owner(subject) { return subject }
      return municipality
    }
    return isAuthority && name == nil ? municipality : nil
  }
}
