import HTML
import Testing

@testable import Styling

@Suite("States, orientation and generated content")
struct StateTests {
  @Test(
    "What a state changes can be asked",
    arguments: [
      ("a:hover { color: red }", .hover, "ff0000"), ("a:focus-visible { color: red }", .focus, "ff0000"),
      (".w:hover a { color: red }", .hover, "ff0000"), (".w:focus-within a { color: red }", .focus, "ff0000"),
      (".w:focus a { color: red }", .focus, nil), ("a:not(:hover) { color: red } a:hover { top: 0 }", .hover, "0000ee"),
      ("a:is(:hover, :focus) { color: red }", .focus, "ff0000"), ("a:hover { color: red }", .focus, nil),
      ("a { color: red }", .hover, nil),
      ("a:visited { color: red }", .visited, "ff0000"), ("a:hover { color: red } #x { color: blue }", .hover, "0000ff"),
    ] as [(String, ElementState, String?)])
  func states(css: String, state: ElementState, expected: String?) throws {
    let page = TestPage("<div class=w><a href=/ id=x>a</a></div>", css: css)
    #expect(page.styles.style(of: try page.node(), in: state)?.color.hex == expected)
  }

  @Test("An outline taken away on focus is seen")
  func outline() throws {
    let page = TestPage(
      "<a href=/ id=x>a</a><a href=/ id=y>", css: "#x:focus { outline: 0 } #y:focus { outline: 2px solid }")
    #expect(page.styles.style(of: try page.node("x"), in: .focus)?.hasOutline == false)
    #expect(page.styles.style(of: try page.node("y"), in: .focus)?.hasOutline == true)
  }

  @Test("Many elements at once give what each of them gives by itself")
  func many() throws {
    let page = TestPage(
      """
      <p id=a>a<p id=b>b<p id=c class=w>c<p id=d style="color: lime">d<div style="color: blue"><p id=e>e</div>
      <p id=f>f<h1 id=g>g</h1>
      """,
      css: """
        p:focus { top: 1px } p.w:focus { color: red } p:not(:focus-within) { color: teal } .w + p:focus { left: 2px }
        """)
    let nodes = try ["a", "b", "c", "d", "e", "f", "g"].map { try page.node($0) }
    let alone = nodes.map { page.styles.style(of: $0, in: .focus) }
    #expect(page.styles.styles(of: nodes, in: .focus).map { $0?.color.hex } == alone.map { $0?.color.hex })
    #expect(alone.map { $0?.color.hex } == ["000000", "000000", "ff0000", "00ff00", "0000ff", "000000", nil])
  }

  @Test(
    "What is turned with the screen is found",
    arguments: [
      ("@media (orientation: portrait) { html { transform: rotate(90deg) } }", -90.0),
      ("@media (orientation: landscape) { html { transform: rotate(90deg) } }", 90),
      ("@media (orientation: landscape) { html { transform: rotateZ(0.25turn) } }", 90),
      ("@media (orientation: landscape) { html { rotate: 100grad } }", 90),
      ("@media (orientation: landscape) { html { transform: matrix(0, 1, -1, 0, 0, 0) } }", 90),
      ("@media (orientation: landscape) and (max-width: 900px) { html { transform: rotate(-90deg) } }", -90),
      ("@media (orientation: portrait) { html { transform: rotate(360deg) } }", nil),
      ("@media (orientation: portrait) { html { color: red } }", nil),
      ("html { transform: rotate(90deg) }", nil),
      ("@media (orientation: portrait) { html { transform: translateX(10px) } }", nil),
      ("@media (orientation: portrait) { html { transform: rotate(180deg) } }", 180),
      ("@media (orientation: portrait) { html { transform: rotate(2deg) } } html { transform: none !important }", nil),
    ] as [(String, Double?)])
  func orientation(css: String, expected: Double?) {
    let turns = TestPage("<p>a", css: css).styles.orientationTurns()
    #expect(turns.count == (expected == nil ? 0 : 1))
    if let expected, let difference = turns.first?.difference { #expect(abs(difference - expected) < 1e-6) }
  }

  @Test(
    "Generated content is read",
    arguments: [
      ("p::before { content: 'a' 'b' }", GeneratedContent(text: "ab")),
      ("p:before { content: \"\\201C\" }", GeneratedContent(text: "“")),
      ("p::before { content: attr(title) }", GeneratedContent(text: "T")),
      ("p::before { content: '★' / 'favoritt' }", GeneratedContent(text: "★", alternative: "favoritt")),
      ("p::before { content: url(a.png) }", GeneratedContent(hasImage: true)),
      ("p::before { content: counter(a) '.' }", GeneratedContent(text: ".", isPartial: true)),
      ("p::before { --t: 'v'; content: var(--t) }", GeneratedContent(text: "v")),
      ("p::before { content: '' }", GeneratedContent()),
      ("p::before { content: none }", nil), ("p::before { color: red }", nil),
      ("p::before { content: 'a'; display: none }", nil),
      ("p::after { content: 'a' }", nil), ("p::before { content: normal }", nil),
    ] as [(String, GeneratedContent?)])
  func content(css: String, expected: GeneratedContent?) throws {
    let page = TestPage("<p id=x title=T>a", css: css)
    #expect(page.styles.generatedContent(.before, of: try page.node()) == expected)
  }
}
