import Foundation
import HostileTexts
import Reports
import Results
import RuleSet
import Testing
import Web

/// Every text that a site can choose, in every form that we write. The form must be the same as that of harmless words.
@Suite("Hostile texts stay text")
struct HostileTextTests {
  private static let harmless = "harmless"

  /// A result in which title, words, headings, hours, names of prices and addresses are this text.
  private func result(_ text: String, _ grade: Double = 1) -> SiteResult {
    var evidence = Samples.evidence("/kontakt", text)
    evidence.heading = text
    // In an address it is what a page may link to.
    if let url = try? WebURL(text, relativeTo: Samples.url("/")) { evidence.url = url }
    var hours = Samples.facts[0]
    hours.evidence = evidence
    hours.value = .hours(text)
    var price = Samples.facts[3]
    price.evidence = evidence
    price.value = .price(Price(amount: 100, per: "month", item: text, year: 2026))
    var result = Samples.site(
      criteria: [
        Samples.criterion(
          "opening-hours", "availability", grade > 0 ? .passed : .failed, grade: grade, evidence: [evidence])
      ], facts: [hours, price], status: .complete, problem: .init(reason: "certificate", detail: text))
    result.site.title = text
    if let url = try? WebURL(text, relativeTo: Samples.url("/")) { result.links.broken[0].url = url }
    if let url = try? WebURL(text, relativeTo: Samples.url("/")) {
      result.documents?.documents[1].url = url
      result.documents?.documents[1].pages = [url]
    }
    result.documents?.documents[1].facts?.producer = text
    result.documents?.documents[1].facts?.title = text
    result.documents?.documents[1].facts?.language = text
    var example = Samples.Findings.link
    example.snippet = text
    example.fingerprint.defect = grade > 0 ? 1 : 2
    example.url = evidence.url
    result.accessibility?.groups[0].examples = [example]
    result.accessibility?.groups[0].defects = [example.fingerprint.defectText]
    return result
  }

  private func digest(_ text: String) -> NightDigest {
    var comparison = ResultComparison(before: "2026-11-27", after: "2026-11-28")
    comparison.add(SiteComparison(result(text, 0), result(text, 1)))
    return NightDigest(night: Nights.record, comparison: comparison)
  }

