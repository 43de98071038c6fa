import Reports
import Testing

private func text(_ report: TerminalReport, width: Int = 40, colour: Bool = false) -> [Substring] {
  TerminalRenderer(usesColour: colour, width: width).text(of: report)
    .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
}

@Test("Lines are wrapped at the width, with their indentation and hang")
func wraps() {
  var report = TerminalReport()
  report.add("en to tre fire fem seks sju åtte ni ti", indent: 2, hang: 3)
  #expect(text(report, width: 20) == ["  en to tre fire fem", "     seks sju åtte", "     ni ti"])
}

@Test("A word that is wider than the terminal is not broken, so that an address can be copied")
func longWords() {
  var report = TerminalReport()
  report.add([.init("se "), .init("https://www.fjellvik.kommune.no/kontakt", .address)], indent: 2)
  #expect(text(report, width: 20) == ["  se", "  https://www.fjellvik.kommune.no/kontakt"])
}

@Test("Pieces without a space between them stay together, whatever their styles")
func glued() {
  var report = TerminalReport()
  report.add([.init("aaaa bbbb", .strong), .init(":"), .init(" "), .init("cccc")])
  #expect(text(report, width: 20) == ["aaaa bbbb: cccc"])
  var narrow = TerminalReport()
  narrow.add([.init("aaaaaaaaaaaaaaaa bbbb", .strong), .init(":")])
  #expect(text(narrow, width: 20) == ["aaaaaaaaaaaaaaaa", "bbbb:"])
}

@Test("Wide characters count double")
func wideCharacters() {
  var report = TerminalReport()
  report.add("漢字漢字漢字 漢字漢字")
  #expect(text(report, width: 20) == ["漢字漢字漢字", "漢字漢字"])
}

@Test("Colours are shown only when asked for, and end with the word")
func colours() {
  var report = TerminalReport()
  report.add([.init("ja", .good), .init(" nei")])
  #expect(text(report) == ["ja nei"])
  #expect(text(report, colour: true) == ["\u{1B}[32mja\u{1B}[0m nei"])
}

@Test("Without colours no style leaves a trace", arguments: TerminalReport.Style.allCases)
func noTrace(style: TerminalReport.Style) {
  var report = TerminalReport()
  report.add("ord", style)
  #expect(text(report) == ["ord"])
}

@Test("Tables keep their columns and are not wrapped")
func tables() {
  var table = TerminalTable(columns: [.init("", .right), .init("Navn"), .init("Poeng", .right)])
  table.add(["1", "Bø", "100"])
  table.add(["10", "Nordre Fjellvik og omegn", "5"])
  var report = TerminalReport()
  report.add(table)
  #expect(
    text(report, width: 20) == [
      "    Navn                      Poeng", " 1  Bø                          100",
      "10  Nordre Fjellvik og omegn      5",
    ])
}

@Test("A space is one empty line, and none at the top")
func spaces() {
  var report = TerminalReport()
  report.space()
  report.add("a")
  report.space()
  report.space()
  report.add("b")
  #expect(text(report) == ["a", "", "b"])
}
