internal import Foundation
internal import Results

/// What a row of labelled phrases expects, in the terms of facts.
enum ExpectedValue: Equatable {
  /// No fact that a criterion would count.
  case nothing
  /// Hours in the notation of opening hours, and whose they are when it is not the municipality's.
  case hours(String, of: String?)
  case amount(Decimal)
  case duration(String)
  /// That there is a provisional answer, without a time of the answer itself.
  case provisionalAnswer
  case selfService
  /// That the site has a feature, or that a sentence tells of it.
  case feature
  /// A telephone number as `+47…`, or an e-mail address.
  case contact(String)
  /// The row is of a criterion, or of a form of value, that is not measured.
  case unmeasured

  init(_ phrase: LabelledPhrase) {
    let value = phrase.value.trimmingCharacters(in: .whitespaces)
    let bare = value.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces)
    let remark = value.contains("(") ? value.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" } : ""
    if remark.hasPrefix("provisional answer") {
      self = .provisionalAnswer
      return
    }
    if value.hasPrefix("none") || bare.hasPrefix("covid") || bare.hasPrefix("valid-from") || bare.hasPrefix("sibling")
      || bare.hasPrefix("-") || bare.hasPrefix("exception") || bare.hasPrefix("closed") || bare.hasSuffix("instalments")
      || bare.hasPrefix("out-of-hours")
    {
      self = .nothing
      return
    }
    if let number = value.split(separator: " ").first.map(String.init), phrase.criterion == "contact_info" {
      self =
        number.hasPrefix("tel:") || number.hasPrefix("mailto:")
        ? .contact(String(number.drop { $0 != ":" }.dropFirst())) : .unmeasured
      return
    }
    switch phrase.criterion {
    case "opening_hours", "phone_hours", "extended_hours":
      self = .hours(bare, of: Self.owner(String(remark)))
    case "price":
      let words = bare.split(separator: " ").map(String.init)
      let amount = words.lazy.compactMap { word in
        Decimal(string: String(word.prefix { $0.isNumber || $0 == "." }))
      }.first
      self = amount.map { .amount($0) } ?? .unmeasured
    case "processing_time", "response_time", "complaint":
      let iso = bare.drop { $0 != "P" }.prefix { $0.isLetter || $0.isNumber }
      self =
        iso.isEmpty
        ? .unmeasured : .duration(bare.contains("/") ? String(bare.split(separator: "/").last ?? "") : String(iso))
    case "self_service": self = .selfService
    // Periods are nobody's time to answer; a mention is no offering.
    case _ where PhraseFeatures.ids(phrase.criterion) != nil: self = phrase.isTrap ? .nothing : .feature
    default: self = .unmeasured
    }
  }

  /// Whose hours they are, when the remark names somebody else than the municipality.
  private static func owner(_ remark: String) -> String? {
    let others = [
      "library", "pool", "laboratory", "wound", "doctor", "health", "NAV", "clinic", "recycling", "vaccine", "SFO",
      "bookable", "kindergarten", "youth", "toilet", "police", "museum", "school", "church", "gym", "polling",
    ]
    return others.first { remark.contains($0) }
  }
}
