import Storage
import Web

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Records that no site would make us write, and some that one would.
struct RandomRecords {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(state: seed) }

  /// Addresses that differ by as little as can be, or that something on the way might change.
  static let hostileTexts = [
    "", " ", "\0", "a\0b", "a\0c", "a", "A", "é", "e\u{301}", "https://bodø.no/å", "https://bodø.no/a\u{30A}", "'; --",
    "%00",
    "\u{FEFF}", "\u{202E}", "👩‍👩‍👧", "\r\n", "\n", "1", "1.0", "-1", "NULL", "file::memory:",
    String(repeating: "x", count: 10_000),
  ]

  mutating func visit(_ sequence: Int) -> VisitRecord {
    VisitRecord(
      sequence: sequence, url: text(), outcome: bytes(), links: (0..<below(60)).map { _ in link() },
      validators: Validators(
        entityTag: Bool.random(using: &generator) ? text() : nil,
        lastModified: Bool.random(using: &generator) ? text() : nil),
      reading: Bool.random(using: &generator) ? bytes() : nil)
  }

  mutating func text() -> String {
    switch below(4) {
    case 0: Self.hostileTexts[below(Self.hostileTexts.count)]
    case 1: "https://www.granvag.kommune.example/\(below(20))"
    default: String(decoding: bytes(), as: UTF8.self)
    }
  }

  mutating func bytes() -> [UInt8] {
    (0..<below([1, 2, 10, 300, 9_000][below(5)])).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  private mutating func link() -> LinkRecord {
    let promises = [0, 1, -1, 63, 64, 100, Int.max, Int.min, Int(Int32.min)]
    return LinkRecord(
      url: text(), promise: promises[below(promises.count)], isNofollow: Bool.random(using: &generator))
  }

  private mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &generator) }
}

extension VisitRecord {
  /// The record as bytes in the order of its members: unlike texts, they are equal only when they are the same.
  var exact: [[UInt8]?] {
    let texts = [url, validators?.entityTag, validators?.lastModified] + links.map(\.url)
    let numbers = "\(sequence) \(links.map(\.promise)) \(links.map(\.isNofollow))"
    return texts.map { text in text.map { Array($0.utf8) } } + [outcome, reading, Array(numbers.utf8)]
  }
}
