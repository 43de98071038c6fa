internal import Web

/// The grammar of the attribute `autocomplete`.
///
/// Source: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-detail-tokens
enum AutofillField {
  /// Whether tokens follow the grammar: an optional section, `shipping` or `billing`, for contacts also a kind of contact, a
  /// field, and `webauthn`.
  static func isValid(_ value: ArraySlice<UInt8>) -> Bool {
    var tokens = value.words[...]
    if tokens.first?.hasPrefix("section-") ?? false { tokens.removeFirst() }
    if tokens.first?.isOne(of: ["shipping", "billing"]) ?? false { tokens.removeFirst() }
    let isContact = tokens.first?.isOne(of: ["home", "work", "mobile", "fax", "pager"]) ?? false
    if isContact { tokens.removeFirst() }
    guard let field = tokens.popFirst() else { return false }
    guard field.isOne(of: contacts) || (!isContact && field.isOne(of: fields)) else { return false }
    if tokens.first?.isWord("webauthn") ?? false { tokens.removeFirst() }
    return tokens.isEmpty
  }

  private static let fields: [StaticString] = [
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname",
    "username", "new-password", "current-password", "one-time-code", "organization-title", "organization",
    "street-address", "address-line1", "address-line2", "address-line3", "address-level4", "address-level3",
    "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
    "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type",
    "transaction-currency", "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex",
    "url", "photo",
  ]

  private static let contacts: [StaticString] = [
    "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix",
    "tel-extension", "email", "impp",
  ]
}
