import Testing

@testable import Facts

@Suite("Days in a text")
struct DateReaderTests {
  private func dates(_ text: String) -> [String] {
    var page = PageText()
    page.bytes = Array(text.utf8)
    page.folded = Folding.fold(page.bytes)
    Tokenizer.tokens(of: page.bytes, folded: page.folded, in: 0..<page.bytes.count, into: &page.tokens)
    let reader = DateReader(page: page)
    var found: [String] = []
    var token = 0
    while token < page.tokens.count {
      let last = reader.lastDate(at: token, until: page.tokens.count)
      if let last { found.append(last.reading.date.notation) }
      token = last?.reading.tokens.upperBound ?? token + 1
    }
    return found
  }

  @Test(
    "A day is read in every way that people write it",
    arguments: [
      ("1. mars 2027", "2027-03-01"), ("den 1. mars", "--03-01"), ("1.mars", "--03-01"), ("01.03.2027", "2027-03-01"),
      ("1.3.27", "2027-03-01"), ("1/3-2027", "2027-03-01"), ("1/3-27", "2027-03-01"), ("1/3 2027", "2027-03-01"),
      ("15/11", "--11-15"), ("01.03", "--03-01"), ("2027-03-01", "2027-03-01"), ("31. desember", "--12-31"),
      ("fyrste mars", "--03-01"), ("utgangen av februar", "--02-28"), ("utgangen av februar 2028", "2028-02-29"),
      ("utgongen av juni", "--06-30"), ("29. februar", "--02-29"), ("March 1, 2027", "2027-03-01"),
      ("1st of March 2027", "2027-03-01"), ("1.–15. mars", "--03-15"), ("fra 1. februar til 1. mars", "--03-01"),
      ("1. feb – 15. apr 2027", "2027-04-15"),
    ])
  func written(_ text: String, _ expected: String) {
    #expect(dates(text) == [expected])
  }

  @Test(
    "What is no day of the calendar is none",
    arguments: [
      "31. april", "29. februar 2027", "32. mars", "0. mars", "1. martsmåned", "kapittel 1.3", "14.30", "12 345",
      "1.13.2027", "kr 1.500", "1/2 plass", "2027-13-01", "3.01.02.04",
    ])
  func others(_ text: String) {
    #expect(dates(text) == [])
  }
}
