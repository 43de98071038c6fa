import Accessibility
import HTML
import Results
import Testing
import Web

@Suite("Findings on a page")
struct PageAuditTests {
  private static func audit(_ body: String) throws -> PageAudit {
    let url = try #require(WebURL("https://vik.no/"))
    let document = HTMLParser.parse(Array("<!doctype html>\n<html lang=nb><title>Vik</title>\n\(body)".utf8))
    return PageAudit(PageContext(document, address: url), at: url)
  }

  @Test(
    "A text in plainly another language than it says fails; the two forms of Norwegian are for people to tell apart",
    arguments: [
      ("nb", "nb" as String?, Outcome.passed), ("no", "nn", .passed), ("en", "nb", .failed), ("nb", "en", .failed),
      ("nb", "se", .failed), ("nb", "nn", .cantTell), ("nn", "nb", .cantTell), ("nb", nil, .cantTell),
    ])
  func language(declared: String, found: String?, outcome: Outcome) throws {
    let document = HTMLParser.parse(Array("<!doctype html><html lang=\(declared)><title>Vik</title><p>Velkommen".utf8))
    let rule = try #require(AccessibilityRule.all.first { $0.id == "page-language-matches" })
    #expect(rule.test(PageContext(document, languages: { _ in found })).outcome == outcome)
  }

  @Test("What is known of the page's language is believed where the page agrees, and looked into where it does not")
  func knownLanguage() throws {
    let document = HTMLParser.parse(Array("<!doctype html><html lang=nb><title>Vik</title><p>Velkommen".utf8))
    let rule = try #require(AccessibilityRule.all.first { $0.id == "page-language-matches" })
    func outcome(_ known: String?, asked: String?) -> Outcome {
      rule.test(PageContext(document, textLanguage: known) { _ in asked }).outcome
    }
    #expect(outcome("nb", asked: "en") == .passed)
    #expect(outcome("en", asked: "nb") == .passed)
    #expect(outcome("en", asked: "en") == .failed)
    #expect(outcome(nil, asked: "en") == .failed)
  }

  private static func failed(_ body: String) throws -> [Finding] {
    try audit(body).findings.filter { $0.outcome == .failed }
  }

  @Test("A finding tells the rule, the line, the place and the element")
  func wholeFinding() throws {
    let finding = try #require(
      try Self.failed("<main>\n<div id=kort><p>A</p><p><a class=x href=/><img src=a.png></a></p></div></main>").first {
        $0.rule == "link-has-name"
      })
    #expect(finding.line == 4)
    #expect(finding.selector == "div#kort > p:nth-of-type(2) > a")
    #expect(finding.structure == "main/p/a")
    #expect(finding.snippet == "<a class=\"x\" href=\"/\"><img src=\"a.png\"></a>")
    #expect(finding.occurrences == 1)
  }

  @Test("A selector begins at an id only when the id leads to the element: the first that has it")
  func repeatedID() throws {
    let body = "<main><p id=a><a href=/></a></p><p id=a><a href=/to><img src=b.png></a></p></main>"
    let findings = try Self.failed(body).filter { $0.rule == "link-has-name" }
    #expect(findings.map(\.selector) == ["p#a > a", "body > main > p:nth-of-type(2) > a"])
  }

  @Test("What is the same twice is one finding")
  func counted() throws {
    let findings = try Self.failed("<ul>" + String(repeating: "<li><a href=/a></a>", count: 4) + "</ul>")
    #expect(findings.filter { $0.rule == "link-has-name" }.map(\.occurrences) == [4])
  }

  @Test("A doubt is told once for each rule and reason")
  func doubts() throws {
    let findings = try Self.audit(String(repeating: "<button aria-label=Lukk>X</button>", count: 9)).findings
    let doubts = findings.filter { $0.rule == "label-is-in-name" }
    #expect(doubts.count == 1)
    #expect(doubts.first?.occurrences == 9)
    #expect(doubts.first?.reason == "meaning")
  }

  @Test("Snippets are bounded, whole characters, and say that they were cut")
  func bounded() throws {
    let words = String(repeating: "å", count: 5_000)
    for body in [
      "<button class=\(words)></button>", "<img src=a.png data-x='\(words)' data-y='\(words)' data-z='\(words)'>",
    ] {
      for finding in try Self.failed(body) {
        #expect(finding.snippet.utf8.count <= Finding.snippetLimit + 3)
        #expect(!finding.snippet.contains("\u{FFFD}"))
        #expect(finding.snippet.contains("…"))
      }
    }
  }

  @Test("A page of thousands of defects gives no more findings than the limit for each rule")
  func limited() throws {
    let letters = Array("abcdefghijklmnopqrst")
    let names = (0..<3_000).map { "\(letters[$0 / 400])\(letters[$0 / 20 % 20])\(letters[$0 % 20])" }
    let findings = try Self.failed(names.map { "<a href=/\($0)></a>" }.joined())
    #expect(findings.count { $0.rule == "link-has-name" } == 100)
  }

  @Test("Nesting without end has a place too")
  func deep() throws {
    let body = String(repeating: "<section>", count: 400) + "<a href=/></a>"
    let finding = try #require(try Self.failed(body).first { $0.rule == "link-has-name" })
    #expect(finding.structure.count < 600)
    #expect(finding.selector.count < 200)
  }

  @Test("The result lists the rules that concern the page, with what came of them")
  func result() throws {
    let result = try Self.audit("<h1>Vik</h1><img src=a.png><a href=/>Hjem</a>").result
    #expect(result.rules.map(\.id) == result.rules.map(\.id).sorted())
    #expect(result.rules.allSatisfy { $0.pages == 1 })
    #expect(result.rules.first { $0.id == "image-has-name" }?.failed == 1)
    #expect(result.rules.first { $0.id == "link-has-name" }?.passed == 1)
    #expect(!result.rules.contains { $0.id == "button-has-name" })
  }

  @Test("Nobody is told of what only level AAA asks for, nor of one of several ways to do it")
  func levels() {
    let ids = PageAudit.rules.map(\.id)
    #expect(ids.contains("text-has-contrast"))
    #expect(ids.contains("role-is-valid"))
    #expect(!ids.contains("text-has-enhanced-contrast"))
    #expect(!ids.contains("content-has-landmark"))
  }

  @Test("Every rule has advice in three languages that is more than its title", arguments: AccessibilityRule.all)
  func advice(rule: AccessibilityRule) {
    #expect(rule.hasAdvice)
    for language in UserLanguage.allCases { #expect(rule.advice[language].hasSuffix(".")) }
  }
}
