internal import Foundation
internal import Results

/// Reads prices of municipal services as schema.org writes them.
struct StructuredOffers {
  let context: PageContext
  let year: Int

  /// - Parameter name: what the offer, or what it is an offer of, is called.
  func statement(_ offer: StructuredItem, name: String?, line: Int) -> StructuredDataReader.Statement? {
    let specification = offer.items("priceSpecification").first
    let sources = [offer] + (specification.map { [$0] } ?? [])
    func text(_ name: String) -> String? { sources.lazy.compactMap { $0.text(name) }.first }
    let itemOffered = offer.items("itemOffered").first?.text("name")
    guard text("priceCurrency") == "NOK", let subject = subject([itemOffered, name]) else { return nil }
    guard let written = text("price") ?? text("lowPrice"), let øre = Self.øre(written) else { return nil }
    if let end = (text("priceValidUntil") ?? text("validThrough")).flatMap(ISODay.init), end.year < year { return nil }
    let first = text("validFrom").flatMap(ISODay.init)
    let price = Price(
      amount: Decimal(øre) / 100, per: unit(sources), item: itemOffered ?? name, year: first?.year,
      validFrom: first?.text, bound: text("price") == nil ? .from : nil)
    return StructuredDataReader.Statement(
      kind: .price, subject: subject, value: .price(price), text: "price: \(written) · priceCurrency: NOK",
      name: itemOffered ?? name, line: line)
  }

  /// The service that a name tells; without any name that of the page.
  private func subject(_ names: [String?]) -> Int? {
    let names = names.compactMap { $0 }
    let purpose = Purpose.price.strictly
    let told = names.lazy.compactMap { name -> Int? in
      let hits = ShortText(String(name.prefix(200)), matcher: context.vocabulary.words).hits
      return SubjectMentions(hits, context.vocabulary).topic(for: purpose)
    }.first
    let subject = told ?? (names.isEmpty ? context.titleSubjects.topic(for: purpose) : nil)
    return subject.flatMap { context.vocabulary.subject($0).kind == .service ? $0 : nil }
  }

  /// Hundredths of kroner; `nil` for what is no amount that a service costs.
  private static func øre(_ text: String) -> Int? {
    var whole = 0
    var hundredths = 0
    var decimals: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        if let count = decimals {
          if count < 2 { hundredths = hundredths * 10 + digit }
          decimals = count + 1
        } else {
          whole = whole * 10 + digit
          guard whole <= 10_000_000 else { return nil }
        }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard decimals == nil else { return nil }
        decimals = 0
      case 0x20, 0xC2, 0xA0: continue
      default: return nil
      }
    }
    guard !text.isEmpty else { return nil }
    return whole * 100 + (decimals == 1 ? hundredths * 10 : hundredths)
  }

  private func unit(_ sources: [StructuredItem]) -> String? {
    sources.lazy.compactMap {
      ($0.text("unitCode") ?? $0.text("unitText") ?? $0.text("billingDuration")).flatMap { Self.units[$0.lowercased()] }
    }
    .first
  }

  /// UN/CEFACT codes, durations and words.
  private static let units: [String: String] = [
    "mon": "month", "p1m": "month", "month": "month", "måned": "month", "månad": "month", "ann": "year", "p1y": "year",
    "year": "year",
    "år": "year", "hur": "hour", "pt1h": "hour", "hour": "hour", "time": "hour", "day": "day", "p1d": "day",
    "dag": "day",
    "wee": "week", "p1w": "week", "week": "week", "uke": "week", "veke": "week", "mtk": "m2", "mtq": "m3",
  ]
}
