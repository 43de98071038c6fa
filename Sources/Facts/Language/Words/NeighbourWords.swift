extension LanguageWords {
  /// Words of the languages that are near to Norwegian and must not pass for it.
  static let neighbours: [Group] = [
    Group(.common, "da", "af der blev bliver hvad efter også"),
    Group(.common, "sv", "och att är för till inte av ett en med de från jag ska när eller vid också"),
    Group(.common, "is", "og að er í á sem til við með fyrir um það þú en eru hefur ekki af frá"),

    Group(
      .frequent, "da",
      """
      mellem ud op ind sig dig mig os jer noget nogle meget mere været blevet havde have gøre gør uden gennem mod kun \
      også hver hvert derfor børn uge uger måneder åbent åben hjælp skole skolen få får samt kommunen andre denne dette \
      disse vores jeres sin sit sine over under nye nyt ny vil bør kan skal hos efter før siden igen tilbage brug bruge
      """),
    Group(
      .frequent, "sv",
      """
      men har om kan vi du den det som på i var så man han hon inom under över efter mellan sig dig mig oss er någon \
      något några mycket mer vara varit blir blev hade göra gör utan genom mot bara varje barn vecka veckor månader öppet \
      öppen hjälp skola skolan få får samt kommunen andra denna detta dessa vår vårt våra sin sitt sina ny nya nytt vill \
      bör måste hos före sedan igen tillbaka hur vad var vilken vilka vem varför där här också finns ut upp in
      """),

    Group(
      .known, "da",
      """
      kommune ansøgning ansøge søger pladser plads afgørelse klage frist skema borger borgere borgeren byråd byrådet \
      rådhus rådhuset dagtilbud vuggestue dagpleje bolig veje vej vand spildevand affald genbrug pris koster betale \
      betaler gebyr mandag tirsdag onsdag torsdag fredag lørdag søndag maj marts december hjemmeside oplysninger forældre \
      elever lærer lærere sygehus syg læge psykisk hjemmepleje plejehjem ældre unge voksne familier hjemmet døgnet time \
      timer fordi hvis når mens selv selvom både enten eller hverken dog altså ifølge vedrørende indtil ligesom lige \
      meddele modtage modtager modtaget sende sender sendt give giver givet tage tager taget komme kommer kommet sige \
      siger sagt gå går gået stå står se ser set finde finder fundet lave laver lavet arbejde arbejder møde møder hvordan \
      hvorfor hvornår hvem hvilken hvilke hvilket deres hans hendes dens flere fleste mest mindre større højere nødvendig \
      nødvendigt muligt muligheder særlig særligt forskellige vigtig vigtigt offentlige ret rettigheder pligt ikke jeg hun \
      han de en et ni fem seks syv otte ti tyve tredive bliver blive være gerne altid aldrig allerede ellers måske næste \
      sidste første anden andet egen eget egne begge hele helt lidt lille små store stort gammel godt gode bedre bedst \
      ligger lægge tilbyder tilbud tager udvikling virksomhed virksomheder afdeling erhverv boliger søg læs skriv kontakt
      """),
    Group(
      .known, "sv",
      """
      kommun kommunens ansökan ansöka ansöker söka söker plats platser beslut överklaga blankett medborgare invånare \
      kommunfullmäktige förskola förskolan bostad vatten avlopp avfall återvinning pris kostar betala betalar avgift \
      avgiften måndag tisdag onsdag torsdag fredag lördag söndag maj mars december webbplats uppgifter föräldrar elever \
      lärare sjukhus sjuk läkare psykisk hemtjänst äldreboende äldre unga vuxna familjer hemmet dygnet timme timmar \
      eftersom medan själv både antingen varken dock alltså enligt gällande tills liksom meddela skicka skickar skickas \
      ge ger gett ta tar tagit komma kommer kommit säga säger sagt gå går gått stå står se ser sett hitta hittar arbeta \
      arbetar arbete möte möten deras hans hennes dess flera flesta mest mindre större högre nödvändigt möjligt möjlighet \
      särskilt olika viktig viktigt offentliga rätt rättigheter skyldighet två tre fyra fem sex sju åtta nio tio tjugo bli \
      gärna alltid aldrig redan annars kanske nästa sista första annan annat egen eget egna båda hela helt lite liten små \
      stora stort gammal bra bättre bäst ligger lägga erbjuder utveckling verksamhet verksamheten företag avdelning ansvar \
      endast innehåller innehållet visa välj välja namn ändra ändras användare använda används kunna därför sätt möjliga skapa \
      läs skriv kontakta boende stöd behöver behov enkelt tillsammans ungdomar idag nu jag ni dem skolor
      """),
    Group(
      .known, "is",
      """
      þetta þessi þess þeir þær þau hann hún ég við okkur sveitarfélag sveitarfélagið bæjarstjórn umsókn umsóknir sækja \
      leikskóli grunnskóli börn foreldrar hægt verður vera var voru munu eða þegar hvernig hvar hvað hver eftir milli \
      sér mjög meira allir allt öll klukkan opið þjónusta skal skulu íbúar ár dag
      """),
  ]
}
