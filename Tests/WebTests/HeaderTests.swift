import Testing
import Web

@Suite("Headers and media types")
struct HeaderTests {
  @Test("Names are compared without regard to case, and every line is kept")
  func lines() {
    var headers = HTTPHeaders([("Set-Cookie", "a=1"), ("set-cookie", "b=2")])
    headers.append(name: "X-Lang", value: "en")
    headers.extendLast(with: "to")
    #expect(headers["SET-COOKIE"] == "a=1")
    #expect(headers.values("Set-Cookie") == ["a=1", "b=2"])
    #expect(headers["x-lang"] == "en to")
    #expect(headers["Location"] == nil)
  }

  @Test(
    "A media type is read with its character set",
    arguments: [
      ("text/html", "text/html", nil), ("Text/HTML; Charset=\"UTF-8\"", "text/html", "UTF-8"),
      ("text/html;charset=iso-8859-1;x=y", "text/html", "iso-8859-1"),
      ("text/html; boundary=a; charset = utf-8 ", "text/html", "utf-8"), ("text/html; charset=", "text/html", nil),
      ("text/html; charset=\"", "text/html", "\""),
    ] as [(String, String, String?)])
  func mediaTypes(header: String, essence: String, charset: String?) throws {
    let type = try #require(MediaType(header: header))
    #expect(type.essence == essence)
    #expect(type.charset == charset)
  }

  @Test("A header without a type says nothing", arguments: ["", "html", ";charset=utf-8", "text /html"])
  func noType(header: String) {
    #expect(MediaType(header: header) == nil)
  }

  @Test("Only redirects with a place to go are redirects", arguments: [301, 302, 303, 307, 308])
  func redirects(status: Int) throws {
    let url = try #require(WebURL("http://a.no/x/y"))
    let response = Response(url: url, status: status, headers: HTTPHeaders([("Location", "../z")]), body: [])
    #expect(try response.redirectTarget?.get().description == "http://a.no/z")
    #expect(Response(url: url, status: status, headers: HTTPHeaders(), body: []).redirectTarget == nil)
    let mail = Response(url: url, status: status, headers: HTTPHeaders([("Location", "mailto:a@b.no")]), body: [])
    #expect(mail.redirectTarget == .failure(.otherScheme("mailto")))
  }

  @Test(
    "Escapes are undone, and what is none stays",
    arguments: [("%C3%A5pent", "åpent"), ("100%", "100%"), ("%zz", "%zz"), ("%ff", "\u{FFFD}")])
  func decoding(text: String, expected: String) {
    #expect(text.percentDecoded == expected)
  }
}
