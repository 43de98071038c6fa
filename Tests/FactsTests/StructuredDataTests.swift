import Facts
import Results
import Testing

@Suite("Structured data")
struct StructuredDataTests {
  private static func lines(json: String, title: String = "", body: String = "") -> [String] {
    Reading.page(
      body, title: title,
      head: "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\(json)}</script>"
    ).result.facts.map(Reading.line)
  }

  @Test(
    "Organisations and places tell hours and contact",
    arguments: [
      (
        #""@type":"GovernmentOrganization","name":"Vik kommune","telephone":"+47 57 00 00 00","email":"post@vik.kommune.no""#,
        ["contact municipality +4757000000; post@vik.kommune.no"]
      ),
      (
        #""@type":"WebPage","publisher":{"@type":"GovernmentOrganization","name":"Vik kommune","telephone":"57000000","address":{"@type":"PostalAddress","streetAddress":"Øyra 3","postalCode":"6891","addressLocality":"Vik"}}"#,
        ["contact municipality +4757000000; Øyra 3, 6891 Vik"]
      ),
      (
        #""@type":["Organization"],"name":"Ulvik herad","address":{"streetAddress":"Postboks 14","postalCode":5730,"addressLocality":"Ulvik"},"vatID":"NO 999 100 317 MVA""#,
        ["contact municipality Postboks 14, 5730 Ulvik; 999100317"]
      ),
      (
        #""@type":"Library","name":"Vik folkebibliotek","openingHours":["Mo-Th 10:00-18:00","Fr 10:00-15:00"]"#,
        ["opening-hours library Mo-Th 10:00-18:00; Fr 10:00-15:00"]
      ),
      (
        #""@type":"Library","openingHours":"Mo,We,Fr 10:00-16:00; Sa 10:00-14:00""#,
        ["opening-hours library Mo,We,Fr 10:00-16:00; Sa 10:00-14:00"]
      ),
      (
        #""@type":"GovernmentOffice","name":"Servicetorget","openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","https://schema.org/Tuesday"],"opens":"08:00","closes":"15:30:00"},{"dayOfWeek":"http://schema.org/Sunday","opens":"00:00","closes":"00:00"}]"#,
        ["opening-hours service-centre Mo,Tu 08:00-15:30; Su off"]
      ),
      (
        #""@type":"PublicSwimmingPool","name":"Symjehallen","openingHoursSpecification":[{"dayOfWeek":"Sa","opens":"10:00","closes":"14:00","validFrom":"2026-06-15","validThrough":"2026-08-15"},{"dayOfWeek":"Mo","opens":"10:00","closes":"20:00","validThrough":"2025-12-31"}]"#,
        ["opening-hours swimming-hall Jun 15-Aug 15: Sa 10:00-14:00"]
      ),
      (
        #""@graph":[{"@type":"WebSite","name":"x"},{"@type":"CityHall","name":"Rådhuset","openingHours":"Mo-Fr 08:00-11:30,12:00-15:30"}]"#,
        ["opening-hours municipality Mo-Fr 08:00-11:30,12:00-15:30"]
      ),
      (
        #""@type":"GovernmentOrganization","name":"Vik kommune","contactPoint":[{"@type":"ContactPoint","telephone":"57 00 00 00","contactType":"customer service","hoursAvailable":{"dayOfWeek":["Mo","Tu"],"opens":"09:00","closes":"14:00"}},{"telephone":"57 00 00 09","contactType":"emergency"}]"#,
        ["contact municipality +4757000000", "phone-hours municipality Mo,Tu 09:00-14:00"]
      ),
      (
        #""@type":"GovernmentOrganization","name":"Vik kommune","department":{"@type":"GovernmentOffice","name":"Biblioteket","telephone":"57000020"}"#,
        ["contact library +4757000020"]
      ),
      (
        #""@type":"GovernmentService","name":"Barnehage","offers":{"@type":"Offer","price":"3 050,50","priceCurrency":"NOK","priceSpecification":{"unitCode":"MON"}}"#,
        ["price kindergarten 3050.5/month"]
      ),
      (
        #""@type":"Offer","itemOffered":{"@type":"Service","name":"SFO"},"price":2000,"priceCurrency":"NOK""#,
        ["price after-school 2000"]
      ),
    ])
  func read(_ json: String, _ expected: [String]) {
    #expect(Self.lines(json: json) == expected)
  }

