internal import Web

/// The language of a `lang` attribute.
///
/// Source: BCP 47 (https://www.rfc-editor.org/info/bcp47); what counts as valid is the primary subtag, as in the W3C's
/// rules: user agents and assistive technology go by it.
struct LanguageTag {
  /// The part before the first hyphen, as it was written.
  let primary: ArraySlice<UInt8>

  init(_ value: ArraySlice<UInt8>) {
    primary = value.prefix { $0 != UInt8(ascii: "-") }
  }

  /// Whether the primary subtag is a language in IANA's registry. White space around it makes it none.
  var isKnown: Bool { PrimaryLanguages.contains(primary) }

  /// The primary subtag in lower case; `nil` when it is none that is registered.
  var name: String? { isKnown ? String(decoding: primary.map(\.asciiLowercased), as: UTF8.self) : nil }
}
