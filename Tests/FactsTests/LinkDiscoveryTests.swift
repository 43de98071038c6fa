import Facts
import HTML
import Results
import Testing
import Web

@Suite("Links are found wherever browsers find them")
struct LinkDiscoveryTests {
  private static let site = "https://www.prove.kommune.example"

  private static func leads(_ html: String, path: String = "/mappe/side") -> [String] {
    Reading.raw(html, path: path).leads.map { lead in
      lead.url.description.hasPrefix(site) ? String(lead.url.description.dropFirst(site.count)) : lead.url.description
    }
  }

  @Test(
    "What is written becomes the address that a browser goes to",
    arguments: [
      ("<a href=' \n/a\tb\n '>x</a>", ["/ab"]),
      ("<a href=''>x</a>", ["/mappe/side"]),
      ("<a href>x</a>", ["/mappe/side"]),
      ("<a name=x>x</a>", []),
      ("<a href='/a?b=1&amp;c=2'>x</a>", ["/a?b=1&c=2"]),
      ("<a href='/a?b=1&sect=2'>x</a>", ["/a?b=1&sect=2"]),
      ("<a href='/a?b=1&copy=2&lang'>x</a>", ["/a?b=1&copy=2&lang"]),
      ("<a href='/a?b=&aring;'>x</a>", ["/a?b=%C3%A5"]),
      ("<a href='/a?b=1&sect;=2'>x</a>", ["/a?b=1%C2%A7=2"]),
      ("<a href='/&#97;&#x62;'>x</a>", ["/ab"]),
      ("<a href='javascript:void(0)'>x</a><a href='data:text/html,x'>x</a>", []),
      ("<a href='mailto:post@a.no'>x</a><a href='tel:35062300'>x</a><a href=' JavaScript:x()'>x</a>", []),
      ("<a href='#topp'>x</a>", []),
      ("<a href='side2#del'>x</a>", ["/mappe/side2"]),
      ("<!-- <a href='/borte'>x</a> --><a href='/her'>x</a>", ["/her"]),
      ("<template><a href='/mal'>x</a></template>", []),
      ("<script>document.write('<a href=/skript>')</script>", []),
      ("<textarea><a href='/tekst'>x</a></textarea>", []),
    ] as [(String, [String])])
  func addresses(html: String, expected: [String]) {
    #expect(Self.leads(html) == expected)
  }

  @Test(
    "The base is the first with an address, wherever it stands",
    arguments: [
      ("<base href='/annen/'><a href='x'>x</a>", ["/annen/x"]),
      ("<base target=_blank><base href='/en/'><base href='/to/'><a href='x'>x</a>", ["/en/x"]),
      ("<base href='under/'><a href='x'>x</a>", ["/mappe/under/x"]),
      ("<base href='//annet.example/a/'><a href='x'>x</a>", ["https://annet.example/a/x"]),
      ("<body><a href='x'>x</a><base href='/etter/'>", ["/etter/x"]),
      ("<body><div hidden><base href='/skjult/'></div><a href='x'>x</a>", ["/skjult/x"]),
      ("<base href='data:text/html,x'><a href='x'>x</a>", ["/mappe/x"]),
      ("<base href='http://['><a href='x'>x</a>", ["/mappe/x"]),
      ("<base href='/annen/'><a href=''>x</a>", ["/annen/"]),
      ("<svg><base href='/svg/'></base></svg><a href='x'>x</a>", ["/mappe/x"]),
    ])
  func base(html: String, expected: [String]) {
    #expect(Self.leads(html) == expected)
  }

