internal import HTML
public import Results
internal import Web

/// The language that a page declares in the `lang` of its root.
public enum DeclaredLanguage {
  static func of(_ document: Document) -> String? {
    document.html.flatMap { document.attribute(.lang, of: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a declaration says another language than the text is in.
  ///
  /// A declaration that says no language (empty, `und`, `mul`, `zxx`, or no language tag at all) disagrees with nothing,
  /// and nothing disagrees with a text whose language is undecided. `no` stands for bokmål and nynorsk, `smi` for all Sámi
  /// languages. Regions and scripts (`nb-NO`, and `nb_NO` as it is miswritten) are of no account.
  ///
  /// - Parameters:
  ///   - tag: a language tag after BCP 47, in any case.
  ///   - language: what the text is in.
  public static func disagrees(_ tag: String, with language: Language) -> Bool {
    guard language != .undecided, let declared = languages(of: tag) else { return false }
    return !declared.contains(language)
  }

  /// The languages that a tag may stand for: none for one that is none of ours; `nil` for a tag that says nothing.
  private static func languages(of tag: String) -> [Language]? {
    let bytes = tag.utf8.drop { $0.isASCIIWhitespace }.map(\.asciiLowercased)
    let end = bytes.lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? 0
    let parts = bytes[..<end].split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard let primary = parts.first, (2...3).contains(primary.count), primary.allSatisfy({ $0 &- 0x61 < 26 }) else {
      return nil
    }
    switch String(decoding: primary, as: UTF8.self) {
    case "no", "nor":
      // The registered tags of the time before `nb` and `nn` had codes.
      if parts.dropFirst().first?.elementsEqual("bok".utf8) == true { return [.bokmål] }
      if parts.dropFirst().first?.elementsEqual("nyn".utf8) == true { return [.nynorsk] }
      return [.bokmål, .nynorsk]
    case "nb", "nob": return [.bokmål]
    case "nn", "nno": return [.nynorsk]
    case "en", "eng": return [.english]
    case "se", "sme": return [.northernSámi]
    case "smj": return [.luleSámi]
    case "sma": return [.southSámi]
    case "smi": return [.northernSámi, .luleSámi, .southSámi]
    case "und", "mul", "zxx", "mis": return nil
    default: return []
    }
  }
}
