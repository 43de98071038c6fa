internal import Results

/// Days and months as people write them. The order is that of OpenStreetMap's abbreviations.
enum CalendarTexts {
  /// Mo, Tu … Su, then PH (public holidays) and SH (school holidays).
  static let days: [String: Localized] = [
    "Mo": Localized(nb: "mandag", nn: "måndag", en: "Monday"),
    "Tu": Localized(nb: "tirsdag", nn: "tysdag", en: "Tuesday"),
    "We": Localized(nb: "onsdag", nn: "onsdag", en: "Wednesday"),
    "Th": Localized(nb: "torsdag", nn: "torsdag", en: "Thursday"),
    "Fr": Localized(nb: "fredag", nn: "fredag", en: "Friday"),
    "Sa": Localized(nb: "lørdag", nn: "laurdag", en: "Saturday"),
    "Su": Localized(nb: "søndag", nn: "sundag", en: "Sunday"),
    "PH": Localized(nb: "helligdager", nn: "heilagdagar", en: "public holidays"),
    "SH": Localized(nb: "skoleferier", nn: "skuleferiar", en: "school holidays"),
  ]

  /// Jan … Dec.
  static let months: [String: Localized] = [
    "Jan": Localized(nb: "januar", nn: "januar", en: "January"),
    "Feb": Localized(nb: "februar", nn: "februar", en: "February"),
    "Mar": Localized(nb: "mars", nn: "mars", en: "March"),
    "Apr": Localized(nb: "april", nn: "april", en: "April"),
    "May": Localized(nb: "mai", nn: "mai", en: "May"),
    "Jun": Localized(nb: "juni", nn: "juni", en: "June"),
    "Jul": Localized(nb: "juli", nn: "juli", en: "July"),
    "Aug": Localized(nb: "august", nn: "august", en: "August"),
    "Sep": Localized(nb: "september", nn: "september", en: "September"),
    "Oct": Localized(nb: "oktober", nn: "oktober", en: "October"),
    "Nov": Localized(nb: "november", nn: "november", en: "November"),
    "Dec": Localized(nb: "desember", nn: "desember", en: "December"),
  ]

  /// `off` of the syntax.
  static let closed = Localized(nb: "stengt", nn: "stengt", en: "closed")
  /// `24/7` of the syntax.
  static let always = Localized(
    nb: "døgnåpent hele uken", nn: "ope heile døgnet, heile veka", en: "day and night, all week")
  /// `00:00-24:00` of the syntax.
  static let allDay = Localized(nb: "hele døgnet", nn: "heile døgnet", en: "all day and night")
}
