import Testing

@testable import Accessibility

@Suite("Small languages in attributes")
struct GrammarTests {
  static func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  @Test(
    "Languages are known by their primary subtag",
    arguments: ["nb", "NN-no", "en-US-GB", "smj", "iw", "qtz", "zh-Hant-TW", "se"])
  func known(tag: String) { #expect(LanguageTag(Self.bytes(tag)).isKnown) }

  @Test(
    "Other words are no languages",
    arguments: ["norsk", "eng", "nor", "em", "i-lux", "#1", "", " nb", "qzz", "x-a", "n"])
  func unknown(tag: String) { #expect(!LanguageTag(Self.bytes(tag)).isKnown) }

  @Test(
    "Fields that browsers can fill",
    arguments: [
      "name", "Email", "home tel", "shipping postal-code", "section-a billing work email", "current-password webauthn",
      "bday-day", "one-time-code",
    ])
  func fields(value: String) { #expect(AutofillField.isValid(Self.bytes(value))) }

  @Test(
    "Fields that they cannot",
    arguments: [
      "navn", "work photo", "work shipping email", "email name", "shipping", "home", "work,email", "webauthn",
      "off name",
    ])
  func noFields(value: String) { #expect(!AutofillField.isValid(Self.bytes(value))) }

  @Test(
    "A refresh is read as browsers read it",
    arguments: [
      ("5", 5), ("0; url=/a", 0), (" 30 ,/a", 30), ("1.9;/a", 1), (".5", 0), ("72001;x", 72001), ("5 /a", 5),
    ])
  func refresh(content: String, delay: Int) { #expect(RefreshDirective(Self.bytes(content))?.delay == delay) }

  @Test("What browsers make nothing of is no refresh", arguments: ["", ";5", "+5", "-1", "a", "5: /a", "5a"])
  func noRefresh(content: String) { #expect(RefreshDirective(Self.bytes(content)) == nil) }

  @Test(
    "A viewport tells how far it can be enlarged",
    arguments: [
      ("width=device-width,maximum-scale=1", 1.0), ("maximum-scale = 2.5", 2.5), ("maximum-scale=yes", 1),
      ("maximum-scale=50", 10), ("maximum-scale=device-width", 10), ("maximum-scale=ja", 0.1),
    ])
  func viewport(content: String, scale: Double) { #expect(ViewportContent(Self.bytes(content)).largestScale == scale) }

  @Test(
    "States and properties take values of their kind",
    arguments: [
      (AriaAttribute.expanded, "true", true), (.expanded, "undefined", true), (.expanded, "ja", false),
      (.pressed, "mixed", true), (.level, "2", true), (.level, "2.5", false), (.valuenow, "-1.5e3", true),
      (.valuenow, "en", false), (.controls, "a b", true), (.activedescendant, "a b", false), (.current, "page", true),
      (.relevant, "text additions", true), (.relevant, "text alt", false), (.label, "hva som helst", true),
    ])
  func values(attribute: AriaAttribute, value: String, isGood: Bool) {
    #expect(attribute.valueType.accepts(Self.bytes(value)) == isGood)
  }

  @Test(
    "A label stands in a name word by word",
    arguments: [
      ("Søk", "Søk i postlisten", LabelComparison.Verdict.contained), ("Les mer …", "les MER", .contained),
      ("Dato (DD.MM.ÅÅÅÅ)", "Dato", .contained), ("Råd", "Rådhus", .missing), ("W C A G", "WCAG", .missing),
      ("epost", "e-post", .unclear), ("X", "Lukk", .unclear), ("×", "Lukk", .contained),
      ("Nr. 5", "Nummer 5", .unclear),
      ("Last ned rapport", "Last ned denne rapport", .missing),
    ])
  func labels(label: String, name: String, verdict: LabelComparison.Verdict) {
    #expect(LabelComparison(label: Array(label.utf8), name: Array(name.utf8)).verdict == verdict)
  }
}
