internal import Results

/// Units of prices and times.
enum UnitTexts {
  /// What a price is paid for, by the name that facts have.
  static func per(_ unit: String) -> Localized? {
    switch unit {
    case "month": Localized(nb: "måned", nn: "månad", en: "month")
    case "year": Localized(nb: "år", nn: "år", en: "year")
    case "week": Localized(nb: "uke", nn: "veke", en: "week")
    case "day": Localized(nb: "dag", nn: "dag", en: "day")
    case "hour": Localized(nb: "time", nn: "time", en: "hour")
    case "semester": Localized(nb: "semester", nn: "semester", en: "semester")
    case "m3": Localized(nb: "m³", nn: "m³", en: "m³")
    case "m2": Localized(nb: "m²", nn: "m²", en: "m²")
    case "meal": Localized(nb: "måltid", nn: "måltid", en: "meal")
    case "entry": Localized(nb: "inngang", nn: "inngang", en: "entry")
    case "time": Localized(nb: "gang", nn: "gong", en: "occasion")
    default: nil
    }
  }

  /// A unit of ISO 8601 durations.
  enum TimeUnit: Hashable, Sendable {
    case hours, days, workingDays, weeks, months, years
  }

  /// The word for a number of units.
  static func word(_ unit: TimeUnit, count: Int) -> Localized {
    let one = count == 1
    return switch unit {
    case .hours:
      Localized(nb: one ? "time" : "timer", nn: one ? "time" : "timar", en: one ? "hour" : "hours")
    case .days:
      Localized(nb: one ? "dag" : "dager", nn: one ? "dag" : "dagar", en: one ? "day" : "days")
    case .workingDays:
      Localized(
        nb: one ? "virkedag" : "virkedager", nn: one ? "verkedag" : "verkedagar",
        en: one ? "working day" : "working days")
    case .weeks:
      Localized(nb: one ? "uke" : "uker", nn: one ? "veke" : "veker", en: one ? "week" : "weeks")
    case .months:
      Localized(nb: one ? "måned" : "måneder", nn: one ? "månad" : "månader", en: one ? "month" : "months")
    case .years:
      Localized(nb: "år", nn: "år", en: one ? "year" : "years")
    }
  }

  /// Nothing to pay.
  static let free = Localized(nb: "gratis", nn: "gratis", en: "free of charge")
  /// Before the lowest price.
  static let from = Localized(nb: "fra", nn: "frå", en: "from")
  /// Before the highest price.
  static let upTo = Localized(nb: "inntil", nn: "inntil", en: "up to")

  /// What a figure of time is.
  static func qualifier(_ qualifier: ProcessingTime.Qualifier) -> Localized {
    switch qualifier {
    case .limit: Localized(nb: "innen", nn: "innan", en: "within")
    case .average: Localized(nb: "i snitt", nn: "i snitt", en: "on average")
    case .usual: Localized(nb: "vanligvis", nn: "vanlegvis", en: "usually")
    }
  }
}
