internal import Foundation
internal import Results

/// The value of a fact in the form that people use.
enum ValueText {
  /// One line in one of the languages. It may hold words of the site: ``TerminalText`` makes it safe.
  static func text(of value: FactValue, in language: UserLanguage) -> String {
    switch value {
    case .hours(let hours): HoursText.text(of: hours, in: language)
    case .price(let price): self.price(price, language)
    case .processingTime(let time):
      DurationText.text(of: time, in: language) + (time.item.map { " (\($0))" } ?? "")
    case .selfService(let service): selfService(service, language)
    case .document(let document):
      "\(SelfServiceTexts.document(document.format)?[language] ?? document.format): \(document.url)"
    }
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