  private func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
    }
  }

  @Test("In a table they are one cell that no spreadsheet runs", arguments: HostileTexts.all)
  func csv(text: String) throws {
    for table in NightTable.allCases {
      func document(_ text: String) throws -> CSVTable {
        let site = NightSite(address: Samples.url("/"))
        let rows = table.rows(
          of: result(text), site: site, night: NightID(day: "2026-11-28"), categories: [], language: .nb)
        #expect(!hasControls(rows.replacing("\r\n", with: "\n")))
        return try CSVTable(table.header(categories: []) + rows)
      }
      let (hostile, plain) = (try document(text), try document(Self.harmless))
      #expect(hostile.records.count == plain.records.count)
      // Numbers of ours may begin with a minus; cells with the text in them may not.
      for (record, other) in zip(hostile.records, plain.records) {
        for (field, expected) in zip(record.fields, other.fields) where expected.contains(Self.harmless) {
          let first = field.unicodeScalars.first { !$0.properties.isWhitespace }
          #expect(!"=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first ?? "x"), "\(field)")
        }
      }
    }
  }

  @Test("In JSON they are what the page said", arguments: HostileTexts.all)
  func json(text: String) throws {
    let written = try JSONReport.line(of: result(text))
    #expect(written.utf8.split(separator: UInt8(ascii: "\n")).count == 1)
    let read = try JSONDecoder().decode(SiteResult.self, from: Data(written.utf8))
    #expect(read.site.title == text)
    #expect(read.criteria[0].evidence[0].heading == text)
    #expect(read.score.percent == result(text).score.percent)
  }

  @Test("On a terminal nothing obeys them", arguments: HostileTexts.all)
  func terminal(text: String) {
    var comparison = ResultComparison(before: text, after: "2026-11-28")
    comparison.add(SiteComparison(result(text, 0), result(text, 1)))
    let reports = [
      SiteReport(result(text), texts: Samples.texts, language: .nb).report,
      ComparisonReport(comparison, texts: Samples.texts, language: .nb).report,
    ]
    for report in reports { #expect(!hasControls(TerminalRenderer().text(of: report))) }
  }

  @Test("In the digest they are no Markdown", arguments: HostileTexts.all)
  func markdown(text: String) {
    func skeleton(_ text: String) -> [String] {
      let written = DigestMarkdown.text(of: digest(text), texts: Samples.texts, language: .en)
      #expect(!hasControls(written))
      return written.split(separator: "\n", omittingEmptySubsequences: false).map { marks(of: String($0)) }
    }
    #expect(skeleton(text) == skeleton(Self.harmless))
  }

  /// The marks of a line that mean something: without those that a backslash makes text, and without addresses in angle
  /// brackets, in which only what ends them would mean something.
  private func marks(of line: String) -> String {
    var rest = line[...]
    var marks = String(rest.prefix { $0 == "#" || $0 == "-" || $0 == " " })
    rest = rest.dropFirst(marks.count)
    while let character = rest.popFirst() {
      if character == "\\" {
        _ = rest.popFirst()
      } else if character == "<", let end = rest.firstIndex(of: ">"), rest.hasPrefix("https://") {
        if rest[..<end].contains(where: \.isWhitespace) { marks.append("?") }
        rest = rest[rest.index(after: end)...]
        marks.append("<>")
      } else if "`*_[]<>#|~&!".contains(character) {
        marks.append(character)
      }
    }
    if line.contains("://evil") && !line.contains("<https://") { marks.append("link") }
    return marks
  }

  @Test("In a feed they are neither XML nor HTML", arguments: HostileTexts.all)
  func feed(text: String) throws {
    func document(_ text: String) throws -> (feed: AtomReader, tags: [String]) {
      var feeds = NightFeeds(texts: Samples.texts, language: .nb)
      feeds.add(digest(text))
      let site = NightSite(address: Samples.url("/"), municipality: Samples.site().site.municipality)
      let feed = try AtomReader(feeds.files(of: [site]).map(\.text)[1])
      let tags = feed.text.matches(of: /<\/?([a-z0-9]+)/).map { String($0.output.0) }
      return (feed, tags)
    }
    let (hostile, plain) = (try document(text), try document(Self.harmless))
    #expect(hostile.feed.faults == [])
    #expect(hostile.feed.entries == plain.feed.entries)
    #expect(hostile.tags == plain.tags)
    for link in hostile.feed.text.matches(of: /href="([^"]*)"/) { #expect(link.output.1.hasPrefix("http")) }
  }

  @Test("In a page they are no HTML", arguments: HostileTexts.all)
  func page(text: String) {
    func tags(_ text: String) -> [String] {
      var comparison = ResultComparison(before: text, after: "2026-11-28")
      comparison.add(SiteComparison(result(text, 0), result(text, 1)))
      comparison.add(SiteComparison(result(text, 1), result(text, 0)))
      comparison.onlyBefore = [text]
      let html = ComparisonPage(comparison, texts: Samples.texts, language: .nn).html
      for link in html.matches(of: /href="([^"]*)"/) { #expect(link.output.1.hasPrefix("http")) }
      return html.matches(of: /<[^a-z\/]?\/?[a-z0-9]+( [a-z-]+=)*/).map { String($0.output.0) }
    }
    // A text without words has no quotation.
    let isBlank = TerminalText(text).string.allSatisfy(\.isWhitespace)
    #expect(tags(text) == tags(Self.harmless) || isBlank)
  }

  @Test("In metrics they are the value of a label", arguments: HostileTexts.all)
  func metrics(text: String) {
    func reader(_ text: String) -> MetricsReader {
      var night = Nights.record
      night.ruleSet = RuleSetIdentity(version: text, hash: text)
      night.program = text
      var figures = NightFigures(night: night, done: [], lastComplete: nil)
      figures.requests = [text: 1]
      return MetricsReader(NightMetrics.text(of: figures))
    }
    #expect(reader(text).faults == [])
    #expect(reader(text).samples.map(\.name) == reader(Self.harmless).samples.map(\.name))
  }
}