  @Test(
    "Links that one does not read are followed too",
    arguments: [
      ("<map><area href='/kart'><area nohref></map>", ["/kart"]),
      ("<svg><a href='/ny'><text>x</text></a><a xlink:href='/gammel'>x</a></svg>", ["/ny", "/gammel"]),
      ("<noscript><a href='/uten-skript'>x</a></noscript>", ["/uten-skript"]),
      ("<ul hidden><li><a href='/meny'>x</a></ul>", ["/meny"]),
      ("<div style='display: none'><a href='/skjult'>x</a></div>", ["/skjult"]),
      ("<body style='visibility:hidden'><a href='/alt'>x</a>", ["/alt"]),
      ("<iframe src='/ramme' title='Satser'></iframe>", ["/ramme"]),
      ("<iframe src='https://video.example/x'></iframe><iframe></iframe>", []),
      (
        "<frameset><frame src='meny.html'><frame src='innhold.html'></frameset>",
        ["/mappe/meny.html", "/mappe/innhold.html"]
      ),
      ("<head><noscript><meta http-equiv=refresh content='0;url=/uten'></noscript></head>", ["/uten"]),
      (
        "<link rel='Alternate' hreflang=nn href='/nn/side'><link rel=next href='?side=2'>",
        ["/nn/side", "/mappe/side?side=2"]
      ),
      ("<link rel=canonical href='/kanonisk'><link rel='prev' href='/forrige'>", ["/kanonisk", "/forrige"]),
      ("<link rel=alternate type='application/rss+xml' href='/rss'>", []),
      ("<link rel='alternate stylesheet' href='/stil'><link rel=icon href='/ikon'><link href='/x'>", []),
      ("<link rel=canonical href='https://annet.example/'>", []),
      ("<a href='/to'>x</a><div hidden><a href='/to'>x</a></div>", ["/to"]),
    ] as [(String, [String])])
  func unseen(html: String, expected: [String]) {
    #expect(Self.leads(html) == expected)
  }

  @Test(
    "A page that goes on by itself leads to where it goes",
    arguments: [
      ("0;url=/ny", ["/ny"]), ("0; URL='/ny'", ["/ny"]), ("5 ; url = \"/ny\" x", ["/ny"]), ("0,/ny", ["/ny"]),
      ("0 /ny", ["/ny"]), (" 1.5;url=/ny", ["/ny"]), ("0;url=ny?a=1", ["/mappe/ny?a=1"]), ("0;urls", ["/mappe/urls"]),
      ("300", []), ("0;", []), ("", []), ("url=/ny", []), ("0x;url=/ny", []),
    ] as [(String, [String])])
  func refresh(content: String, expected: [String]) {
    let value = content.replacing("\"", with: "&quot;")
    #expect(Self.leads("<META HTTP-EQUIV=\"Refresh\" CONTENT=\"\(value)\">") == expected)
  }

  @Test(
    "The query is written in the page's encoding, the rest in UTF-8",
    arguments: [
      ("windows-1252", "/sok?q=b\u{E5}t#\u{E5}", "/sok?q=b%E5t"),
      ("iso-8859-1", "/b\u{E5}t?q=\u{E6}", "/b%C3%A5t?q=%E6"),
      ("windows-1252", "/sok?q=\u{20AC}\u{3B1}", "/sok?q=%80%26%23945%3B"), ("utf-8", "/sok?q=\u{E5}", "/sok?q=%C3%A5"),
      ("utf-16", "/sok?q=\u{E5}", "/sok?q=%C3%A5"), ("iso-8859-5", "/sok?q=\u{416}", "/sok?q=%B6"),
      ("windows-1252", "/sok#\u{E5}?\u{E5}", "/sok"), ("shift_jis", "/sok?q=\u{E5}", "/sok?q=%C3%A5"),
    ])
  func encodings(charset: String, href: String, expected: String) throws {
    // Numeric references are letters in every encoding.
    let written = href.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
    #expect(Self.leads("<meta charset=\(charset)><a href='\(written)'>x</a>") == [expected])
  }

  @Test("Links that are not to be followed say so wherever they stand")
  func nofollow() {
    let reading = Reading.raw("<div hidden><a rel='Nofollow' href='/a'>x</a></div><map><area href='/b'></map>")
    #expect(reading.nofollow.map(\.path) == ["/a"])
  }

  @Test("What a hidden link is called counts as for others")
  func promises() throws {
    let reading = Reading.raw("<div hidden><a href='/a'>Åpningstider</a><a href='/b'>Annet</a></div>")
    #expect(try #require(reading.leads.first).promise > 0)
    #expect(reading.leads.count == 2)
    #expect(reading.result.links.isEmpty)
  }
}
