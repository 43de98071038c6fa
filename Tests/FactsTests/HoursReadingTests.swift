import Facts
import Results
import Testing

@Suite("Hours")
struct HoursReadingTests {
  @Test(
    "Hours are read however they are written",
    arguments: [
      ("<p>Rådhuset er åpent mandag–fredag kl. 08.00–15.30.</p>", "opening-hours town-hall Mo-Fr 08:00-15:30"),
      ("<p>Servicetorget har åpent alle hverdager fra 8 til 15.</p>", "opening-hours service-centre Mo-Fr 08:00-15:00"),
      ("<p>Kommunehuset har ope frå 0830 til 1500.</p>", "opening-hours town-hall 08:30-15:00"),
      (
        "<p>Tenestetorget er ope måndag til torsdag 9–15 og fredag 9–14.</p>",
        "opening-hours service-centre Mo-Th 09:00-15:00; Fr 09:00-14:00"
      ),
      (
        "<h1>Servicetorget</h1><p>Åpent mandag–fredag 08.00–15.30 (sommertid 08.00–15.00)</p>",
        "opening-hours service-centre Mo-Fr 08:00-15:30; Mo-Fr 08:00-15:00 \"summer\""
      ),
      ("<h1>Kontakt oss</h1><p>Telefon: 35 94 62 00 (09.00–15.00)</p>", "phone-hours municipality 09:00-15:00"),
      (
        "<p>Rådhuset er åpent fra 8 til 20 mandag til torsdag, fredag fra 8 til 16.</p>",
        "opening-hours town-hall Mo-Th 08:00-20:00; Fr 08:00-16:00"
      ),
      (
        "<p>Fra 1. september 2026 er servicetorget åpent mandag–torsdag 09.00–15.00 og fredag 09.00–14.00.</p>",
        "opening-hours service-centre Mo-Th 09:00-15:00; Fr 09:00-14:00"
      ),
      (
        "<p>The service centre is open Monday to Friday 9 am to 3 pm.</p>",
        "opening-hours service-centre Mo-Fr 09:00-15:00"
      ),
      (
        "<h1>Miljøstasjon</h1><p>Ope måndag 12–18. Siste laurdag i månaden 10–14.</p>",
        "opening-hours recycling-station Mo 12:00-18:00"
      ),
      (
        "<h1>Legevakt</h1><p>Ring 116 117. Åpent kl. 16–23 hverdager.</p>",
        "opening-hours emergency-clinic Mo-Fr 16:00-23:00"
      ),
      (
        "<p>Kommunekontoret er åpent tirsdager fra klokka ti til klokka to.</p>",
        "opening-hours town-hall Tu 10:00-14:00"
      ),
      ("<p>Rådhuset åpner klokken åtte og stenger klokken halv fire.</p>", "opening-hours town-hall 08:00-15:30"),
      ("<p>Servicetorget åpner kl. 09.00 og stenger kl. 15.00.</p>", "opening-hours service-centre 09:00-15:00"),
      ("<p>Sentralbordet er betjent mellom kl 09:00 og 14:30.</p>", "phone-hours switchboard 09:00-14:30"),
      (
        "<h2>Telefontid</h2><p>Mandag, tirsdag og torsdag 09.00–11.30 og 12.30–14.00</p>",
        "phone-hours municipality Mo,Tu,Th 09:00-11:30,12:30-14:00"
      ),
      ("<p>Servicekontoret: åpent kl. 10–14 på tirsdager</p>", "opening-hours service-centre Tu 10:00-14:00"),
      (
        "<p>Rådhuset er åpent alle dager unntatt onsdag kl. 9–15.</p>",
        "opening-hours town-hall Mo,Tu,Th,Fr 09:00-15:00"
      ),
      (
        "<p>Rådhuset er åpent mandag–fredag 08.00–15.30, stengt for lunsj 11.30–12.00.</p>",
        "opening-hours town-hall Mo-Fr 08:00-11:30,12:00-15:30"
      ),
      (
        "<p>Tenestetorget har ope kvar kvardag frå kl. 9 til kl. 15. Onsdag til kl. 17.</p>",
        "opening-hours service-centre Mo,Tu,Th,Fr 09:00-15:00; We 09:00-17:00"
      ),
      (
        "<p>Rådhuset er åpent 1. juni–31. august mandag–fredag kl. 08.00–14.00.</p>",
        "opening-hours town-hall Jun 01-Aug 31: Mo-Fr 08:00-14:00"
      ),
      (
        "<p>Rådhuset er åpent mandag–fredag 8–15.30. Julaften holder vi stengt.</p>",
        "opening-hours town-hall Mo-Fr 08:00-15:30; Dec 24 off"
      ),
      ("<p>Man–fre: 08.00–15.30</p>", "opening-hours service-centre Mo-Fr 08:00-15:30"),
      ("<p>The town hall is open Monday to Friday 9:00-15:00.</p>", "opening-hours town-hall Mo-Fr 09:00-15:00"),
    ])
  func forms(_ html: String, _ expected: String) {
    let title = html.contains("Man–fre") ? "Åpningstider servicetorget" : ""
    #expect(Reading.lines(html, title: title).filter { !$0.hasPrefix("contact ") } == [expected])
  }

