package import Results

/// Texts of the line that says how far a check came.
package enum CoverageTexts {
  /// The sums.
  package static func sums(checked: Int, discovered: Int) -> Localized {
    Localized(
      nb:
        "\(checked) \(checked == 1 ? "side" : "sider") lest av \(discovered) \(discovered == 1 ? "adresse" : "adresser") som ble funnet",
      nn:
        "\(checked) \(checked == 1 ? "side lesen" : "sider lesne") av \(discovered) \(discovered == 1 ? "adresse som vart funnen" : "adresser som vart funne")",
      en:
        "\(checked) \(checked == 1 ? "page" : "pages") read of \(discovered) \(discovered == 1 ? "address" : "addresses") found"
    )
  }

  /// Addresses left alone.
  package static func skipped(_ count: Int) -> Localized {
    Localized(nb: "\(count) hoppet over", nn: "\(count) hoppa over", en: "\(count) skipped")
  }

  /// Addresses that gave no page.
  package static func failed(_ count: Int) -> Localized {
    Localized(nb: "\(count) feilet", nn: "\(count) feila", en: "\(count) failed")
  }
}
