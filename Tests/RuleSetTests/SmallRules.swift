import Facts

/// A complete rules folder, as small as it can be.
enum SmallRules {
  static let criterion = """
    id: price-kindergarten
    question: {nb: Hva koster det?, nn: Kva kostar det?, en: What does it cost?}
    source: {nb: en test, nn: ein test, en: a test}
    category: prices
    points: 4
    looks-for: {fact: price, about: kindergarten}
    grades:
      - {share: 1, when: [value, current-year, clicks-at-most: 3, per: [month]]}
      - {share: 0.5, when: [value]}
      - {share: 0.25, when: [document]}
    advice: {nb: Skriv prisen., nn: Skriv prisen., en: Write the price.}
    examples:
      passes:
        - {shows: a price, lang: nb, html: "<p>Barnehage koster 1200 kr.</p>", share: 0.5}
        - {shows: a price, lang: nn, html: "<p>Barnehage kostar 1200 kr.</p>", clicks: 4}
      fails:
        - {shows: nothing, lang: nb, html: "<p>Barnehage</p>"}

    """

  static let vocabulary = """
    subjects:
      kindergarten:
        name: {nb: barnehage, nn: barnehage, en: kindergarten}
        kind: service
        words: {nb: ["barnehage*"]}
    cues:
    \(CueID.allCases.map { "  \($0.rawValue): [\($0.rawValue)]" }.joined(separator: "\n"))

    """

  /// The same with the words by which a price is read.
  static let words = vocabulary.replacing("kroner: [kroner]", with: "kroner: [\"=kr\"]")
    .replacing("  price: [price]", with: "  price: [koster, kostar]")

  static let files = [
    "rule-set.yaml": "version: \"1\"\nexamples-as-of: 2026-06-15\n",
    "scoring.yaml": """
    categories:
      prices:
        name: {nb: Priser, nn: Prisar, en: Prices}
        weight: 4
        reason: {nb: a, nn: b, en: c}

    """,
    "municipalities.csv": RegisterFileTests.header + "\n9901,Vik,,Vestland,12,nn,,999999999,https://vik.example/,\n",
    "vocabulary/words.yaml": vocabulary,
    "criteria/price-kindergarten.yaml": criterion,
  ]

  /// The folder with some files replaced or, with `nil`, left out.
  static func folder(_ changes: [String: String?] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(files.merging(changes.compactMapValues(\.self)) { $1 }.filter { changes[$0.key] ?? "" != nil })
  }
}
