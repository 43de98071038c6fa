internal import Results

extension RuleAdvice {
  /// Advice on names of things that people operate or see.
  static let names: [String: Localized] = [
    "button-has-name": Localized(
      nb: "Skriv hva knappen gjør, som tekst i knappen eller i aria-label.",
      nn: "Skriv kva knappen gjer, som tekst i knappen eller i aria-label.",
      en: "Write what the button does, as text in it or in aria-label."),
    "form-field-has-name": Localized(
      nb: "Gi feltet en label som er knyttet til det med for og id. Et eksempel i feltet er ikke nok.",
      nn: "Gje feltet ein label som er knytt til det med for og id. Eit døme i feltet er ikkje nok.",
      en: "Give the field a label that is tied to it by for and id. An example inside the field is not enough."),
    "frame-has-name": Localized(
      nb: "Skriv i title hva rammen viser.",
      nn: "Skriv i title kva ramma viser.",
      en: "Write in title what the frame shows."),
    "heading-has-name": Localized(
      nb: "Skriv overskriften, eller fjern det tomme elementet.",
      nn: "Skriv overskrifta, eller fjern det tomme elementet.",
      en: "Write the heading, or remove the empty element."),
    "image-button-has-name": Localized(
      nb: "Skriv i alt hva knappen gjør.",
      nn: "Skriv i alt kva knappen gjer.",
      en: "Write in alt what the button does."),
    "image-has-name": Localized(
      nb: "Skriv i alt hva bildet sier; alt=\"\" hvis det bare er pynt.",
      nn: "Skriv i alt kva biletet seier; alt=\"\" dersom det berre er pynt.",
      en: "Write in alt what the image says; alt=\"\" if it is only decoration."),
    "image-name-is-descriptive": Localized(
      nb: "Skriv i alt hva bildet sier, ikke hva filen heter.",
      nn: "Skriv i alt kva biletet seier, ikkje kva fila heiter.",
      en: "Write in alt what the image says, not what the file is called."),
    "label-is-in-name": Localized(
      nb: "La aria-label begynne med teksten som står på knappen eller lenken, eller fjern aria-label.",
      nn: "La aria-label byrje med teksten som står på knappen eller lenkja, eller fjern aria-label.",
      en: "Let aria-label begin with the text on the button or link, or remove aria-label."),
    "link-has-name": Localized(
      nb: "Skriv tekst i lenken, eller gi bildet i den en alt-tekst som sier hvor den fører.",
      nn: "Skriv tekst i lenkja, eller gje biletet i ho ein alt-tekst som seier kvar ho fører.",
      en: "Write text in the link, or give the image in it an alt that says where it leads."),
    "menu-item-has-name": Localized(
      nb: "Skriv hva menypunktet gjør.",
      nn: "Skriv kva menypunktet gjer.",
      en: "Write what the menu item does."),
    "object-has-name": Localized(
      nb: "Skriv i title eller aria-label hva objektet viser.",
      nn: "Skriv i title eller aria-label kva objektet viser.",
      en: "Write in title or aria-label what the object shows."),
    "summary-has-name": Localized(
      nb: "Skriv i summary hva som blir vist når det åpnes.",
      nn: "Skriv i summary kva som blir vist når det blir opna.",
      en: "Write in summary what is shown when it is opened."),
    "svg-has-name": Localized(
      nb: "Gi bildet et title-element eller aria-label; aria-hidden=\"true\" hvis det bare er pynt.",
      nn: "Gje biletet eit title-element eller aria-label; aria-hidden=\"true\" dersom det berre er pynt.",
      en: "Give the image a title element or aria-label; aria-hidden=\"true\" if it is only decoration."),
    "link-is-descriptive": Localized(
      nb: "Skriv lenketekster som sier hvor de fører, i stedet for «les mer» og «her».",
      nn: "Skriv lenkjetekstar som seier kvar dei fører, i staden for «les meir» og «her».",
      en: "Write link texts that say where they lead, instead of \"read more\" and \"here\"."),
    "link-in-context-is-descriptive": Localized(
      nb: "Skriv lenketekster som sammen med setningen eller overskriften sier hvor de fører.",
      nn: "Skriv lenkjetekstar som saman med setninga eller overskrifta seier kvar dei fører.",
      en: "Write link texts that, with their sentence or heading, say where they lead."),
    "same-frames-have-same-purpose": Localized(
      nb: "Gi rammer som viser ulike ting, ulike navn.",
      nn: "Gje rammer som viser ulike ting, ulike namn.",
      en: "Give frames that show different things different names."),
    "same-links-have-same-purpose": Localized(
      nb: "Gi lenker som fører til ulike ting, ulike tekster.",
      nn: "Gje lenkjer som fører til ulike ting, ulike tekstar.",
      en: "Give links that lead to different things different texts."),
    "same-links-in-context-have-same-purpose": Localized(
      nb: "Gi lenker i samme tekst som fører til ulike ting, ulike navn.",
      nn: "Gje lenkjer i same tekst som fører til ulike ting, ulike namn.",
      en: "Give links in the same text that lead to different things different names."),
    "dialog-has-name": Localized(
      nb: "La aria-labelledby vise til overskriften i dialogvinduet, eller skriv i aria-label hva det gjelder.",
      nn: "La aria-labelledby vise til overskrifta i dialogvindauget, eller skriv i aria-label kva det gjeld.",
      en: "Let aria-labelledby name the heading of the dialogue, or write in aria-label what it is about."),
    "progress-has-name": Localized(
      nb: "Skriv i aria-label hva linjen eller måleren viser.",
      nn: "Skriv i aria-label kva linja eller målaren viser.",
      en: "Write in aria-label what the bar or meter shows."),
    "tooltip-has-name": Localized(
      nb: "Skriv hva verktøytipset skal si, eller fjern det.",
      nn: "Skriv kva verktøytipset skal seie, eller fjern det.",
      en: "Write what the tooltip is to say, or remove it."),
    "widget-part-has-name": Localized(
      nb: "Skriv på fanen eller valget hva det er, eller gi bildet i det en alt-tekst.",
      nn: "Skriv på fana eller valet kva det er, eller gje biletet i det ein alt-tekst.",
      en: "Write on the tab or option what it is, or give the image in it an alt."),
  ]
}
