internal import Results

extension RuleAdvice {
  /// Advice on how the page looks and sounds.
  static let looks: [String: Localized] = [
    "autoplay-has-control": Localized(
      nb: "Gi avspilleren en pauseknapp, eller fjern autoplay.",
      nn: "Gje avspelaren ein pauseknapp, eller fjern autoplay.",
      en: "Give the player a pause button, or remove autoplay."),
    "autoplay-is-avoided": Localized(
      nb: "Fjern autoplay, og la folk starte lyden selv.",
      nn: "Fjern autoplay, og la folk starte lyden sjølve.",
      en: "Remove autoplay, and let people start the sound themselves."),
    "autoplay-is-short": Localized(
      nb: "Fjern autoplay, eller la lyden vare høyst tre sekunder.",
      nn: "Fjern autoplay, eller la lyden vare høgst tre sekund.",
      en: "Remove autoplay, or let the sound last three seconds at most."),
    "focus-is-visible": Localized(
      nb: "La stilarket vise hvor fokus er; fjern outline: none.",
      nn: "La stilarket vise kvar fokus er; fjern outline: none.",
      en: "Let the style sheet show where focus is; remove outline: none."),
    "letter-spacing-is-wide": Localized(
      nb: "Ikke lås letter-spacing med !important.",
      nn: "Ikkje lås letter-spacing med !important.",
      en: "Do not fix letter-spacing with !important."),
    "line-height-is-great": Localized(
      nb: "Ikke lås line-height med !important.",
      nn: "Ikkje lås line-height med !important.",
      en: "Do not fix line-height with !important."),
    "word-spacing-is-wide": Localized(
      nb: "Ikke lås word-spacing med !important.",
      nn: "Ikkje lås word-spacing med !important.",
      en: "Do not fix word-spacing with !important."),
    "orientation-is-free": Localized(
      nb: "Fjern det i stilarket som snur siden når skjermen holdes på høykant eller på tvers.",
      nn: "Fjern det i stilarket som snur sida når skjermen blir halden på høgkant eller på tvers.",
      en: "Remove what turns the page in the style sheet when the screen is held upright or sideways."),
    "scrollable-is-reached": Localized(
      nb: "Gi området som ruller, tabindex=\"0\", eller noe i det som kan få fokus.",
      nn: "Gje området som rullar, tabindex=\"0\", eller noko i det som kan få fokus.",
      en: "Give what scrolls tabindex=\"0\", or something in it that can have focus."),
    "text-has-contrast": Localized(
      nb: "Gjør teksten mørkere eller bakgrunnen lysere til kontrasten er minst 4,5 : 1, eller 3 : 1 for stor tekst.",
      nn: "Gjer teksten mørkare eller bakgrunnen lysare til kontrasten er minst 4,5 : 1, eller 3 : 1 for stor tekst.",
      en: "Make the text darker or the background lighter until the contrast is at least 4.5 : 1, or 3 : 1 "
        + "for large text."),
    "text-has-enhanced-contrast": Localized(
      nb: "Øk kontrasten til minst 7 : 1, eller 4,5 : 1 for stor tekst.",
      nn: "Auk kontrasten til minst 7 : 1, eller 4,5 : 1 for stor tekst.",
      en: "Raise the contrast to at least 7 : 1, or 4.5 : 1 for large text."),
    "viewport-allows-zoom": Localized(
      nb: "Fjern user-scalable=no og maximum-scale fra viewport.",
      nn: "Fjern user-scalable=no og maximum-scale frå viewport.",
      en: "Remove user-scalable=no and maximum-scale from viewport."),
    "content-does-not-move": Localized(
      nb: "Bruk vanlig tekst i stedet for marquee og blink.",
      nn: "Bruk vanleg tekst i staden for marquee og blink.",
      en: "Use plain text instead of marquee and blink."),
    "link-stands-out-from-text": Localized(
      nb: "Sett strek under lenker i løpende tekst, eller gi dem minst 3 : 1 i kontrast til teksten rundt.",
      nn: "Set strek under lenkjer i løpande tekst, eller gje dei minst 3 : 1 i kontrast til teksten rundt.",
      en: "Underline links in running text, or give them a contrast of at least 3 : 1 to the text around."),
  ]
}
