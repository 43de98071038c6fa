public import Results

extension Condition {
  /// What it asks, for people: the end of a sentence that begins with "the fact …".
  public var explanation: Localized {
    switch self {
    case .value:
      Localized(nb: "står på siden", nn: "står på sida", en: "stands on the page")
    case .document:
      Localized(
        nb: "ligger i et dokument eller en portal", nn: "ligg i eit dokument eller ein portal",
        en: "lies in a document or portal")
    case .clicksAtMost(let limit):
      Localized(
        nb: "høyst \(limit) klikk fra forsiden", nn: "høgst \(limit) klikk frå framsida",
        en: "at most \(limit) \(limit == 1 ? "click" : "clicks") from the front page")
    case .currentYear:
      Localized(
        nb: "året er oppgitt, og det er i år", nn: "året er oppgitt, og det er i år",
        en: "its year is told and is this one")
    case .notOutdated:
      Localized(nb: "er ikke fra et tidligere år", nn: "er ikkje frå eit tidlegare år", en: "is not of an earlier year")
    case .per(let units):
      Localized(
        nb: "er per \(Self.list(units.map { Self.unit($0).nb }, "eller"))",
        nn: "er per \(Self.list(units.map { Self.unit($0).nn }, "eller"))",
        en: "is per \(Self.list(units.map { Self.unit($0).en }, "or"))")
    case .qualifier(let qualifiers):
      Localized(
        nb: "er \(Self.list(qualifiers.map(\.name.nb), "eller"))",
        nn: "er \(Self.list(qualifiers.map(\.name.nn), "eller"))",
        en: "is \(Self.list(qualifiers.map(\.name.en), "or"))")
    case .linked:
      Localized(nb: "har en lenke dit", nn: "har ei lenkje dit", en: "is linked to")
    case .levelAtLeast(let level):
      Localized(
        nb: "er minst på nivå \(level)", nn: "er minst på nivå \(level)", en: "is of level \(level) or higher")
    case .onWeekdays:
      Localized(
        nb: "gjelder alle dager fra mandag til fredag", nn: "gjeld alle dagar frå måndag til fredag",
        en: "covers every day from Monday to Friday")
    case .outside(let span):
      Localized(
        nb: "går ut over klokka \(span)", nn: "går ut over klokka \(span)", en: "reaches outside \(span)")
    case .exceptions:
      Localized(
        nb: "forteller om unntak, som sommertid og stengte dager",
        nn: "fortel om unntak, som sommartid og stengde dagar",
        en: "tells of exceptions such as summer hours and closed days")
    case .within(let days):
      Localized(
        nb: "er høyst \(days.count) \(days.count == 1 ? "dag" : "dager")",
        nn: "er høgst \(days.count) \(days.count == 1 ? "dag" : "dagar")",
        en: "is at most \(days.count) \(days.count == 1 ? "day" : "days")")
    case .has(let parts):
      Localized(
        nb: "har \(Self.list(parts.map { Self.part($0).nb }, "og"))",
        nn: "har \(Self.list(parts.map { Self.part($0).nn }, "og"))",
        en: "has \(Self.list(parts.map { Self.part($0).en }, "and"))")
    case .format(let formats):
      Localized(
        nb: "er \(Self.list(formats.map(\.name.nb), "eller"))", nn: "er \(Self.list(formats.map(\.name.nn), "eller"))",
        en: "is \(Self.list(formats.map(\.name.en), "or"))")
    case .recent(let years):
      Localized(
        nb: years == 0 ? "er fra i år" : "er fra i år eller de siste \(years) årene",
        nn: years == 0 ? "er frå i år" : "er frå i år eller dei siste \(years) åra",
        en: years == 0 ? "is of this year" : "is of this year or the \(years) years before")
    case .upcoming:
      Localized(nb: "er ikke passert", nn: "er ikkje passert", en: "is not past")
    case .atLeast(let share):
      Localized(
        nb: "gjelder minst \(Self.percent(share)) %", nn: "gjeld minst \(Self.percent(share)) %",
        en: "is true of at least \(Self.percent(share)) %")
    }
  }

  private static func list(_ items: [String], _ or: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(or) \(last)"
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private static func part(_ part: String) -> Localized {
    if let part = Contact.Part(rawValue: part) { return part.name }
    return ComplaintGuidance.Part(rawValue: part)?.name ?? Localized(nb: part, nn: part, en: part)
  }

  private static func unit(_ unit: String) -> Localized {
    switch unit {
    case "month": Localized(nb: "måned", nn: "månad", en: "month")
    case "year": Localized(nb: "år", nn: "år", en: "year")
    case "week": Localized(nb: "uke", nn: "veke", en: "week")
    case "day": Localized(nb: "dag", nn: "dag", en: "day")
    case "hour": Localized(nb: "time", nn: "time", en: "hour")
    case "semester": Localized(nb: "semester", nn: "semester", en: "semester")
    case "m3": Localized(nb: "kubikkmeter", nn: "kubikkmeter", en: "cubic metre")
    case "m2": Localized(nb: "kvadratmeter", nn: "kvadratmeter", en: "square metre")
    case "meal": Localized(nb: "måltid", nn: "måltid", en: "meal")
    case "entry": Localized(nb: "besøk", nn: "besøk", en: "entry")
    case "time": Localized(nb: "gang", nn: "gong", en: "time")
    default: Localized(nb: unit, nn: unit, en: unit)
    }
  }
}

extension ProcessingTime.Qualifier {
  /// What users see.
  public var name: Localized {
    switch self {
    case .limit: Localized(nb: "en frist", nn: "ein frist", en: "a limit")
    case .average: Localized(nb: "et gjennomsnitt", nn: "eit gjennomsnitt", en: "an average")
    case .usual: Localized(nb: "den vanlige tiden", nn: "den vanlege tida", en: "the usual time")
    }
  }
}
