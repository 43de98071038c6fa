import Reports
import Results
import Testing

@Suite("Tables for spreadsheets")
struct CSVRowTests {
  @Test(
    "What a site says stays text",
    arguments: [
      ("=1+1", "'=1+1"), ("+47 57 00 00 00", "'+47 57 00 00 00"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      (" =1", "' =1"), ("\t=1", "' =1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("a=1", "a=1"), ("", ""),
      ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("\"", "\"\"\"\""), ("a\r\nb", "a  b"), ("\u{0}\u{1B}[31mx", "[31mx"),
      ("\u{202E}=1", "'=1"), ("\u{FEFF}=1", "'=1"), ("Tromsø", "Tromsø"),
    ])
  func text(given: String, written: String) {
    #expect(CSVRow.line([.text(given)]) == written + "\r\n")
  }

  @Test("Numbers are numbers, and what is not there is empty")
  func numbers() {
    #expect(
      CSVRow.line([.number(0.1 + 0.2), .number(3), .number(-2.5), .count(7), .count(nil), .number(nil), .text(nil)])
        == "0.3,3,-2.5,7,,,\r\n")
  }

  @Test("Every row of a table of a night has the columns of its header", arguments: NightTable.allCases)
  func columns(table: NightTable) throws {
    let categories = ["availability", "prices"]
    let header = table.header(categories: categories)
    let rows = table.rows(
      of: Samples.site(), site: Nights.site(1, "Vik"), night: NightID(day: "2026-11-28"), categories: categories,
      language: .nb)
    let expected = table == .sites ? 1 : table == .answers ? Samples.criteria.count : Samples.facts.count
    let lines = rows.split(separator: "\r\n")
    #expect(lines.count == expected)
    for line in lines { #expect(fields(line) == fields(header.dropLast()), "\(line)") }
  }

  /// How many fields a line has.
  private func fields(_ line: some StringProtocol) -> Int {
    var (count, isQuoted) = (1, false)
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ","), !isQuoted { count += 1 }
    }
    return count
  }
}
