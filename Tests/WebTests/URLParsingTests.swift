import Testing
import Web

@Suite("Addresses are read as browsers read them")
struct URLParsingTests {
  static let base = "http://www.vinje.kommune.no/tenester/bygg/side.html?gammal=1#topp"

  @Test(
    "A reference is resolved against its page",
    arguments: [
      // empty, fragment, query
      ("", "http://www.vinje.kommune.no/tenester/bygg/side.html?gammal=1"),
      ("#f", "http://www.vinje.kommune.no/tenester/bygg/side.html?gammal=1#f"),
      ("#", "http://www.vinje.kommune.no/tenester/bygg/side.html?gammal=1#"),
      ("?q", "http://www.vinje.kommune.no/tenester/bygg/side.html?q"),
      ("?", "http://www.vinje.kommune.no/tenester/bygg/side.html?"),
      ("?a=/../b", "http://www.vinje.kommune.no/tenester/bygg/side.html?a=/../b"),
      // folders
      ("annan", "http://www.vinje.kommune.no/tenester/bygg/annan"),
      ("./annan", "http://www.vinje.kommune.no/tenester/bygg/annan"),
      ("../annan", "http://www.vinje.kommune.no/tenester/annan"),
      ("../../../../annan", "http://www.vinje.kommune.no/annan"),
      ("..", "http://www.vinje.kommune.no/tenester/"),
      (".", "http://www.vinje.kommune.no/tenester/bygg/"),
      ("%2e%2E/x", "http://www.vinje.kommune.no/tenester/x"),
      (".%2e/x", "http://www.vinje.kommune.no/tenester/x"),
      ("a/./b/../c/", "http://www.vinje.kommune.no/tenester/bygg/a/c/"),
      ("...", "http://www.vinje.kommune.no/tenester/bygg/..."),
      ("/", "http://www.vinje.kommune.no/"),
      ("/a//b/", "http://www.vinje.kommune.no/a//b/"),
      ("/a/..", "http://www.vinje.kommune.no/"),
      ("\\a\\b", "http://www.vinje.kommune.no/a/b"),
      // other hosts, same scheme
      ("//vang.kommune.no", "http://vang.kommune.no/"),
      ("\\\\vang.kommune.no\\x", "http://vang.kommune.no/x"),
      ("/\\vang.kommune.no", "http://vang.kommune.no/"),
      ("///vang.kommune.no/x", "http://vang.kommune.no/x"),
      // the oddity of a scheme without slashes
      ("http:side2.html", "http://www.vinje.kommune.no/tenester/bygg/side2.html"),
      ("http:/rot", "http://www.vinje.kommune.no/rot"),
      ("https:vang.no", "https://vang.no/"),
      ("HTTPS://Vang.NO", "https://vang.no/"),
      // white space
      ("  \t/a \n", "http://www.vinje.kommune.no/a"),
      ("/a\tb\nc\rd", "http://www.vinje.kommune.no/abcd"),
      ("ht\ntp://vang.no/", "http://vang.no/"),
      ("\u{0}/a\u{1F}", "http://www.vinje.kommune.no/a"),
      // encoding: the path keeps its letter case and its own escapes
      ("/Ledige Stillingar", "http://www.vinje.kommune.no/Ledige%20Stillingar"),
      ("/språk", "http://www.vinje.kommune.no/spr%C3%A5k"),
      ("/spr%c3%a5k", "http://www.vinje.kommune.no/spr%c3%a5k"),
      ("/a%zz%", "http://www.vinje.kommune.no/a%zz%"),
      ("/a`{}^\"<>", "http://www.vinje.kommune.no/a%60%7B%7D%5E%22%3C%3E"),
      ("/a'|[]!$&()*+,;=:@", "http://www.vinje.kommune.no/a'|[]!$&()*+,;=:@"),
      ("?a'b c\"<>`{}^|å", "http://www.vinje.kommune.no/tenester/bygg/side.html?a%27b%20c%22%3C%3E`{}^|%C3%A5"),
      ("#a b`\"<>{}^å", "http://www.vinje.kommune.no/tenester/bygg/side.html?gammal=1#a%20b%60%22%3C%3E{}^%C3%A5"),
      ("?a?b#c#d?e", "http://www.vinje.kommune.no/tenester/bygg/side.html?a?b#c#d?e"),
      ("klokka/08:00", "http://www.vinje.kommune.no/tenester/bygg/klokka/08:00"),
      ("08:00", "http://www.vinje.kommune.no/tenester/bygg/08:00"),
    ])
  func references(reference: String, expected: String) throws {
    let base = try #require(WebURL(Self.base))
    #expect(try WebURL(reference, relativeTo: base).description == expected)
  }

