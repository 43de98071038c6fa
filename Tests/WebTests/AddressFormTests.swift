import Testing
import Web

@Suite("Every part of an address takes the form that browsers give it")
struct AddressFormTests {
  @Test(
    "IPv4 and IPv6 in a host",
    arguments: [
      ("1", "0.0.0.1"), ("1.2", "1.0.0.2"), ("1.2.3", "1.2.0.3"), ("1.2.65535", "1.2.255.255"),
      ("1.16777215", "1.255.255.255"),
      ("4294967295", "255.255.255.255"), ("0xffffffff", "255.255.255.255"), ("037777777777", "255.255.255.255"),
      ("0x0.0x0.0x0.0xA", "0.0.0.10"), ("00.00.00.010", "0.0.0.8"), ("1.2.3.4.", "1.2.3.4"), ("0x", "0.0.0.0"),
      ("1.0X", "1.0.0.0"),
      ("a.1.b", "a.1.b"), ("1.2.3.a", "1.2.3.a"), ("1.2.3.0xg", "1.2.3.0xg"), ("1.x", "1.x"), ("a.1..", "a.1.."),
      ("[::]", "[::]"), ("[1::]", "[1::]"), ("[::F]", "[::f]"), ("[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7:8]"),
      ("[1:0:0:2:0:0:0:3]", "[1:0:0:2::3]"), ("[0:0:1:0:0:1:0:0]", "[::1:0:0:1:0:0]"),
      ("[1:0:2:0:3:0:4:0]", "[1:0:2:0:3:0:4:0]"),
      ("[::1.2.3.4]", "[::102:304]"), ("[1:2:3:4:5:6:1.2.3.4]", "[1:2:3:4:5:6:102:304]"),
      ("[64:ff9b::192.0.2.33]", "[64:ff9b::c000:221]"),
      ("[0001:0::0000]", "[1::]"), ("[2:3:4:5:6:7:8::]", "[2:3:4:5:6:7:8:0]"),
      ("[::2:3:4:5:6:7:8]", "[0:2:3:4:5:6:7:8]"),
    ])
  func addresses(host: String, expected: String) throws {
    #expect(try #require(WebURL("http://\(host)/")).host == expected)
  }

