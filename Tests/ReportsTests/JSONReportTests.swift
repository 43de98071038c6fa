import Foundation
import Reports
import Results
import Testing

@Test("JSON is sorted, readable, ends with a line feed and escapes no slash")
func jsonForm() throws {
  let text = try JSONReport.text(of: [Samples.site()])
  #expect(text.hasPrefix("{\n  \"accessibility\" : {"))
  #expect(text.contains("\n  \"asOf\" : \"2026-11-23\",\n  \"coverage\" : {"))
  #expect(text.hasSuffix("}\n"))
  #expect(!text.contains("\\/"))
  #expect(text.contains("\"http://fjellvik.kommune.no/\""))
}

@Test("The same result gives the same bytes, however its dictionaries lie in memory")
func jsonIsDeterministic() throws {
  let reasons = (400..<450).map { ("http-\($0)", 1) }
  var first = Samples.site()
  first.coverage.failed = Dictionary(uniqueKeysWithValues: reasons)
  var second = Samples.site()
  second.coverage.failed = Dictionary(uniqueKeysWithValues: reasons.reversed())
  second.coverage.failed.reserveCapacity(4_000)
  #expect(try JSONReport.text(of: [first]) == JSONReport.text(of: [second]))
}

@Test("Amounts are written exactly, shares and points without the noise of binary fractions")
func jsonNumbers() throws {
  var site = Samples.site(criteria: [Samples.criterion("a", "b", .passed, grade: 1 / 3)])
  site.score.points = 0.1 + 0.2
  let text = try JSONReport.text(of: [site])
  #expect(text.contains("\"amount\" : 3050,"))
  #expect(text.contains("\"amount\" : 20.04,"))
  #expect(text.contains("\"grade\" : 0.3333,"))
  #expect(text.contains("\"points\" : 3.3333\n"))
  #expect(text.contains("\"points\" : 0.3,\n"))
}

@Test("A number that JSON cannot write is a failure and not a null", arguments: [Double.nan, .infinity])
func jsonRefusesNotANumber(value: Double) {
  var site = Samples.site()
  site.criteria[0].grade = value
  #expect(throws: ReportFailure.self) { try JSONReport.text(of: [site]) }
}

@Test("One site is an object, several are an array in the order given, none is an empty array")
func jsonOfSeveral() throws {
  let names = ["Å", "A", "Ø"]
  let array = try JSONValue(parsing: JSONReport.text(of: names.map { Samples.site($0) }))
  #expect(array.elements.map { $0["site"]?["municipality"]?["name"]?.string } == names)
  #expect(try JSONValue(parsing: JSONReport.text(of: [])).elements.isEmpty)
  #expect(try JSONValue(parsing: JSONReport.text(of: [Samples.site()]))["schema"]?.string == SiteResult.schemaVersion)
}

@Test("What a site said comes through as it was, escapes and all")
func jsonKeepsWords() throws {
  let words = "\u{1B}[31m«æøå» \u{202E}\u{2028}\"\\ \u{0} 🏔"
  var site = Samples.site()
  site.facts[0].evidence.text = words
  let text = try JSONReport.text(of: [site])
  #expect(!text.contains("\u{1B}"))
  #expect(try JSONValue(parsing: text)["facts"]?.elements[0]["evidence"]?["text"]?.string == words)
}
