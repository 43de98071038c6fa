import Facts
import Results
import Testing
import Web

@Suite("A page as a whole")
struct PageTests {
  @Test("Evidence has the words, the heading, the line and the date of the page")
  func evidence() throws {
    let page = Reading.page(
      "<h1>Priser</h1>\n<h2>Barnehage</h2>\n<p>Hel plass: kr\u{00AD} 2 000 per måned.</p><p>Sist endret 12.08.2026</p>")
    let evidence = try #require(page.result.facts.first?.evidence)
    #expect(evidence.text == "Hel plass: kr 2 000 per måned.")
    #expect(evidence.heading == "Barnehage")
    #expect(evidence.line == 3)
    #expect(evidence.date == "2026-08-12")
    #expect(page.result.date == "2026-08-12")
  }

  @Test(
    "What nobody sees is not read",
    arguments: [
      "<div hidden>%</div>", "<div style=\"display: none\">%</div>", "<script>%</script>", "<!-- % -->",
      "<template>%</template>",
    ])
  func hidden(_ wrapper: String) {
    let words = "<p>Rådhuset er åpent mandag–fredag 8–15.</p>"
    #expect(Reading.facts(wrapper.replacing("%", with: words)).isEmpty)
  }

  @Test("Links are told apart by where they lead")
  func links() {
    let page = Reading.page(
      """
      <a href="/a">a</a><a href="#b">b</a><a href="c.pdf">c</a><a href="d.jpg">d</a><a href="/skjema/AB12/">e</a>
      <a href="https://annet.example/">f</a><a href="mailto:a@b.no">g</a><a href="tel:1">h</a><a href="javascript:x()">i</a>
      <a href="file:///etc/passwd">j</a><a href="http://[">k</a>
      """)
    #expect(
      page.result.links.map(\.kind) == [
        .page, .fragment, .document, .file, .form, .external, .mail, .telephone, .unsupported, .unsupported, .malformed,
      ])
    #expect(page.result.links.map(\.text) == ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"])
  }

  @Test("A link whose words speak of a criterion promises more than one that does not, and an archive less")
  func promise() {
    let page = Reading.page(
      """
      <a href="/1">Priser for barnehage</a><a href="/2">Barnehage</a><a href="/3">Om oss</a><a href="/nyheter/arkiv">Nyhetsarkiv</a>
      <a href="/tjenester/sfo/betaling">Les mer</a>
      """)
    let promises = page.leads.map(\.promise)
    #expect(promises[0] > promises[1])
    #expect(promises[1] > promises[2])
    #expect(promises[3] < promises[2])
    #expect(promises[4] > promises[2])
    #expect(page.leads[0].topics == [Topic(kind: .price, about: "kindergarten")])
  }

  @Test("A shell that waits for its scripts is recognised; a short page with words is none")
  func shells() {
    #expect(Reading.raw("<body><div id=app></div><script src=a.js></script></body>").result.needsScript)
    let words = String(repeating: "Her er det noe å lese for deg som bor her. ", count: 4)
    #expect(!Reading.raw("<body><main><p>\(words)</p></main><script src=a.js></script></body>").result.needsScript)
  }

  @Test("A text of another kind gives no facts of a municipality's")
  func otherTexts() {
    let novel = String(repeating: "Han gikk ned til havna og så på båtene som lå der i solen. ", count: 12)
    #expect(Reading.facts("<h1>Havna</h1><p>\(novel)</p><p>Det kostet 40 kroner. De kom klokken 8–15.</p>").isEmpty)
  }
}