  @Test(
    "Days in a list, a table or a definition list become one statement",
    arguments: [
      "<ul><li>Mandag: 08–15</li><li>Tirsdag: 08–15</li><li>Onsdag: 08–17</li></ul>",
      "<table><tr><th>Mandag</th><td>08.00–15.00</td></tr><tr><th>Tirsdag</th><td>08.00–15.00</td></tr><tr><th>Onsdag</th><td>08.00–17.00</td></tr></table>",
      "<dl><dt>Mandag og tirsdag</dt><dd>kl. 8–15</dd><dt>Onsdag</dt><dd>kl. 8–17</dd></dl>",
      "<p>Mandag 08.00–15.00<br>Tirsdag 08.00–15.00<br>Onsdag 08.00–17.00</p>",
    ])
  func joined(_ html: String) {
    #expect(
      Reading.lines("<h1>Åpningstider på rådhuset</h1>" + html)
        == ["opening-hours town-hall Mo,Tu 08:00-15:00; We 08:00-17:00"])
  }

  @Test("A closed day among the days of a list or a table is told")
  func closedAmongDays() {
    let list = "<h1>Åpningstider rådhuset</h1><ul><li>Mandag: 9–15</li><li>Tirsdag: Stengt</li></ul>"
    let table =
      "<h1>Åpningstider rådhuset</h1><table><tr><th>Mandag</th><td>9–15</td></tr><tr><th>Tirsdag</th><td>Stengt</td></tr></table>"
    for html in [list, table] {
      #expect(Reading.lines(html) == ["opening-hours town-hall Mo 09:00-15:00; Tu off"])
    }
  }

  @Test("Columns of a table are told apart by their headers")
  func columns() {
    let table = """
      <h1>Kommunehuset</h1><table><tr><th>Dag</th><th>Besøk</th><th>Telefon</th></tr>
      <tr><td>Måndag–torsdag</td><td>09.00–15.00</td><td>10.00–14.00</td></tr>
      <tr><td>Fredag</td><td>09.00–14.00</td><td>10.00–13.00</td></tr></table>
      """
    #expect(
      Set(Reading.lines(table, title: "Opningstider")) == [
        "opening-hours town-hall Mo-Th 09:00-15:00; Fr 09:00-14:00",
        "phone-hours town-hall Mo-Th 10:00-14:00; Fr 10:00-13:00",
      ])
  }

  @Test("A word for hours holds until the next sentence has its own")
  func cuesOfSentences() {
    let lines = Reading.lines(
      "<h1>Rådhuset</h1><p>Vi har åpent når det passer. Telefonen kan du ringe hverdager mellom 9 og 15.</p>")
    #expect(lines == ["phone-hours town-hall Mo-Fr 09:00-15:00"])
    #expect(
      Reading.lines("<p>Rådhusets åpningstid. Mandag–fredag 9–15.</p>") == ["opening-hours town-hall Mo-Fr 09:00-15:00"]
    )
  }

  @Test("Hours of the door and of the telephone in one paragraph are two facts")
  func doorAndTelephone() {
    let lines = Reading.lines("<p>Rådhuset er åpent mandag–fredag 8–15.30. Telefonen er betjent 9–15.</p>")
    #expect(lines == ["opening-hours town-hall Mo-Fr 08:00-15:30", "phone-hours town-hall 09:00-15:00"])
  }

  @Test(
    "Hours of other places and of other things are never the town hall's",
    arguments: [
      "<h1>Biblioteket på rådhuset</h1><p>Åpent mandag–fredag 10–19</p>",
      "<p>Svømmehallen: tirsdag kl. 17.00–20.00</p>",
      "<p>Kommunestyremøtene på rådhuset begynner torsdager kl. 16.00–20.00.</p>",
      "<p>Skjenketiden for øl og vin er kl. 08.00–02.00 på hverdager.</p>",
      "<p>Vielser holdes fredager kl. 11.00–14.00 på rådhuset.</p>",
      "<p>Legekontorets laboratorium: 08.30–12.00, hver dag</p>",
      "<p>Bibliotekets åpningstid er mandag–fredag 10–16.</p><p>Vi holder til i rådhuset.</p>",
    ])
  func otherPlaces(_ html: String) {
    let own = ["service-centre", "town-hall", "municipality", "switchboard"]
    #expect(Reading.facts(html).filter { own.contains($0.about) }.isEmpty)
  }

  @Test(
    "Figures that look like times are none",
    arguments: [
      "<p>Telefon 33 34 86 56 eller 33 34 86 92</p>", "<p>Rådhuset: tlf. 51 20 11 30 / 916 19 041</p>",
      "<p>Åpent rådhus for barn 8–12 år.</p>", "<p>Rådhuset holder stengt 01.10–15.11.2026.</p>",
      "<p>Rådhuset er åpent for kommunens 10–12 000 innbyggere.</p>",
      "<p>Se side 8-15 i planen for rådhuset.</p>", "<p>Rådhuset var i 2015 åpent mandag–fredag 10.00–14.00.</p>",
      "<p>Rådhuset er stengt tirsdag 26. og onsdag 27. november.</p>",
    ])
  func noTimes(_ html: String) {
    #expect(Reading.facts(html).filter { $0.kind != .contact } == [])
  }

  @Test("A telephone that is closed on one day says so")
  func closedDay() {
    #expect(Reading.lines("<p>Onsdager er telefonen stengt.</p>") == ["phone-hours unknown We off"])
  }

  @Test(
    "What answers round the clock is readiness",
    arguments: [
      ("<p>Barnevernvakta er tilgjengelig hele døgnet.</p>", "extended-hours child-protection 24/7"),
      (
        "<p>Legevakta har ope kvardagar 15.30–08.00, laurdag og sundag heile døgnet.</p>",
        "extended-hours emergency-clinic Mo-Fr 15:30-08:00; Sa,Su 00:00-24:00"
      ),
    ])
  func readiness(_ html: String, _ expected: String) {
    #expect(Reading.lines(html) == [expected])
  }
}
