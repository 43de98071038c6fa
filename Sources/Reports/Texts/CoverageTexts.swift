internal import Results

/// Texts of the line that says how far a check came.
enum CoverageTexts {
  /// The sums.
  static func sums(checked: Int, discovered: Int) -> Localized {
    Localized(
      nb: "\(checked) sider lest av \(discovered) adresser som ble funnet",
      nn: "\(checked) sider lesne av \(discovered) adresser som vart funne",
      en: "\(checked) pages read of \(discovered) addresses found")
  }

  /// Addresses left alone.
  static func skipped(_ count: Int) -> Localized {
    Localized(nb: "\(count) hoppet over", nn: "\(count) hoppa over", en: "\(count) skipped")
  }

  /// Addresses that gave no page.
  static func failed(_ count: Int) -> Localized {
    Localized(nb: "\(count) feilet", nn: "\(count) feila", en: "\(count) failed")
  }
}
