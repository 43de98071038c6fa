import Testing

@testable import Styling

@Suite("CSS becomes tokens")
struct TokenizerTests {
  @Test(
    "Tokens are those of CSS Syntax Level 3",
    arguments: [
      ("a", "ident:a"), ("-a", "ident:-a"), ("--", "ident:--"), ("--a", "ident:--a"), ("_é1", "ident:_é1"),
      ("-", "delim:-"), ("-1", "number:-1.0"), ("a-1", "ident:a-1"), ("\\66oo", "ident:foo"),
      ("\\000066oo", "ident:foo"),
      ("\\66 oo", "ident:foo"), ("\\.a", "ident:.a"), ("\\0", "ident:\u{FFFD}"), ("\\110000", "ident:\u{FFFD}"),
      ("\\d800", "ident:\u{FFFD}"), ("a(", "function:a"), ("@media", "at:media"), ("@", "delim:@"),
      ("@-", "delim:@ delim:-"),
      ("#a", "hash:a"), ("#1", "hash:1"), ("#", "delim:#"), ("# a", "delim:# ws ident:a"), ("\"a'b\"", "string:a'b"),
      ("'a\\'b'", "string:a'b"), ("'a\\\nb'", "string:ab"), ("'a", "string:a"), ("'a\nb", "badstring ws ident:b"),
      ("url(a.png)", "url:a.png"), ("URL( a.png )", "url:a.png"), ("url(\"a\")", "function:url string:a )"),
      ("url(a b)", "badurl"), ("url(a\"b) c", "badurl ws ident:c"), ("url(a\\)b)", "url:a)b"), ("url(a", "url:a"),
      ("1", "number:1.0"), ("+1.5", "number:1.5"), (".5", "number:0.5"), ("1.", "number:1.0 delim:."),
      ("1e3", "number:1000.0"),
      ("1e-2", "number:0.01"), ("1e", "dimension:1.0e"), ("1em", "dimension:1.0em"), ("1e3em", "dimension:1000.0em"),
      ("1--a", "dimension:1.0--a"), ("50%", "percentage:50.0"), ("1\\65m", "dimension:1.0em"), ("0.15", "number:0.15"),
      ("a/**/b", "ident:a ident:b"), ("/* a", ""), ("a/*", "ident:a"), ("<!-- -->", "cdo ws cdc"),
      ("<!", "delim:< delim:!"),
      ("-->", "cdc"), ("a:b;", "ident:a : ident:b ;"), ("{[(,)]}", "{ [ ( , ) ] }"), ("\\\n", "delim:\\ ws"),
      ("99999999999999999999999999999999999999", "number:1e+30"), ("1e999", "number:1e+30"), ("1e-999", "number:0.0"),
    ])
  func tokens(text: String, expected: String) {
    #expect(Self.dump(text) == expected)
  }

  @Test(
    "Every opener knows what closes it",
    arguments: [
      ("(a)", [2, -1, -1]), ("(a", [2, -1]), ("(])", [2, -1, -1]), ("[(])", [4, 3, -1, -1]),
      ("a(b(c)){", [4, 3, -1, -1, -1, 6]),
    ])
  func partners(text: String, expected: [Int32]) {
    let list = TokenList(Array(text.utf8))
    #expect(list.tokens.map { $0.opens ? $0.partner : -1 } == expected)
  }

  @Test("A hundred thousand brackets nest without recursion")
  func depth() {
    let list = TokenList(Array(String(repeating: "([{", count: 100_000).utf8))
    #expect(list.tokens.count == 300_000)
    #expect(list.tokens[0].partner == 300_000)
  }

  private static func dump(_ text: String) -> String {
    let list = TokenList(Array(text.utf8))
    return list.tokens.map { token -> String in
      let name = String(decoding: list.text(token), as: UTF8.self)
      return switch token.kind {
      case .ident: "ident:\(name)"
      case .function: "function:\(name)"
      case .atKeyword: "at:\(name)"
      case .hash: "hash:\(name)"
      case .string: "string:\(name)"
      case .badString: "badstring"
      case .url: "url:\(name)"
      case .badURL: "badurl"
      case .number: "number:\(token.number)"
      case .percentage: "percentage:\(token.number)"
      case .dimension: "dimension:\(token.number)\(name)"
      case .whitespace: "ws"
      case .cdo: "cdo"
      case .cdc: "cdc"
      case .delim: "delim:\(name)"
      default: name
      }
    }.joined(separator: " ")
  }
}
