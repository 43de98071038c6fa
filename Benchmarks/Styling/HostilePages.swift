/// Pages and sheets that are made to cost much.
enum HostilePages {
  private static func many(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  private static let flat = "<body>" + many(5_000) { "<p class='c\($0)'>a</p>" }
  private static let deep = "<body>" + many(500) { _ in "<div class=a>" } + "a"

  static let all: [(name: String, page: String, css: String)] = [
    ("100,000 selectors of classes", flat, many(100_000) { ".x\($0){color:red}" }),
    ("100,000 universal selectors", flat, many(100_000) { "*:not(.x\($0)){color:red}" }),
    ("one rule of 90,000 selectors", flat, many(90_000) { ".x\($0)," } + "p{color:red}"),
    ("not bomb", flat, "*" + many(100) { ":not(.a\($0) *)" } + "{color:red}"),
    ("nested is bomb", flat, many(15) { _ in ":is(*," } + "a" + many(15) { _ in ")" } + "{color:red}"),
    ("nesting bomb", flat, many(30) { _ in "& &, & > & {color:red;" } + many(30) { _ in "}" }),
    ("has bomb", flat, many(200) { "*:has(~ .x\($0) ~ p){color:red}" }),
    ("has in depth", deep, many(200) { ":has(.a .x\($0)){color:red}" }),
    (
      "descendants in depth", deep,
      many(100) { ".a .a .a .a .a .a .a .a .x\($0) .a{color:red}" } + ".a .a .b > .a{top:0}"
    ),
    ("nth-child of", flat, "p:nth-child(2n of p, .a){color:red} p:nth-last-child(2n of p){color:red}"),
    ("nth-of-type", flat, "p:nth-of-type(2n){color:red} p:last-of-type{color:red}"),
    (
      "substrings", "<body>" + many(100) { _ in "<p title='\(String(repeating: "a", count: 50_000))'>" },
      many(100) { "[title*='\(String(repeating: "a", count: 400))b\($0)']{color:red}" }
    ),
    (
      "circular custom properties", flat,
      ":root{" + many(1_000) { "--a\($0):var(--a\(($0 + 1) % 1_000));" } + "}p{color:var(--a1)}"
    ),
    (
      "exponential custom properties", flat,
      ":root{--a0:aaaaaaaa;" + many(60) { "--a\($0 + 1):var(--a\($0)) var(--a\($0));" } + "}p{color:var(--a60)}"
    ),
    (
      "long chain of custom properties", flat,
      ":root{--a0:red;" + many(5_000) { "--a\($0 + 1):var(--a\($0));" } + "}p{color:var(--a5000)}"
    ),
    ("custom properties on all", deep, many(300) { ".a{--b\($0):var(--b\($0 + 1),1)}" } + "*{color:var(--b0)}"),
    ("all with var", flat, many(20_000) { _ in "p{all:var(--x)}" }),
    ("deep brackets", flat, many(200_000) { _ in "(" }),
    ("deep blocks", flat, many(100_000) { _ in "a{" }),
    ("deep media", flat, many(100_000) { _ in "@media screen{" }),
    ("deep calc", flat, "p{width:" + many(100_000) { _ in "calc(" } + "}"),
    ("many layers", flat, many(100_000) { "@layer l\($0){p{color:red}}" }),
    ("long strings", flat, "p::before{content:'" + String(repeating: "a", count: 3_000_000)),
    (
      "inline styles",
      "<body>" + many(20_000) { "<p style='color:#\($0 % 10)00;width:calc(1px + 2px);background:red'>" }, "p{color:red}"
    ),
    ("a million declarations", flat, "p{" + many(500_000) { _ in "top:0;" } + "}"),
    ("many classes", "<body><p class='\(many(100_000) { "c\($0) " })'>", many(1_000) { ".c\($0).d{color:red}" }),
  ]
}
