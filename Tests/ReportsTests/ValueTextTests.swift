import Foundation
import Results
import Testing

@testable import Reports

private let nb = UserLanguage.nb

@Test(
  "Hours are written as people write them",
  arguments: [
    ("Mo-Fr 08:00-15:30", "mandag–fredag 08.00–15.30", "måndag–fredag 08.00–15.30", "Monday–Friday 08:00–15:30"),
    (
      "Tu,Th 10:00-14:00", "tirsdag, torsdag 10.00–14.00", "tysdag, torsdag 10.00–14.00",
      "Tuesday, Thursday 10:00–14:00"
    ),
    (
      "Mo-We,Fr 08:00-12:00,13:00-15:00; Dec 24 off",
      "mandag–onsdag, fredag 08.00–12.00, 13.00–15.00; 24. desember stengt",
      "måndag–onsdag, fredag 08.00–12.00, 13.00–15.00; 24. desember stengt",
      "Monday–Wednesday, Friday 08:00–12:00, 13:00–15:00; 24 December closed"
    ),
    ("24/7", "døgnåpent hele uken", "ope heile døgnet, heile veka", "day and night, all week"),
    (
      "Jun-Aug Mo-Fr 08:00-15:00", "juni–august mandag–fredag 08.00–15.00", "juni–august måndag–fredag 08.00–15.00",
      "June–August Monday–Friday 08:00–15:00"
    ),
    (
      "Sa-Su,PH off", "lørdag–søndag, helligdager stengt", "laurdag–sundag, heilagdagar stengt",
      "Saturday–Sunday, public holidays closed"
    ),
    ("Dec 24-26 off", "24.–26. desember stengt", "24.–26. desember stengt", "24–26 December closed"),
    (
      "Sa-Su 00:00-24:00", "lørdag–søndag hele døgnet", "laurdag–sundag heile døgnet",
      "Saturday–Sunday all day and night"
    ),
    ("08:00-15:30", "08.00–15.30", "08.00–15.30", "08:00–15:30"),
    ("Jul off", "juli stengt", "juli stengt", "July closed"),
  ])
func hours(written: String, nb: String, nn: String, en: String) {
  #expect(HoursText.text(of: written, in: .nb) == nb)
  #expect(HoursText.text(of: written, in: .nn) == nn)
  #expect(HoursText.text(of: written, in: .en) == en)
}

@Test(
  "Hours that the report does not know are shown as they stand",
  arguments: ["week 1-53/2 Mo", "sunset-22:00", "Mo[1] 10:00", "", "Mo-", "Jan 32", "Mo 8-15"])
func unknownHours(written: String) {
  #expect(HoursText.text(of: written, in: .nb) == written)
}

@Test(
  "Durations are written as people say them",
  arguments: [
    ("P12W", "12\u{A0}uker", "12\u{A0}veker", "12\u{A0}weeks"), ("P1W", "1\u{A0}uke", "1\u{A0}veke", "1\u{A0}week"),
    ("PT48H", "48\u{A0}timer", "48\u{A0}timar", "48\u{A0}hours"),
    ("P1M", "1\u{A0}måned", "1\u{A0}månad", "1\u{A0}month"),
    ("P14D", "14\u{A0}dager", "14\u{A0}dagar", "14\u{A0}days"), ("P2Y", "2\u{A0}år", "2\u{A0}år", "2\u{A0}years"),
    ("P1Y6M", "P1Y6M", "P1Y6M", "P1Y6M"), ("soon", "soon", "soon", "soon"), ("P", "P", "P", "P"),
  ])
func durations(written: String, nb: String, nn: String, en: String) {
  #expect(DurationText.text(of: written, in: .nb) == nb)
  #expect(DurationText.text(of: written, in: .nn) == nn)
  #expect(DurationText.text(of: written, in: .en) == en)
}

@Test("Processing times say what the figure is, and ranges have both ends")
func processingTimes() {
  let range = ProcessingTime(duration: "P6W", shortest: "P4W", qualifier: .usual)
  #expect(DurationText.text(of: range, in: .nn) == "vanlegvis 4–6\u{A0}veker")
  let mixed = ProcessingTime(duration: "P3M", shortest: "P4W", qualifier: .average)
  #expect(DurationText.text(of: mixed, in: .en) == "on average 4\u{A0}weeks–3\u{A0}months")
  let working = ProcessingTime(duration: "P3D", qualifier: .limit, workingDays: true, item: "svar")
  #expect(ValueText.text(of: .processingTime(working), in: .nb) == "innen 3\u{A0}virkedager (svar)")
}

@Test(
  "Prices are written with their unit",
  arguments: [
    (Price(amount: 3050, per: "month"), "3\u{A0}050\u{A0}kr per måned", "NOK\u{A0}3,050 per month"),
    (Price(amount: 20.04, per: "m3"), "20,04\u{A0}kr per m³", "NOK\u{A0}20.04 per m³"),
    (Price(amount: 0), "gratis", "free of charge"),
    (Price(amount: 1_234_567.5), "1\u{A0}234\u{A0}567,50\u{A0}kr", "NOK\u{A0}1,234,567.50"),
    (
      Price(amount: 100, item: "hel plass", year: 2026, bound: .from), "fra 100\u{A0}kr (hel plass, 2026)",
      "from NOK\u{A0}100 (hel plass, 2026)"
    ),
    (Price(amount: 5, per: "kilo", bound: .upTo), "inntil 5\u{A0}kr per kilo", "up to NOK\u{A0}5 per kilo"),
  ])
func prices(price: Price, nb: String, en: String) {
  #expect(ValueText.text(of: .price(price), in: .nb) == nb)
  #expect(ValueText.text(of: .price(price), in: .en) == en)
}

@Test("Every level of self-service and every unit of price has a text, and others are shown as they are")
func everyLevel() {
  for level in 0...4 { #expect(SelfServiceTexts.level(level) != nil) }
  for unit in ["month", "hour", "year", "day", "week", "semester", "m3", "m2", "meal", "entry", "time"] {
    #expect(UnitTexts.per(unit) != nil, "\(unit)")
  }
  let service = SelfService(url: "https://x.no/", level: 9, login: "bank")
  #expect(ValueText.text(of: .selfService(service), in: .nb) == "9 (bank): https://x.no/")
}

@Test("Points have at most one decimal", arguments: [(7.0, "7"), (7.5, "7,5"), (0.04, "0"), (1234, "1\u{A0}234")])
func points(value: Double, text: String) {
  #expect(NumberText.points(value, in: .nb) == text)
}

@Test(
  "What a site has, says and is, is written in words",
  arguments: [
    (
      .contact(
        Contact(telephones: ["+4712345678"], emails: ["post@vik.example"], organisationNumber: "123456785")),
      "12\u{A0}34\u{A0}56\u{A0}78; post@vik.example; org.nr. 123456785"
    ),
    (.complaint(ComplaintGuidance(deadline: "P3W", instance: "county-governor")), "3\u{A0}uker; Statsforvalteren"),
    (.deadline(Deadline(date: "--03-01", item: "hovedopptak")), "1. mars hvert år (hovedopptak)"),
    (.deadline(Deadline(date: "2027-03-01")), "1. mars 2027"),
    (.offering(Offering(url: "/postliste", format: .portal)), "en egen løsning: /postliste"),
    (.statement(Statement(year: 2025)), "2025"), (.statement(Statement()), "står på siden"),
    (.share(Share(part: 3, whole: 4)), "3 av 4"),
  ] as [(FactValue, String)])
func offerings(value: FactValue, text: String) {
  #expect(ValueText.text(of: value, in: nb) == text)
}