  @Test(
    "Hosts and ports that are refused",
    arguments: [
      "1.2.3.256", "1.256.1", "4294967296", "a.1", "a.09", "1.2.3.4.5", "1..2", "1.2.3.08", "0x1ffffffff",
      "1.2.3.0x100",
      "[", "[]", "[:]", "[::", "::1", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]", "[1::2::3]", "[:1]", "[1:]",
      "[12345::]", "[g::]",
      "[::1.2.3]", "[::1.2.3.4.5]", "[::1.2.3.04]", "[::256.1.1.1]", "[1.2.3.4::]", "[1:2:3:4:5:6:7:1.2.3.4]",
      "[::1.2.3.4:5]", "[::1 ]",
      "[::1%25lo]", "[::%31]", "[::1]x", "[::1]80", "a[b]", "[[::1]]", "[::1.2.3.]", "[::.1]", "[fe80::1%lo]",
      "%5B::1]",
      "a:b", "a:65536", "a:-1", "a:+1", "a: 1", "a:1:2", "a:8０", "a:%38", "a:0x50", ":80", "@", "u@", "u:p@:80", "a%",
      "a%zz", "a%25",
      "a^b", "a|b", "a<b", "a>b", "a%7F", "a%01", "a%5Cb", "a%3Ab", "a%40b", "a%5Bb", "a%5Eb", "a%7Cb", "a b",
    ])
  func refused(host: String) {
    #expect(WebURL("http://\(host)/x") == nil)
  }

  @Test(
    "Paths, queries and fragments",
    arguments: [
      ("/%2e", "/"), ("/%2E/", "/"), ("/a/%2e%2E", "/"), ("/a/.%2e/b", "/b"), ("/a/b/%2e.", "/a/"),
      ("/a/..%2f", "/a/..%2f"),
      ("/%2e%2e%2e", "/%2e%2e%2e"), ("/.a/..b/c..", "/.a/..b/c.."), ("/a//../b", "/a/b"), ("/a///..", "/a//"),
      ("//b|", nil),
      ("/..//x", "//x"), ("\\a\\..\\b", "/b"), ("/a\\.\\b", "/a/b"), ("/a/./", "/a/"), ("/a/b/..;x", "/a/b/..;x"),
      ("/\u{7F}\u{80}", "/%7F%C2%80"), ("/a\u{1}b", "/a%01b"), ("/a b\u{A0}c", "/a%20b%C2%A0c"),
      ("/\u{FFFD}", "/%EF%BF%BD"),
      ("/a|b[c]", "/a|b[c]"), ("/~_-.!", "/~_-.!"), ("/%41%zz%4", "/%41%zz%4"),
      ("/å%C3%A5%c3%a5", "/%C3%A5%C3%A5%c3%a5"),
      ("/?", "/?"), ("/??", "/??"), ("/?#", "/?#"), ("/##", "/##"), ("/?a=\u{7F}", "/?a=%7F"), ("/?\\", "/?\\"),
      ("/?a\tb\nc", "/?abc"),
      ("/?/../", "/?/../"), ("/#/../", "/#/../"), ("/#\u{0}x", "/#%00x"), ("/?\u{0}x", "/?%00x"), ("/#'|\\", "/#'|\\"),
      ("/?%", "/?%"),
      ("/?\"<>'#\"<>'`", "/?%22%3C%3E%27#%22%3C%3E'%60"), ("/😉?😉#😉", "/%F0%9F%98%89?%F0%9F%98%89#%F0%9F%98%89"),
      ("\u{B}/x\u{C}", "/x"), ("\u{A0}", "/%C2%A0"), ("/\u{3000}", "/%E3%80%80"), ("/a\r\n/b", "/a/b"),
    ] as [(String, String?)])
  func forms(reference: String, expected: String?) throws {
    let base = try #require(WebURL("https://a.no/side?q#f"))
    let url = try? WebURL(reference, relativeTo: base)
    #expect(url?.description == expected.map { "https://a.no\($0)" })
    if let url { #expect(WebURL(url.description) == url) }
  }

  @Test(
    "Slashes, schemes and names of users",
    arguments: [
      ("http:/b.no", "http://b.no/"), ("http:b.no", "http://b.no/"), ("http:\\\\b.no\\x", "http://b.no/x"),
      ("https:///b.no", "https://b.no/"),
      ("https:", "https://a.no/s/side?q"), ("https:?x", "https://a.no/s/side?x"),
      ("https:#x", "https://a.no/s/side?q#x"),
      ("https:x", "https://a.no/s/x"), ("https:/x", "https://a.no/x"), ("https:\\x", "https://a.no/x"),
      ("https:..", "https://a.no/"),
      ("https://u:p@b.no:8443/", "https://b.no:8443/"), ("//u@b.no", "https://b.no/"),
      ("//u:@b.no/@x", "https://b.no/@x"),
      ("//@b.no", "https://b.no/"), ("//u%40x@b.no", "https://b.no/"), ("//u\\@b.no", "https://u/@b.no"),
      ("//u?@b.no", "https://u/?@b.no"),
      ("//u#@b.no", "https://u/#@b.no"), ("\\/b.no", "https://b.no/"), ("/\t/b.no", "https://b.no/"),
      ("ht\ttps\n://b.no", "https://b.no/"),
      ("//b.no:443", "https://b.no/"), ("//b.no:80", "https://b.no:80/"), ("//b.no:", "https://b.no/"),
      ("//b.no:0443", "https://b.no/"),
      ("1http://x", "https://a.no/s/1http://x"), (":x", "https://a.no/s/:x"), ("a/b:c", "https://a.no/s/a/b:c"),
      ("#a:b", "https://a.no/s/side?q#a:b"),
      ("?a:b", "https://a.no/s/side?a:b"), ("å:b", "https://a.no/s/%C3%A5:b"),
    ])
  func schemes(reference: String, expected: String) throws {
    let base = try #require(WebURL("https://a.no/s/side?q#f"))
    #expect(try WebURL(reference, relativeTo: base).description == expected)
  }
}
