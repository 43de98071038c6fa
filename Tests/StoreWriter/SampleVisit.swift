import Storage
import Web

/// Visits of an invented site, the same whenever they are made.
enum SampleVisit {
  /// A page with a menu that all pages have, and some links of its own to pages near it.
  static func visit(_ sequence: Int, links count: Int = 200, night: Int = 0) -> VisitRecord {
    let menu = (0..<count * 3 / 4).map { address("tjenester/omrade-\($0 / 10)/tjeneste-\($0)") }
    let own = (0..<count / 4).map { address("aktuelt/\(night)/sak-\(sequence * 5 + $0)-om-vei-og-vann") }
    return VisitRecord(
      sequence: sequence, url: address("side-\(sequence)"), outcome: Array("page \(sequence) of night \(night)".utf8),
      links: (menu + own).enumerated().map { place, url in
        LinkRecord(url: url, promise: (place * 7) % 100 - 10, isNofollow: place % 17 == 0)
      },
      validators: Validators(entityTag: "\"\(sequence)-\(night)\"", lastModified: nil),
      reading: (0..<1_500).map { UInt8(truncatingIfNeeded: $0 &* (sequence + 3)) })
  }

  /// An address of the site.
  static func address(_ path: String) -> String { "https://www.granvag.kommune.example/\(path)" }
}
