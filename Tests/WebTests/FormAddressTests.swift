import Testing
import Web

@Suite("Addresses of forms")
struct FormAddressTests {
  @Test(
    "Fields take the place of the query, written as browsers write them",
    arguments: [
      ("https://vik.no/sok", [("q", "")], "https://vik.no/sok?q="),
      ("https://vik.no/sok?side=2#treff", [("q", "barnehage")], "https://vik.no/sok?q=barnehage"),
      (
        "https://vik.no/", [("søk", "å lære & leke"), ("b", "1+1=2")],
        "https://vik.no/?s%C3%B8k=%C3%A5+l%C3%A6re+%26+leke&b=1%2B1%3D2"
      ),
      ("https://vik.no/sok", [("q", "a-b_c.d*e~'")], "https://vik.no/sok?q=a-b_c.d*e%7E%27"),
    ] as [(String, [(String, String)], String)])
  func asking(_ address: String, _ fields: [(String, String)], _ expected: String) throws {
    let url = try #require(WebURL(address))
    #expect(url.asking(fields.map { (name: $0.0, value: $0.1) }).description == expected)
  }
}