  @Test(
    "Persons, events, jobs, shops and strangers are left alone",
    arguments: [
      #""@type":"Person","name":"Kari Nordmann","telephone":"57000000","email":"kari@vik.kommune.no""#,
      #""@type":"Event","name":"Konsert","location":{"@type":"Place","name":"Vik kommune","address":"Øyra 3, 6891 Vik"}"#,
      #""@type":"MusicEvent","organizer":{"@type":"Organization","name":"Vik kommune","telephone":"57000000"}"#,
      #""@type":"JobPosting","hiringOrganization":{"@type":"Organization","name":"Vik kommune","telephone":"57000000"}"#,
      #""@type":"Article","author":{"@type":"Organization","name":"Vik kommune","telephone":"57000000"}"#,
      #""@type":"Organization","name":"Nettbyrået AS","telephone":"57000000","openingHours":"Mo-Fr 08:00-16:00""#,
      #""@type":"LocalBusiness","name":"Vik Sport","openingHours":"Mo-Fr 09:00-17:00""#,
      #""@type":"GovernmentOrganization","name":"Vik kommune","faxNumber":"57000001","telephone":"112""#,
      #""@type":"GovernmentOrganization","name":"Vik kommune","email":"kari.nordmann@vik.kommune.no""#,
      #""@type":"GovernmentOrganization","name":"Vik kommune","email":"post@nettbyraet.no""#,
      #""@type":"Library","name":"Biblioteket","openingHours":"etter avtale""#,
      #""@type":"Library","openingHoursSpecification":{"dayOfWeek":"Mo","opens":"25:00","closes":"26:00"}"#,
      #""@type":"Library","openingHoursSpecification":{"dayOfWeek":"Mo","opens":"10:00","closes":"12:00","validThrough":"2020-01-01"}"#,
      #""@type":"Product","name":"Sykkel","offers":{"@type":"Offer","price":"3000","priceCurrency":"NOK"}"#,
      #""@type":"Service","name":"Barnehage","offers":{"@type":"Offer","price":"300","priceCurrency":"EUR"}"#,
      #""@type":"Service","name":"Barnehage","offers":{"@type":"Offer","price":"gratis?","priceCurrency":"NOK"}"#,
      #""@type":"Service","name":"Barnehage","offers":{"@type":"Offer","price":"300","priceCurrency":"NOK","priceValidUntil":"2024-12-31"}"#,
      #""@type":"GovernmentOrganization","name":"Vik kommune","vatID":"NO 999 100 318 MVA""#,
      #""@type":"PoliceStation","name":"Vik politistasjon","telephone":"57000000""#,
    ])
  func traps(_ json: String) {
    #expect(Self.lines(json: json) == [])
  }

  @Test(
    "Microdata is read like JSON-LD",
    arguments: [
      (
        """
        <div itemscope itemtype="https://schema.org/GovernmentOrganization"><span itemprop="name">Vik kommune</span>
        <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="streetAddress">Rådhusplassen 1</i>
        <i itemprop="postalCode">6891</i> <i itemprop="addressLocality">Vik</i></div></div>
        """,
        ["contact municipality Rådhusplassen 1, 6891 Vik"]
      ),
      (
        """
        <div itemscope itemtype="http://schema.org/Library"><h2 itemprop="name">Biblioteket</h2>
        <time itemprop="openingHours" datetime="Mo-Fr 10:00-16:00">på dagtid</time></div>
        """,
        ["opening-hours library Mo-Fr 10:00-16:00"]
      ),
      (
        """
        <div itemscope itemtype="http://schema.org/Person"><h2 itemprop="name">Kari Nordmann</h2>
        <meta itemprop="telephone" content="57000000"></div>
        """,
        []
      ),
    ])
  func microdata(_ html: String, _ expected: [String]) {
    #expect(Reading.lines(html) == expected)
  }

  @Test("What one reads on the page comes first, and structured data adds only what is missing")
  func visibleFirst() {
    let json =
      #""@type":"GovernmentOrganization","name":"Vik kommune","telephone":"57000000","email":"post@vik.kommune.no""#
    #expect(
      Self.lines(json: json, body: "<p>Telefon 57 00 00 01</p>")
        == ["contact municipality +4757000001; +4757000000; post@vik.kommune.no"])
    let hours = #""@type":"Library","name":"Biblioteket","openingHours":"Mo-Fr 10:00-15:00""#
    #expect(
      Self.lines(json: hours, body: "<p>Biblioteket er åpent mandag–fredag 10–16</p>")
        == ["opening-hours library Mo-Fr 10:00-16:00"])
  }

  @Test("The evidence quotes the source with its line")
  func evidence() throws {
    let page = Reading.raw(
      """
      <html><head>
      <script type="application/ld+json">{"@type":"GovernmentOrganization","name":"Vik kommune","telephone":"57 00 00 00"}</script>
      """)
    let fact = try #require(page.result.facts.first)
    #expect(fact.evidence.text == "telephone: 57 00 00 00")
    #expect(fact.evidence.heading == "Vik kommune")
    #expect(fact.evidence.line == 2)
  }

  @Test(
    "JSON that is not quite JSON is read, and what is broken harms nothing",
    arguments: [
      (#"/*<![CDATA[*/ {"@type":"Library","telephone":"57000020",} /*]]>*/"#, 1),
      ("<!-- {\"@type\":\"Library\",\n\"telephone\":\"57\\u0030\\u0030 00 20\"} -->", 1),
      (#"[{"@type":"Library","telephone":"57000020"}]"#, 1), (#"{"@type":"Library","telephone":"57000020""#, 0),
      ("{", 0), ("", 0),
      (String(repeating: "[", count: 100_000), 0), (String(repeating: #"{"a":"#, count: 50_000), 0),
      (#"{"@type":"Library","telephone":57000020}"#, 1),
    ])
  func tolerance(_ json: String, _ count: Int) {
    let facts = Reading.page("", head: "<script type='application/ld+json'>\(json)</script>").result.facts
    #expect(facts.count == count)
  }

  @Test("Things inside things without end are read as deep as pages go")
  func deepMicrodata() {
    let html = String(
      repeating: "<div itemscope itemprop=x itemtype=http://schema.org/Library><b itemprop=telephone>57000020</b>",
      count: 3_000)
    #expect(Reading.lines(html).count <= 1)
  }
}
