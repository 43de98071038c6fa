internal import Foundation
package import Results

/// The value of a fact in the form that people use.
package enum ValueText {
  /// One line in one of the languages. It may hold words of the site: ``TerminalText`` makes it safe.
  package static func text(of value: FactValue, in language: UserLanguage) -> String {
    switch value {
    case .hours(let hours): HoursText.text(of: hours, in: language)
    case .price(let price): self.price(price, language)
    case .processingTime(let time):
      DurationText.text(of: time, in: language) + (time.item.map { " (\($0))" } ?? "")
    case .selfService(let service): selfService(service, language)
    case .document(let document):
      "\(SelfServiceTexts.document(document.format)?[language] ?? document.format): \(document.url)"
    case .contact(let contact): self.contact(contact)
    case .complaint(let guidance): complaint(guidance, language)
    case .deadline(let deadline):
      DayText.text(of: deadline.date, in: language) + (deadline.item.map { " (\($0))" } ?? "")
    case .offering(let offering):
      "\(OfferingTexts.name(of: offering.format)[language])\(offering.year.map { " (\($0))" } ?? ""): \(offering.url)"
    case .statement(let statement): self.statement(statement, language)
    case .share(let share): OfferingTexts.share(share)[language]
    }
  }

  private static func contact(_ contact: Contact) -> String {
    let numbers = contact.telephones.map { number in
      guard number.hasPrefix("+47"), number.count == 11 else { return number }
      return stride(from: 3, to: 11, by: 2).map { String(number.dropFirst($0).prefix(2)) }.joined(separator: "\u{A0}")
    }
    let parts = numbers + contact.emails + [contact.visitingAddress, contact.postalAddress].compactMap { $0 }
    return (parts + (contact.organisationNumber.map { ["org.nr. \($0)"] } ?? [])).joined(separator: "; ")
  }

  private static func complaint(_ guidance: ComplaintGuidance, _ language: UserLanguage) -> String {
    let deadline = guidance.deadline.map { DurationText.text(of: $0, in: language) }
    let parts = [deadline, guidance.instance.map { OfferingTexts.instance($0)[language] }, guidance.url]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private static func statement(_ statement: Statement, _ language: UserLanguage) -> String {
    let parts = [statement.year.map(String.init), statement.within.map { DurationText.text(of: $0, in: language) }]
    let text = parts.compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? OfferingTexts.said[language] : text
  }

  private static func price(_ price: Price, _ language: UserLanguage) -> String {
    var words: [String] = []
    if price.amount == 0 {
      words.append(UnitTexts.free[language])
    } else {
      switch price.bound {
      case .from: words.append(UnitTexts.from[language])
      case .upTo: words.append(UnitTexts.upTo[language])
      case nil: break
      }
      let amount = NumberText.amount(price.amount, in: language)
      words.append(language == .en ? "NOK\u{A0}\(amount)" : "\(amount)\u{A0}kr")
    }
    if let per = price.per { words.append("per \(UnitTexts.per(per)?[language] ?? per)") }
    let details = [price.item, price.year.map(String.init)].compactMap { $0 }
    if !details.isEmpty { words.append("(\(details.joined(separator: ", ")))") }
    return words.joined(separator: " ")
  }

  private static func selfService(_ service: SelfService, _ language: UserLanguage) -> String {
    let kind = SelfServiceTexts.level(service.level)?[language] ?? String(service.level)
    let login = service.login.map { " (\(SelfServiceTexts.login($0)))" } ?? ""
    return "\(kind)\(login): \(service.url)"
  }
}
