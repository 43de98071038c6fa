import Testing
import Web

@Suite("International names become the ASCII that browsers make of them")
struct DomainNameTests {
  @Test(
    "Letters, symbols, dots and hyphens",
    arguments: [
      // Norwegian and Sámi letters, upper case, decomposed, in percent signs
      ("sør-aurdal", "xn--sr-aurdal-l8a"), ("SØR-AURDAL", "xn--sr-aurdal-l8a"),
      ("s%C3%B8r-aurdal", "xn--sr-aurdal-l8a"),
      ("a\u{30A}l.kommune.no", "xn--l-1fa.kommune.no"), ("A\u{30A}L", "xn--l-1fa"), ("\u{212B}l", "xn--l-1fa"),
      ("unjárga", "xn--unjrga-rta"), ("porsáŋgu.kommune.no", "xn--porsgu-sta26f.kommune.no"),
      ("guovdageaidnu-kommunená", "xn--guovdageaidnu-kommunen-n3b"), ("æ.ø.å", "xn--6ca.xn--pda.xn--5ca"),
      ("straße", "xn--strae-oqa"), ("STRAẞE", "xn--strae-oqa"), ("ﬁord", "fiord"), ("№1", "no1"), ("kr①", "kr1"),
      ("ＡＳＫＥＲ.no", "asker.no"), ("voss\u{3002}no", "voss.no"), ("voss\u{FF0E}no", "voss.no"),
      ("voss\u{FF61}no", "voss.no"),
      ("bø\u{3002}", "xn--b-5ga."), ("日本語.no", "xn--wgv71a119e.no"), ("ελλάς", "xn--hxarsa0b"), ("σς", "xn--3xab"),
      ("москва", "xn--80adxhks"), ("ישראל.no", "xn--4dbrk0ce.no"), ("مصر", "xn--wgbh1c"),
      // signs that are taken away
      ("bæ\u{AD}rum", "xn--brum-voa"), ("b\u{200B}ø", "xn--b-5ga"), ("\u{FEFF}bø", "xn--b-5ga"),
      ("bø\u{2060}", "xn--b-5ga"),
      ("☕\u{FE0F}.no", "xn--53h.no"), ("a\u{34F}b", "ab"), ("a\u{180E}ø", "xn--a-5ga"),
      // symbols, which libidn2 alone refuses
      ("☃", "xn--n3h"), ("❤.no", "xn--qei.no"), ("😉", "xn--n28h"), ("i❤bø", "xn--ib-mka6540b"), ("a→b", "xn--ab-yzu"),
      // hyphens anywhere, underscores, lengths, empty labels
      ("ab--ø", "xn--ab---jra"), ("-ø-", "xn-----lka"), ("ø--ø", "xn-----kkac"), ("--.ø", "--.xn--pda"),
      ("ø_b", "xn--_b-kka"),
      ("_ø._b", "xn--_-5ga._b"), ("ø..å", "xn--pda..xn--5ca"), (".ø", ".xn--pda"), ("ø.", "xn--pda."),
      ("ø!$&'()*+,;=~", "xn--!$&'()*+,;=~-ujb"),
      // ASCII is never refused
      ("xn--", "xn--"), ("xn--a", "xn--a"), ("XN--BRUM-VOA", "xn--brum-voa"), ("xn--\u{61}--", "xn--a--"),
      ("a--b", "a--b"),
      ("ab--c", "ab--c"), ("-a-", "-a-"), ("..", ".."), ("a_b", "a_b"), ("xn--n3h", "xn--n3h"),
      ("xn--999999999", "xn--999999999"),
      // an xn-- label beside letters must mean something
      ("xn--brum-voa.ø", "xn--brum-voa.xn--pda"), ("xn--n3h.ø", "xn--n3h.xn--pda"),
      // numbers in other scripts
      ("１２７.0.0.1", "127.0.0.1"), ("127\u{3002}1", "127.0.0.1"), ("①②⑦.1", "127.0.0.1"), ("0x７f.1", "127.0.0.1"),
      ("1.1.1.1\u{AD}", "1.1.1.1"), ("<\u{338}ø", "xn--pda542o"),
    ])
  func names(written: String, expected: String) throws {
    let url = try #require(WebURL("https://\(written)/"))
    #expect(url.host == expected)
    #expect(WebURL(url.description) == url)
  }

  @Test(
    "Names that none may have",
    arguments: [
      "bø%00", "bø\u{0}x", "ø b", "ø%20b", "ø%2Fb", "ø／b", "ø：b", "ø？b", "ø＃b", "ø＠b", "ø％41", "ø＜b", "٣.ø", "ø|b",
      "ø^b", "ø%80", "%E5", "\u{FFFD}", "\u{E000}", "ø\u{2028}", "ø\u{202E}b", "\u{300}a", "ø.\u{300}", "\u{200D}",
      "ø\u{200D}",
      "\u{AD}", "\u{200B}\u{FE0F}", "xn--a.ø", "xn--\u{301}", "ø／\u{301}", "א!", "xn--.ø", "xn--brum-voa-.ø", "xn--ø",
      "xn--zz-zz.ø", "aא", "אb",
      "١٢.א.1", "ø.1",
      "ø.0x", "ø.09", "１.2.3.256", "①.1.1.1.1",
    ])
  func refused(written: String) {
    #expect(WebURL("https://\(written)/") == nil)
  }

  @Test("Labels longer than DNS allows are still names")
  func lengths() throws {
    let long = String(repeating: "a", count: 80)
    #expect(try #require(WebURL("https://ø\(long).no/")).host.hasPrefix("xn--aaa"))
    #expect(try #require(WebURL("https://\(String(repeating: "ø.", count: 100))no/")).host.hasSuffix("xn--pda.no"))
    // What nobody can have meant costs no time.
    #expect(WebURL("https://\(String(repeating: "ø-", count: 100_000))/") == nil)
  }
}
