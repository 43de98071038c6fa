/// Pages made to cost much, by name. Each must be read within a second and 100 MB.
enum HostilePages {
  static let names = [
    "50,000 attributes", "250,000 attributes", "1,200 tags with 1,999 attributes", "200,000 div",
    "20,000 div and their ends",
    "60,000 b", "5,000 div, 100,000 </p>", "200,000 div, 250,000 </p>", "400 b, 20,000 paragraphs", "2 MB of <",
    "unclosed comment", "unclosed script", "unclosed attribute", "10 MB of NUL", "NULs everywhere", "50 MB page",
    "meta at the end of 5 MB",
    "everything unclosed", "unmatched end tags", "unknown references", "tables in tables", "misplaced in a table",
    "malformed bytes", "repeated body tags", "names without end",
  ]

  static func page(_ name: String) -> [UInt8]? {
    switch name {
    case "50,000 attributes": attributes(50_000)
    case "250,000 attributes": attributes(250_000)
    case "1,200 tags with 1,999 attributes": Array(repeating: attributes(1_999), count: 1_200).flatMap { $0 }
    case "200,000 div": repeated("<div>", 200_000)
    case "20,000 div and their ends": repeated("<div>", 20_000) + repeated("x</div>", 20_000)
    case "60,000 b": (0..<60_000).flatMap { Array("<b id=\($0)>".utf8) }
    case "5,000 div, 100,000 </p>": repeated("<div>", 5_000) + repeated("</p>", 100_000)
    case "200,000 div, 250,000 </p>": repeated("<div>", 200_000) + repeated("</p>", 250_000)
    case "400 b, 20,000 paragraphs":
      repeated("<p>", 1) + (0..<400).flatMap { Array("<b class=c\($0)>".utf8) } + repeated("<p>text", 20_000)
    case "2 MB of <": repeated("<", 2_000_000)
    case "unclosed comment": repeated("<p><!--", 1) + repeated("a-", 2_000_000)
    case "unclosed script": repeated("<p><script>", 1) + repeated("<!-- <script </scrip", 200_000)
    case "unclosed attribute": repeated("<a title='", 1) + repeated("abc < d ", 500_000)
    case "10 MB of NUL": repeated("\0", 10_000_000)
    case "NULs everywhere": repeated("<p\0 a\0=\0x\0>\0", 400_000)
    case "50 MB page": repeated("<p class=x>a <b>b</b> c &amp; d</p>\n", 1_400_000)
    case "meta at the end of 5 MB":
      repeated("<p class=x>\u{E5} <b>b</b> c &amp; d</p>\n", 145_000) + repeated("<meta charset=koi8-r>", 1)
    case "everything unclosed": repeated("<p><a href=x><table><tr><td><ul><li><b>x", 50_000)
    case "unmatched end tags": repeated("</x>", 2_600_000)
    case "unknown references": (0..<1_400_000).flatMap { Array("&a\($0);".utf8) }
    case "tables in tables": repeated("<table><td>", 300_000)
    case "misplaced in a table": repeated("<table>", 1) + repeated("a<tr b='&amp;'>", 500_000)
    case "malformed bytes": [UInt8](repeating: 0xFF, count: 10_000_000)
    case "repeated body tags": (0..<500_000).flatMap { Array("<body a\($0)>".utf8) }
    case "names without end":
      repeated("<p ", 1) + (100_000..<200_000).flatMap { Array("a\($0)\(String(repeating: "j", count: 93))".utf8) }
    default: nil
    }
  }

  private static func attributes(_ count: Int) -> [UInt8] {
    repeated("<p", 1) + (0..<count).flatMap { Array(" a\($0)=1".utf8) } + repeated(">x", 1)
  }

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }
}
