internal import Results

extension RuleAdvice {
  /// Advice on pages as a whole, their language, tables and forms.
  static let content: [String: Localized] = [
    "autocomplete-is-valid": Localized(
      nb: "Bruk verdiene som standarden har, for eksempel name, email og tel.",
      nn: "Bruk verdiane som standarden har, til dømes name, email og tel.",
      en: "Use the values that the standard has, such as name, email and tel."),
    "blocks-can-be-bypassed": Localized(
      nb: "Legg inn en lenke «Hopp til innholdet» øverst, og sett innholdet i main.",
      nn: "Legg inn ei lenkje «Hopp til innhaldet» øvst, og set innhaldet i main.",
      en: "Put a link \"Skip to content\" at the top, and the content into main."),
    "content-has-heading": Localized(
      nb: "Begynn innholdet på siden med en overskrift.",
      nn: "Byrj innhaldet på sida med ei overskrift.",
      en: "Begin the content of the page with a heading."),
    "content-has-landmark": Localized(
      nb: "Sett innholdet på siden i et main-element.",
      nn: "Set innhaldet på sida i eit main-element.",
      en: "Put the content of the page into a main element."),
    "field-label-is-descriptive": Localized(
      nb: "Skriv i ledeteksten hva som skal fylles ut.",
      nn: "Skriv i leieteksten kva som skal fyllast ut.",
      en: "Write in the label what to fill in."),
    "frame-is-in-tab-order": Localized(
      nb: "Fjern tabindex=\"-1\" fra rammen, eller gjør innholdet tilgjengelig på en annen måte.",
      nn: "Fjern tabindex=\"-1\" frå ramma, eller gjer innhaldet tilgjengeleg på ein annan måte.",
      en: "Remove tabindex=\"-1\" from the frame, or give another way to its content."),
    "headers-refer-to-cells": Localized(
      nb: "La headers vise til id-ene til overskriftsceller i samme tabell, eller fjern attributtet.",
      nn: "La headers vise til id-ane til overskriftsceller i same tabell, eller fjern attributtet.",
      en: "Let headers name ids of header cells of the same table, or remove the attribute."),
    "heading-is-descriptive": Localized(
      nb: "Skriv overskrifter som sier hva som står under dem.",
      nn: "Skriv overskrifter som seier kva som står under dei.",
      en: "Write headings that say what is below them."),
    "page-has-language": Localized(
      nb: "Oppgi språket i html-elementet: lang=\"nb\" eller lang=\"nn\".",
      nn: "Oppgje språket i html-elementet: lang=\"nb\" eller lang=\"nn\".",
      en: "Give the language in the html element: lang=\"nb\" or lang=\"nn\"."),
    "page-has-title": Localized(
      nb: "Gi siden en tittel som sier hva den handler om.",
      nn: "Gje sida ein tittel som seier kva ho handlar om.",
      en: "Give the page a title that says what it is about."),
    "page-language-is-valid": Localized(
      nb: "Bruk en språkkode som finnes: nb, nn, en, se.",
      nn: "Bruk ein språkkode som finst: nb, nn, en, se.",
      en: "Use a language code that exists: nb, nn, en, se."),
    "page-language-matches": Localized(
      nb: "Oppgi språket som siden er skrevet på, så skjermlesere uttaler den riktig.",
      nn: "Oppgje språket som sida er skriven på, så skjermlesarar uttaler ho rett.",
      en: "Give the language that the page is written in, so that screen readers pronounce it well."),
    "page-title-is-descriptive": Localized(
      nb: "Skriv en tittel som sier hva siden handler om.",
      nn: "Skriv ein tittel som seier kva sida handlar om.",
      en: "Write a title that says what the page is about."),
    "part-language-is-valid": Localized(
      nb: "Bruk en språkkode som finnes, eller fjern lang.",
      nn: "Bruk ein språkkode som finst, eller fjern lang.",
      en: "Use a language code that exists, or remove lang."),
    "part-language-matches": Localized(
      nb: "Oppgi språket som delen er skrevet på.",
      nn: "Oppgje språket som delen er skriven på.",
      en: "Give the language that the part is written in."),
    "refresh-is-not-delayed": Localized(
      nb: "Fjern meta refresh, og la tjeneren sende folk videre i stedet.",
      nn: "Fjern meta refresh, og la tenaren sende folk vidare i staden.",
      en: "Remove meta refresh, and let the server redirect instead."),
    "refresh-is-not-delayed-at-all": Localized(
      nb: "Fjern meta refresh, og la folk laste siden på nytt selv.",
      nn: "Fjern meta refresh, og la folk laste sida på nytt sjølve.",
      en: "Remove meta refresh, and let people reload the page themselves."),
    "table-header-has-cells": Localized(
      nb: "Bruk th bare til overskrifter for rader og kolonner som finnes.",
      nn: "Bruk th berre til overskrifter for rader og kolonnar som finst.",
      en: "Use th only for headers of rows and columns that exist."),
    "click-target-is-operable": Localized(
      nb: "Bruk en lenke (a href) eller en knapp (button) i stedet for onclick på andre elementer.",
      nn: "Bruk ei lenkje (a href) eller ein knapp (button) i staden for onclick på andre element.",
      en: "Use a link (a href) or a button instead of onclick on other elements."),
    "description-list-holds-groups": Localized(
      nb: "La dl inneholde bare dt og dd, eller div med dt og dd, og gi hvert begrep en forklaring.",
      nn: "La dl innehalde berre dt og dd, eller div med dt og dd, og gje kvart omgrep ei forklaring.",
      en: "Let dl hold only dt and dd, or div with dt and dd, and give each term a description."),
    "focus-is-kept": Localized(
      nb: "Fjern blur() fra onfocus, så tastaturet kan brukes.",
      nn: "Fjern blur() frå onfocus, så tastaturet kan brukast.",
      en: "Remove blur() from onfocus, so that the keyboard can be used."),
    "list-item-is-in-list": Localized(
      nb: "Sett punktene i en ul eller ol, eller bruk et annet element enn li.",
      nn: "Set punkta i ein ul eller ol, eller bruk eit anna element enn li.",
      en: "Put the items into an ul or ol, or use another element than li."),
    "list-text-is-in-items": Localized(
      nb: "Sett teksten i et punkt (li), eller flytt den ut av listen.",
      nn: "Set teksten i eit punkt (li), eller flytt han ut av lista.",
      en: "Put the text into an item (li), or move it out of the list."),
    "term-is-in-description-list": Localized(
      nb: "Sett dt og dd rett i en dl, eller bruk andre elementer.",
      nn: "Set dt og dd rett i ein dl, eller bruk andre element.",
      en: "Put dt and dd right into a dl, or use other elements."),
  ]
}