  @Test(
    "An absolute address is brought to one form",
    arguments: [
      ("http://example.no", "http://example.no/"),
      ("http:example.no", "http://example.no/"),
      ("https:////example.no//x", "https://example.no//x"),
      ("http://example.no:80/", "http://example.no/"),
      ("http://example.no:00080/", "http://example.no/"),
      ("https://example.no:443/", "https://example.no/"),
      ("https://example.no:80/", "https://example.no:80/"),
      ("http://example.no:/x", "http://example.no/x"),
      ("http://example.no:0/", "http://example.no:0/"),
      ("http://example.no?q", "http://example.no/?q"),
      ("http://example.no#f", "http://example.no/#f"),
      ("http://bruker:passord@example.no/", "http://example.no/"),
      ("http://a@b@example.no/", "http://example.no/"),
      ("http://user:p:w@example.no:81/", "http://example.no:81/"),
      ("http://EXAMPLE.no/Sti/STI", "http://example.no/Sti/STI"),
      ("http://example.no./x", "http://example.no./x"),
      ("http://ex%41mple.no/", "http://example.no/"),
      ("http://under_strek.no/", "http://under_strek.no/"),
      // international names
      ("https://bærum.kommune.no/", "https://xn--brum-voa.kommune.no/"),
      ("https://BÆRUM.kommune.no/", "https://xn--brum-voa.kommune.no/"),
      ("https://b%C3%A6rum.kommune.no/", "https://xn--brum-voa.kommune.no/"),
      ("https://xn--brum-voa.kommune.no/", "https://xn--brum-voa.kommune.no/"),
      ("https://ba\u{308}r.no/", "https://xn--br-via.no/"),
      ("https://åseral\u{3002}kommune\u{FF0E}no/", "https://xn--seral-lra.kommune.no/"),
      ("https://faß.de/", "https://xn--fa-hia.de/"),
      ("https://kárášjohka.no/", "https://xn--krjohka-hwab49j.no/"),
      ("https://a\u{AD}b.no/", "https://ab.no/"),
      // IPv4 in all its spellings
      ("http://127.0.0.1/", "http://127.0.0.1/"),
      ("http://2130706433/", "http://127.0.0.1/"),
      ("http://0x7f.1/", "http://127.0.0.1/"),
      ("http://0X7F000001/", "http://127.0.0.1/"),
      ("http://0177.0.0.01/", "http://127.0.0.1/"),
      ("http://127.1/", "http://127.0.0.1/"),
      ("http://127.0.0.1./", "http://127.0.0.1/"),
      ("http://%31%32%37.0.0.1/", "http://127.0.0.1/"),
      ("http://\u{FF11}\u{FF12}\u{FF17}.0.0.1/", "http://127.0.0.1/"),
      ("http://0/", "http://0.0.0.0/"),
      ("http://0x/", "http://0.0.0.0/"),
      ("http://1.2.3.4.no/", "http://1.2.3.4.no/"),
      // IPv6
      ("http://[::1]/", "http://[::1]/"),
      ("http://[::1]:8080/", "http://[::1]:8080/"),
      ("http://[2001:0DB8:0:0:1:0:0:1]/", "http://[2001:db8::1:0:0:1]/"),
      ("http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/"),
      ("http://[1:2:3:4:5:6:7::]/", "http://[1:2:3:4:5:6:7:0]/"),
      ("http://bruker@[::1]/", "http://[::1]/"),
    ])
  func absolutes(text: String, expected: String) throws {
    let url = try #require(WebURL(text))
    #expect(url.description == expected)
    // What was written out is read back as the same.
    #expect(WebURL(url.description) == url)
  }

