internal import Results

extension RuleAdvice {
  /// Advice on what is said to assistive technology beyond the elements of HTML.
  static let aria: [String: Localized] = [
    "aria-attribute-is-defined": Localized(
      nb: "Rett skrivefeilen i attributtet, eller fjern det: ingen hjelpemidler forstår det.",
      nn: "Rett skrivefeilen i attributtet, eller fjern det: ingen hjelpemiddel forstår det.",
      en: "Correct the slip in the attribute or remove it: no assistive technology understands it."),
    "aria-hidden-holds-no-focus": Localized(
      nb: "Fjern aria-hidden, eller gjør at tastaturet ikke kommer dit, for eksempel ved å skjule innholdet "
        + "helt så lenge det er lukket.",
      nn: "Fjern aria-hidden, eller gjer at tastaturet ikkje kjem dit, til dømes ved å skjule innhaldet heilt "
        + "så lenge det er lukka.",
      en: "Remove aria-hidden, or keep the keyboard out, for example by hiding the content wholly while it is "
        + "closed."),
    "aria-property-is-not-prohibited": Localized(
      nb: "Fjern aria-label, eller gi elementet en rolle som kan ha navn.",
      nn: "Fjern aria-label, eller gje elementet ei rolle som kan ha namn.",
      en: "Remove aria-label, or give the element a role that can have a name."),
    "aria-property-is-permitted": Localized(
      nb: "Fjern attributtet, eller bruk et element eller en rolle som det hører til.",
      nn: "Fjern attributtet, eller bruk eit element eller ei rolle som det høyrer til.",
      en: "Remove the attribute, or use an element or role that it belongs to."),
    "aria-required-context": Localized(
      nb: "Sett elementet inn i det som rollen er en del av: et listepunkt i en liste, en fane i en faneliste.",
      nn: "Set elementet inn i det som rolla er ein del av: eit listepunkt i ei liste, ei fane i ei faneliste.",
      en: "Put the element into what its role is a part of: an item into a list, a tab into a list of tabs."),
    "aria-required-owned": Localized(
      nb: "La listen, menyen eller tabellen bare ha punkter, valg eller rader rett i seg, eller fjern rollen.",
      nn: "La lista, menyen eller tabellen berre ha punkt, val eller rader rett i seg, eller fjern rolla.",
      en: "Let the list, menu or table hold only items, choices or rows, or remove the role."),
    "aria-value-is-valid": Localized(
      nb: "Bruk en av verdiene som standarden har for attributtet, og en id som finnes på siden.",
      nn: "Bruk ein av verdiane som standarden har for attributtet, og ein id som finst på sida.",
      en: "Use one of the values that the standard has for the attribute, and an id that exists on the page."),
    "decorative-is-not-exposed": Localized(
      nb: "Bestem om det er pynt: fjern enten den tomme alt-teksten og rollen, eller det som gir elementet "
        + "navn eller fokus.",
      nn: "Bestem om det er pynt: fjern anten den tomme alt-teksten og rolla, eller det som gjev elementet "
        + "namn eller fokus.",
      en: "Decide whether it is decoration: remove either the empty alt and the role, or what gives the "
        + "element a name or focus."),
    "presentational-children-hold-no-focus": Localized(
      nb: "Ta lenken eller feltet ut av knappen, fanen eller bildet.",
      nn: "Ta lenkja eller feltet ut av knappen, fana eller biletet.",
      en: "Take the link or field out of the button, tab or image."),
    "role-has-required-states": Localized(
      nb: "Legg til tilstanden som rollen krever, eller bruk det elementet i HTML som har den.",
      nn: "Legg til tilstanden som rolla krev, eller bruk det elementet i HTML som har han.",
      en: "Add the state that the role requires, or use the HTML element that has it."),
    "role-is-valid": Localized(
      nb: "Rett rollen til en som finnes, eller fjern den.",
      nn: "Rett rolla til ei som finst, eller fjern ho.",
      en: "Correct the role to one that exists, or remove it."),
    "body-is-not-hidden": Localized(
      nb: "Fjern aria-hidden fra body: ingen som bruker skjermleser, får vite hva som står på siden.",
      nn: "Fjern aria-hidden frå body: ingen som bruker skjermlesar, får vite kva som står på sida.",
      en: "Remove aria-hidden from body: nobody who uses a screen reader gets to know what is on the page."),
    "referenced-id-is-unique": Localized(
      nb: "Gi hvert element sin egen id, og la etiketten eller ARIA-attributtet vise til den rette.",
      nn: "Gje kvart element sin eigen id, og la etiketten eller ARIA-attributtet vise til den rette.",
      en: "Give every element an id of its own, and let the label or ARIA attribute name the right one."),
  ]
}
