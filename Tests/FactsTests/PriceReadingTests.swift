import Facts
import Results
import Testing

@Suite("Prices")
struct PriceReadingTests {
  @Test(
    "Amounts are read however they are written",
    arguments: [
      ("kr 3 050,-", "3050"), ("3.050 kr", "3050"), ("kr. 1.900,-", "1900"), ("kr&nbsp;2&nbsp;655", "2655"),
      ("275 kroner", "275"),
      ("NOK 480", "480"), ("1170,-", "1170"), ("kr 48,50", "48.5"), ("4.863,00 kr", "4863"), ("kr 12 400,–", "12400"),
    ])
  func amounts(_ written: String, _ expected: String) {
    #expect(
      Reading.lines("<h1>Barnehage</h1><p>Pris for hel plass: \(written)</p>") == ["price kindergarten \(expected)"])
  }

  @Test(
    "What a price is paid for is read from the words around it",
    arguments: [
      ("<h1>SFO</h1><p>Hel plass koster 2 310 kroner per måned.</p>", "price after-school 2310/month"),
      ("<h1>Leie av gymsal</h1><p>Leiepris: 250 kr/time</p>", "price room-hire 250/hour"),
      ("<h1>Renovasjon</h1><p>Standardabonnement: 4 218 kr/år inkl. mva.</p>", "price waste 4218/year"),
      ("<h1>SFO</h1><p>Ekstratime (pr. time) kr. 48,-</p>", "price after-school 48/hour"),
      ("<h1>Heimehjelp</h1><p>Timepris: 430 kroner</p>", "price home-help 430/hour"),
      ("<h1>Kulturskule</h1><p>Elevavgift kr 1 470 per semester</p>", "price culture-school 1470/semester"),
      ("<h1>Vann</h1><p>Forbruksgebyr: kr 21,40 per kubikkmeter</p>", "price water 21.4/m3"),
      ("<h1>Renovasjon</h1><p>Årsgebyret er kr 3 780.</p>", "price waste 3780/year"),
      ("<h1>Matombringing</h1><p>Middag, per porsjon 112</p>", "price meals 112/meal"),
      ("<h1>Tryggleiksalarm</h1><p>Leige pr. mnd. 305</p>", "price safety-alarm 305/month"),
      ("<h1>Oppmåling</h1><p>Areal 0–300 m28500,-</p>", "price survey 8500"),
    ])
  func units(_ html: String, _ expected: String) {
    #expect(Reading.lines(html) == [expected])
  }

  @Test("Of two years' columns the one of this year is taken, whatever its place", arguments: [true, false])
  func yearColumns(newestLast: Bool) {
    let years = newestLast ? ["2025", "2026"] : ["2026", "2025"]
    let amounts = newestLast ? ["2 310", "2 425"] : ["2 425", "2 310"]
    let table = """
      <h1>Vann</h1><table><tr><th>Gebyr</th><th>\(years[0])</th><th>\(years[1])</th></tr>
      <tr><td>Abonnement per år</td><td>\(amounts[0])</td><td>\(amounts[1])</td></tr></table>
      """
    let facts = Reading.facts(table)
    #expect(facts.map(Reading.line) == ["price water 2425/year"])
    guard case .price(let price)? = facts.first?.value else { return }
    #expect(price.year == 2026)
  }

  @Test("A price of a year that is told carries the year")
  func oldPrice() {
    guard
      case .price(let price)? = Reading.facts("<h1>Leie av møterom</h1><p>Priser for 2020: kr. 370,- pr dag</p>").first?
        .value
    else {
      Issue.record("no price was read")
      return
    }
    #expect(price.year == 2020)
  }

  @Test("A note above a table says of which year its prices are")
  func yearNote() {
    let page =
      "<h1>Renovasjon</h1><p>Satsane gjeld frå 1. januar 2026.</p><table><tr><th>Dunk</th><th>Pris per år</th></tr><tr><td>140 l</td><td>3 780</td></tr></table>"
    guard case .price(let price)? = Reading.facts(page).first?.value else {
      Issue.record("no price was read")
      return
    }
    #expect(price.year == 2026)
  }

  @Test("Income bands stand before the price and are not the price")
  func bands() {
    let list = """
      <h1>Hjemmehjelp</h1><table><tr><th>Inntekt</th><th>Pris per måned</th></tr>
      <tr><td>Inntil 2 G</td><td>kr 240</td></tr><tr><td>2–3 G</td><td>kr 1 180</td></tr></table>
      """
    #expect(Reading.lines(list) == ["price home-help 240/month", "price home-help 1180/month"])
  }

  @Test(
    "Amounts that nobody pays for a service are left alone",
    arguments: [
      "<h1>Barnehage</h1><p>Redusert betaling ved inntekt lavere enn 533.000 kroner.</p>",
      "<h1>Barnehage</h1><p>Søskenmoderasjon: 30 % for barn nummer to.</p>",
      "<h1>Byggesak</h1><p>Gebyret reduseres med 25 % per påbegynt uke.</p>",
      "<h1>Hjemmehjelp</h1><p>Ta kontakt for egenandel og betalingssatser for abonnement.</p>",
      "<h1>Vann</h1><p>Den som ikke leser av måleren, får et gebyr på kr 800,-.</p>",
      "<h1>Startlån</h1><p>Lånebeløpet er inntil kr 2.400.000,-.</p>",
      "<h1>SFO</h1><p>Kommunen fikk 12 millioner kroner i tilskudd.</p>",
      "<h1>SFO</h1><p>Ring 35 06 73 00 for priser.</p>",
      "<h1>Gebyrer i byggesaker</h1><p>Forskriften gjelder fra 01.01.2024.</p>",
      "<h1>SFO</h1><p>Foreldrebetalingen foreslås økt til 2 690 kroner per måned.</p>",
      "<h1>Leie av lokaler</h1><p>50 % tillegg på alle priser i helgene.</p>",
      "<h1>SFO</h1><p>SFO har gratis kjernetid for 1. trinn.</p>",
    ])
  func noPrices(_ html: String) {
    #expect(Reading.facts(html).filter { $0.kind == .price } == [])
  }

  @Test(
    "What costs nothing says so",
    arguments: [
      "<p>Pris: Gratis</p>", "<p>Det er gratis å søke.</p>", "<dl><dt>Pris</dt><dd>Gratis</dd></dl>",
      "<p>Det er ingen egenandel.</p>",
    ])
  func free(_ html: String) {
    #expect(Reading.lines("<h1>Ledsagerbevis</h1>" + html) == ["price companion-card 0"])
  }

  @Test("Bare columns that have lost their header are an open question")
  func lostHeader() {
    #expect(Reading.facts("<h1>Vann, gebyrer</h1><p>Abonnementsgebyr 2 315 | 2 834</p>").isEmpty)
  }
}