  @Test(
    "What is no address of a page is refused with its reason",
    arguments: [
      ("mailto:post@vinje.kommune.no", URLFailure.otherScheme("mailto")),
      ("JavaScript:void(0)", .otherScheme("javascript")),
      ("java\nscript:alert(1)", .otherScheme("javascript")),
      ("tel:+4735062300", .otherScheme("tel")),
      ("file:///etc/passwd", .otherScheme("file")),
      ("data:text/html,hei", .otherScheme("data")),
      ("ftp://example.no/", .otherScheme("ftp")),
      ("side.html:2", .otherScheme("side.html")),
      ("http://", .invalidHost),
      ("http://:80/", .invalidHost),
      ("http://bruker@/", .invalidHost),
      ("http://exa mple.no/", .invalidHost),
      ("http://exa%20mple.no/", .invalidHost),
      ("http://exa%2Fmple.no/", .invalidHost),
      ("http://exa%00mple.no/", .invalidHost),
      ("http://exa<mple.no/", .invalidHost),
      ("http://%ff.no/", .invalidHost),
      ("http://\u{AD}/", .invalidHost),
      ("http://256.1.1.1/", .invalidHost),
      ("http://1.2.3.4.5/", .invalidHost),
      ("http://0x100000000/", .invalidHost),
      ("http://09/", .invalidHost),
      ("http://example.0x/", .invalidHost),
      ("http://[::1/", .invalidHost),
      ("http://[::1%25eth0]/", .invalidHost),
      ("http://[1::2::3]/", .invalidHost),
      ("http://[::1.2.3]/", .invalidHost),
      ("http://[::01.2.3.4]/", .invalidHost),
      ("http://[12345::]/", .invalidHost),
      ("http://example.no:65536/", .invalidPort),
      ("http://example.no:8o/", .invalidPort),
      ("http://example.no:-1/", .invalidPort),
    ])
  func refusals(reference: String, expected: URLFailure) throws {
    let base = try #require(WebURL("http://vinje.kommune.no/"))
    #expect(throws: expected) { try WebURL(reference, relativeTo: base) }
  }

  @Test("A reference without a page to resolve it against is no address")
  func noBase() {
    for text in ["side.html", "/side", "//host", "", "?q", "#f"] { #expect(WebURL(text) == nil) }
  }

  @Test("The parts of an address can be read one by one")
  func parts() throws {
    let url = try #require(WebURL("https://vang.no:8443/a/B?c=d#e"))
    #expect(url.scheme == .https)
    #expect(url.host == "vang.no")
    #expect(url.port == 8443)
    #expect(url.effectivePort == 8443)
    #expect(url.path == "/a/B")
    #expect(url.query == "c=d")
    #expect(url.fragment == "e")
    #expect(url.origin == "https://vang.no:8443")
    #expect(url.target == "/a/B?c=d")
    #expect(url.withoutFragment.description == "https://vang.no:8443/a/B?c=d")
    #expect(url.replacing(asciiHost: "www.vang.no").replacing(scheme: .http).origin == "http://www.vang.no:8443")
  }

  @Test("Hostile lengths do no harm")
  func lengths() {
    let many = String(repeating: "../", count: 100_000)
    #expect(WebURL("http://a.no/\(many)x")?.path == "/x")
    #expect(WebURL("http://\(String(repeating: "1", count: 5000))/") == nil)
    #expect(WebURL("http://0x\(String(repeating: "0", count: 5000))1/")?.host == "0.0.0.1")
    #expect(WebURL("http://[\(String(repeating: ":", count: 5000))]/") == nil)
  }
}
