import Results
import Testing

@testable import Website

@Suite("The words of the website")
struct WordsTests {
  /// Everything between braces in the templates.
  private static let tags: [String] = Template.allCases.flatMap { template in
    String(decoding: template.bytes, as: UTF8.self).matches(of: /\{\{+([^{}]*)\}\}+/).map { String($0.output.1) }
  }

  @Test("Templates have no word that is missing, and no word is for nothing")
  func used() {
    let asked = Set(Self.tags.filter { $0.hasPrefix("w.") }.map { String($0.dropFirst(2)) })
    #expect(asked.subtracting(Words.all.keys).isEmpty)
    let other: Set = ["place", "county", "size", "form", "range", "stars", "placeChange", "share"]
    #expect(Set(Words.all.keys).subtracting(asked).subtracting(other).isEmpty)
  }

  @Test("Words are there in all three languages, and no two tables have one name")
  func complete() {
    for (name, words) in Words.all {
      for language in UserLanguage.allCases { #expect(!words[language].isEmpty, "\(name)") }
    }
    let tables = [
      CommonWords.table, FrontWords.table, MunicipalityWords.table, QuestionWords.table, ChangeWords.table,
      MethodWords.table, DataWords.table,
    ]
    #expect(tables.reduce(0) { $0 + $1.count } == Words.all.count)
  }

  @Test("Values are written as they are given, because they are escaped already", arguments: Template.allCases)
  func braces(_ template: Template) {
    let text = String(decoding: template.bytes, as: UTF8.self)
    for match in text.matches(of: /\{\{+[^{}]*\}\}+/) {
      let tag = String(match.output)
      let isMarkup = ["#", "/", "^", ">"].contains(tag.dropFirst(2).first)
      #expect(isMarkup || tag.hasPrefix("{{{"), "\(tag)")
    }
  }

  @Test(
    "Files of sites have plain names",
    arguments: [
      ("Herøy", "heroy"), ("Unjárga–Nesseby", "unjarga-nesseby"), ("Kárášjohka", "karasjohka"), ("Åmli", "amli"),
      ("Sør-Fron", "sor-fron"), ("../../etc", "etc"), ("<script>", "script"), ("***", "x"), ("Snåase", "snaase"),
      (String(repeating: "a", count: 90), String(repeating: "a", count: 40)),
    ])
  func slugs(_ name: String, _ slug: String) { #expect(Slug.ascii(name) == slug) }
}

@Suite("Where errors are reported")
struct ErrorsAddressTests {
  @Test(
    "An address is of the web or of a person, and nothing else",
    arguments: [
      ("https://example.org/feil", "https://example.org/feil"), ("post@example.org", "mailto:post@example.org"),
      ("post", nil), ("a@b@c", nil), ("@b", nil), ("a@b?subject=x", nil), ("javascript:alert(1)", nil), ("", nil),
    ])
  func address(_ text: String, _ link: String?) { #expect(ErrorsAddress(text)?.link == link) }
}
