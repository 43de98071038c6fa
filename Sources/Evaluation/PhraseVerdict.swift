internal import Facts
internal import Foundation
public import Results

/// How the reading of a phrase compares with what it says.
public enum PhraseVerdict: String, Sendable, Codable, CaseIterable {
  /// A value that is there was read, and read right.
  case found
  /// A value that is there was not read, or read wrong.
  case missed
  /// A trap was recognised: nothing was read, or what was read is right and about the right thing.
  case avoided
  /// A trap was taken: a criterion would count something that the phrase does not say.
  case taken
  /// The row asks for something that is not measured here.
  case unmeasured

  /// Judges the facts of a phrase.
  public init(_ phrase: LabelledPhrase, facts: [Fact]) {
    let expected = ExpectedValue(phrase)
    let features = PhraseFeatures.ids(phrase.criterion)
    let counted = facts.filter { fact in
      Self.kinds(phrase.criterion).contains(fact.kind)
        && (features.map { $0.contains(fact.about) || fact.kind == .selfService } ?? true)
    }
    if expected == .unmeasured || Self.kinds(phrase.criterion).isEmpty {
      self = .unmeasured
    } else if phrase.isTrap {
      let isForeign = facts.contains { Self.foreignKinds(phrase.criterion).contains($0.kind) }
      self = isForeign || Self.isTaken(phrase, expected, counted) ? .taken : .avoided
    } else if expected == .nothing {
      self = counted.isEmpty ? .found : .missed
    } else {
      self = counted.contains { Self.agrees($0, expected) } ? .found : .missed
    }
  }

  private static func kinds(_ criterion: String) -> Set<FactKind> {
    switch criterion {
    case "opening_hours": [.openingHours]
    case "phone_hours": [.phoneHours]
    case "extended_hours": [.extendedHours, .openingHours]
    case "price": [.price]
    // Times that are somebody else's own must not be taken for a processing time, whatever they are.
    case "processing_time": [.processingTime]
    case "response_time": [.responseTime, .statement]
    case "complaint": [.complaint]
    case "self_service": [.selfService, .offering]
    case "contact_info": [.contact]
    case _ where PhraseFeatures.ids(criterion) != nil: [.offering, .statement]
    default: []
    }
  }

  /// Kinds of which a trap must bring no fact, whatever it says: no answer and no complaint is the time of a case.
  private static func foreignKinds(_ criterion: String) -> Set<FactKind> {
    switch criterion {
    case "response_time": [.processingTime]
    case "complaint": [.processingTime, .responseTime]
    case "participation", "insight", "social_media": [.processingTime, .responseTime]
    // Telephone numbers must not be taken for hours.
    case "contact_info": [.openingHours, .phoneHours, .extendedHours]
    default: []
    }
  }

  private static func isTaken(_ phrase: LabelledPhrase, _ expected: ExpectedValue, _ facts: [Fact]) -> Bool {
    switch expected {
    // A mention without a year is hardly worth anything; only what a criterion would count in full is a trap taken.
    case .nothing where PhraseFeatures.ids(phrase.criterion) != nil: return facts.contains { countsInFull($0, phrase) }
    case .nothing: return !facts.isEmpty
    case .hours(_, let owner?):
      // Somebody else's hours: a fact about the municipality's own places is wrong.
      _ = owner
      return facts.contains { ["service-centre", "town-hall", "municipality", "switchboard"].contains($0.about) }
    case .hours(let hours, of: nil): return !facts.isEmpty && !facts.contains { agrees($0, .hours(hours, of: nil)) }
    // A provisional answer is told; a time of the answer itself is not.
    case .provisionalAnswer: return facts.contains { $0.kind != .statement }
    case .amount, .duration: return !facts.isEmpty && !facts.contains { agrees($0, expected) }
    case .contact: return !facts.isEmpty && !facts.contains { agrees($0, expected) }
    case .selfService, .feature, .unmeasured: return false
    }
  }

  private static func agrees(_ fact: Fact, _ expected: ExpectedValue) -> Bool {
    switch (fact.value, expected) {
    case (.hours(let hours), .hours(let wanted, _)): return HoursNotation.agree(hours, wanted)
    case (.price(let price), .amount(let amount)): return price.amount == amount
    case (.processingTime(let time), .duration(let wanted)): return days(time.duration) == days(wanted)
    case (.complaint(let guidance), .duration(let wanted)): return guidance.deadline.map(days) == days(wanted)
    case (.statement, .provisionalAnswer): return true
    case (.selfService, .selfService), (.offering, .selfService), (.offering, .feature), (.statement, .feature):
      return true
    case (.contact(let contact), .contact(let wanted)):
      return contact.telephones.contains(wanted) || contact.emails.contains(wanted)
    default: return false
    }
  }

  /// A link, form or portal, or a statement with its year.
  private static func countsInFull(_ fact: Fact, _ phrase: LabelledPhrase) -> Bool {
    // What lies in a period of hearing or publication is told rightly; the trap is to take it for a time of a case.
    if ["participation", "insight"].contains(phrase.criterion) { return false }
    switch fact.value {
    case .offering(let offering):
      return offering.format != .page || !["user-survey", "social-media"].contains(fact.about)
    case .statement(let statement):
      // The year that the row names is no mistake, however old it is.
      return statement.year.map { !phrase.value.contains(String($0)) } ?? false
    default: return false
    }
  }

  /// A duration in comparable form: `P14D` and `P2W` are the same.
  private static func days(_ duration: String) -> String {
    if duration.hasPrefix("P"), duration.hasSuffix("W"), let weeks = Int(duration.dropFirst().dropLast()) {
      return "P\(weeks * 7)D"
    }
    return duration
  }
}

/// Comparing hours whatever the order of days and rules.
enum HoursNotation {
  static func agree(_ left: String, _ right: String) -> Bool {
    // A row that names no days says nothing of them.
    let isWithoutDays = !right.contains { $0.isUppercase }
    return normal(isWithoutDays ? String(left.drop { !$0.isNumber }) : left) == normal(right)
  }

  private static func normal(_ text: String) -> Set<String> {
    let order = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    var rules: Set<String> = []
    for rule in text.split(separator: ";") {
      let parts = rule.split(separator: " ")
      if parts.count == 2, parts[0].first?.isLetter == true {
        var days: Set<String> = []
        for piece in parts[0].split(separator: ",") {
          let ends = piece.split(separator: "-").map(String.init)
          if ends.count == 2, let first = order.firstIndex(of: ends[0]), let last = order.firstIndex(of: ends[1]),
            first <= last
          {
            days.formUnion(order[first...last])
          } else {
            // Public holidays are told so seldom that no reader is measured on them.
            if piece != "PH" { days.insert(String(piece)) }
          }
        }
        for day in days { rules.insert("\(day) \(parts[1])") }
      } else {
        rules.insert(parts.joined(separator: " "))
      }
    }
    return rules
  }
}
