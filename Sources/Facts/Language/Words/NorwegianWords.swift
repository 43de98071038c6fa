extension LanguageWords {
  /// Words of bokmål and nynorsk, and which of their neighbours share them.
  static let norwegian: [Group] = [
    Group(.common, "nb nn da sv", "i det som den har om kan vi du var så men under på man"),
    Group(.common, "nb nn da", "og til er for at med skal ved når eller"),
    Group(.common, "nb da", "de en et jeg ikke fra"),
    Group(.common, "nb nn sv", "av"),
    Group(.common, "nb nn", "å må"),
    Group(.frequent, "nb nn", "ha slik fordi"),
    Group(.common, "nb", "blir ble hva noen seg etter"),
    Group(.common, "nn", "ikkje ein eit eg frå dei kva"),

    Group(.frequent, "nb nn da sv", "han sin dag tid samt"),
    Group(.frequent, "nb nn da", "alle vil få får over hos ingen andre mange bør skulle kunne år denne dette både"),
    Group(.frequent, "nb nn sv", "kommer ta tar"),
    Group(.frequent, "nb nn", "etter ut opp inn mellom gjennom søknad også barn rett nye ny"),
    Group(.frequent, "nb da", "hun hvis hvor hvordan være deres dem disse hvilke hver både dette denne sammen kommer"),
    Group(
      .frequent, "nb",
      """
      oss deg meg noe mye mer vært være blitt hvordan hvor hvem hvorfor hvilken hvilke hvis gjør gjøre gjelder dersom \
      disse dem deres dere selv bare samme mellom ønsker kommer flere får uke uker måneder åpent åpen også hadde hver \
      hun søker tjenester tjenesten tjeneste første siste skole skolen helse hjelp veien si sier se ser gå går gi gir
      """),
    Group(
      .frequent, "nn",
      """
      oss deg meg noko nokon nokre mykje meir vore vere verte vert vart korleis kor kven kvifor dersom desse deira dykk \
      sjølv berre same mellom ønskjer kjem fleire veke veker månader ope open òg hadde kvar ho søkjer tenester tenesta \
      teneste første siste skule skulen hjelp vegen seier sjå ser gå går gje gjev gir gjer gjere gjeld viss blir bli me
      """),

    Group(
      .known, "nb nn da",
      """
      kommunen kommune kommunens svar plan ansvar by byen bo bor enten begge fordi derfor altså ny nye god gode godt stor \
      store stort små to tre fire fem seks ni ti onsdag torsdag fredag januar februar april juni juli august september \
      oktober november familie familien far mor livet sol regn pris gratis lov barn personer elever kan dag dagen vinter \
      post kontakt telefon kultur liste familier kapitel grunn hus huset mars gode mindre bedre best mest først sist
      """),
    Group(
      .known, "nb nn",
      """
      kommunen kommune kommunens kommunestyret kommunestyre rådhuset servicetorget barn barnet barnehage barnehagen plass \
      plassar svar vedtak vedtaket klage frist fristen søknaden søknadsfristen skjema skjemaet kan kunne skulle ville bør \
      mandag onsdag torsdag fredag mars mai januar februar april juni juli august september oktober november desember \
      år året dag dagen dagar døgnet time timar timen tid sjå hus huset hytte bustad vann avløp renovasjon vei vegar \
      per kroner kr kostar pris prisen gebyr avgift faktura politi politiet brann lege legen sykehus helse psykisk rus \
      rådgivar plan planen planar plana arbeid arbeidet arbeider bygg bygge byggesak eigedom eigar råd rådet formannskapet \
      ordførar ordføreren ordføraren leiar møte møtet møter saker sak saka saken innan innen før nå no både eller enten \
      verken fordi derfor slik slike her der dit hit aldri alltid ofte ikring rundt langs bak foran ved nær utan uten \
      godt god gode stor store stort liten lita lite små mange nokså svært veldig ganske heile hele heilt helt delar \
      andre anna annan tredje to tre fire fem seks sju sjuende åtte ni ti elleve tolv tjue tretti hundre tusen prosent \
      post telefon nettsida nettsiden nettsidene nettside informasjon kontakt kontakte meld melde melding melder lever \
      far mor foreldre bestemor søsken familie familien liv livet natt kveld morgon morgen sommar sommer vinter vår haust \
      vi du dykkar hans hennar din ditt dine min mitt mine vår vårt våre sine sitt sin seg kva kunne fått gått tatt sagt \
      bedre betre best større størst mindre minst eldre eldst yngre lengre kortare nyttig gratis ledig fri fritt krav \
      skriv skrive les lese finn finne ring ringe hent hente velg velje trykk sett sette legg legge ligg ligger står stå \
      satt tek tar ta bruk bruke brukt bur bor bu bo vidare videre tilbake tilbod tilbud trygg trygt nødvendig mulig \
      høyre høyring høring ansvar kultur idrett bibliotek biblioteket musikk kyrkje kirke språk norsk norske noreg norge \
      samarbeid samfunn samfunnet lokal lokale region fylke fylket fylkeskommunen statsforvaltaren statsforvalteren staten
      """),
    Group(
      .known, "nb da",
      """
      jeg ham begge ene eneste egen eget egne selv ønske ønsker ligger stå står gå går se ser viser vist føre fører ført \
      hjem hjemme måtte burde sent tidligere senere siden ellers heller dermed især særlig offentlig offentlige kommunale \
      daglig endelig elever bolig boliger bygninger områder området voksne ungdom mennesker hvem hvert sendes svare svarer \
      behandle behandler behandles betale betaler betales vurdere vurderer planer timer hverdag leder ledere ledelse \
      bestemmer foreslår mener deler lever tilbud sende sender levere leverer kontakte kontakter møder dagen fleste mest \
      flere samme hele lille gør år annen annet allerede likevel nødvendig vanlig mulig gamle unge ved siden
      """),
    Group(
      .known, "nb",
      """
      hvert hvilket ene eneste egen eget egne begge enn litt mens fikk gjort gjorde gjøres gis gitt gikk fått kom tok så \
      sa si stå stod sto vite vet visste tror følge følger føre hjem hjemme hjemmet sykehus sykehjem syk syke skoler \
      skolene elev elever elevene elevenes lærer lærere lærerne foreldrene barna barnas barnehager barnehageplass \
      innbygger innbyggere innbyggerne innbyggernes brukere brukerne bruker brukes benytte benyttes søknader søknadene \
      opplysninger opplysningene mulig mulighet muligheter behov behovet behandle behandles behandler behandlet \
      behandling betale betaler betales betalt penger koster kostnader sende sender sendes sendt svare svarer motta mottar \
      mottatt levere leverer leveres levert kreve krever kreves søkes tilby tilbyr tilbys tilbud tilbudet tilbudene gjeldende \
      veier veg gater gaten boliger boligen bolig bor bodde eiendom eiendommen eiendommer eier eiere bygninger \
      kommunestyremøte møtene planer planene områder området område årene dager dagene uken ukene måned måneden timer \
      mandager tirsdag tirsdager lørdag lørdager søndag søndager morgen kvelden sommeren høsten våren vinteren nå frem fram \
      tilbake fremtid fremtiden fremover framover utenfor innenfor ovenfor nedenfor utover innover imidlertid \
      likevel allerede heller ellers dessuten derimot dermed deretter derfor fordi ettersom siden inntil istedenfor \
      unntatt uten innen enkelte enkelt flest fleste mest minst større høyere høy høyt lav lavt lavere tidligere senere \
      nødvendig vanlig vanligvis offentlig offentlige hyggelig rimelig viktig viktige ulike forskjellige særlig egnet \
      lege legen fastlege vann vannet avløpet strøm snø brøyting brøyte søppel avfall hente hentes hentet leie leier \
      melde meldes ønske ønsket snakke snakker snakket jobb jobber jobbe jobbet arbeider spørre spør spørsmål lese leser \
      leste skrive skriver skrev skrevet kjøre kjører kjørte bygge bygger bygges bygget vise viser vises vist finne finner \
      finnes fant funnet holde holder holdes holdt sette setter settes legge legges ligge trenger trenge hjelpe hjelper \
      hjelpen gjennomføre gjennomføres gjennomført planlegge planlegger utvikling endring endringer endret åpne åpner \
      åpningstider åpningstid stengt stenger stenge steder stedet sted ansatt ansatte ansettelse leder ledere ledelse \
      ordfører ordføreren kommunedirektøren rådmannen politikere politikerne kirke kirken fjell vann språk øy jul påske \
      sju syv tjue tyve førti femti seksti sytti åtti nitti ingen intet annen annet andre annerledes hennes hans dens mine \
      din ditt deg meg henne ham vårt våre var hatt måtte burde ville vil dette det denne slik sånn hittil neste forrige \
      kjære vennlig hilsen vennligst takk velkommen beklager gratulerer deltakere deltakerne deltar delta tiltak tiltakene \
      personer mennesker menneskene kvinner menn gutter jenter jenta boka hytta ungdom ungdommer eldre voksne rett \
      rettigheter plikter plikt krav kravene loven forskriften bestemmelser bestemmelsene reglene vilkår vilkårene \
      avtale avtalen avtaler time bestille bestiller bestilles bestilt registrere registrerer opprette oppretter laget \
      lage lager kastet kasta blei åssen begynner begynne begynte sluttet slutter enkeltvedtak søkere søkeren vedtaket \
      virksomhet virksomheten virksomheter næringsliv ansvarlig utslipp kilde kilder lærte vant vente venter venteliste \
      bestemt bestemmer bestemme besluttet foreslår forslag foreslått mener mente meste deler avdeling avdelingen enhet \
      vurdere vurderer vurderes vurdering vurdert velge velger valgt valget hverdag hverdagen hverdager helger helgen
      """),
    Group(
      .known, "nn",
      """
      kvart kvar einaste eigen eige eigne eiga enn litt medan fekk gjort gjorde gjerast gjevast gjeve gitt gjekk fått kom tok \
      såg sa seie stå stod veit visste trur følgje følgjer føre heim heime heimen sjukehus sjukeheim sjuk sjuke skular \
      skulane skulen elev elevar elevane lærar lærarar lærarane foreldra borna born barna barnehagar barnehageplass \
      innbyggjar innbyggjarar innbyggjarane brukarar brukarane brukar brukast nytte nyttar nyttast søknadar søknadene \
      opplysningar opplysningane mogleg moglegheit moglegheiter høve behov behovet behandle behandlar handsame handsamar \
      handsaming betale betalar betaler betalast pengar kostar kostnader kostnadar sende sender sendast sendt svare svarar \
      svarer motta mottek mottar levere leverer leverast levert krevje krev krevst søkje søkjast søkjarar søkjar søkte \
      tilbyr tilbod tilbodet tilboda gjeldande veg vegar vegane gater gata bustad bustaden bustader bur budde eigedom \
      eigedommen eigedomar eigar eigarar bygningar møta planar planane område området områda åra dagar dagane veka vekene \
      vekene månad månaden timar måndag måndagar tysdag tysdagar laurdag laurdagar sundag søndagar kvelden sommaren hausten \
      våren vinteren no fram attende tilbake framtid framtida framover utanfor innanfor utover imidlertid likevel allereie \
      heller elles dessutan derimot dermed deretter difor fordi ettersom sidan inntil unnateke unnatak utan innan einskilde einskild \
      enkelte flest fleste mest minst større høgare høg høgt låg lågt lågare tidlegare seinare naudsynt naudsynte nødvendig \
      nødvendige vanleg vanlege vanlegvis offentleg offentlege hyggeleg rimeleg viktig viktige ulike særleg eigna lege legen \
      fastlege vatn vatnet avløpet straum snø brøyting brøyte bos søppel avfall hente hentast henta leige leiger melde meldast \
      ønskje ønskt ønska snakke snakkar snakka jobb jobbar jobbe jobba arbeider arbeidar spørje spør spørsmål lese les \
      skrive skriv skreiv skrive køyre køyrer køyrde byggje bygge byggjer bygd vise visast viser synte finne finn finst fann \
      funne halde held haldast haldne setje set setjast leggje legg leggjast liggje treng trenge trengst hjelpe hjelper \
      hjelpa gjennomføre gjennomførast gjennomført planleggje planlegg utvikling utviklinga endring endringar endra opne opnar \
      opningstider opningstid stengt stenger stader staden stad tilsett tilsette leiar leiarar leiing leiinga ordførar \
      ordføraren kommunedirektøren rådmannen politikarar politikarane kyrkje kyrkja fjell øy jul påske sju tjue førti femti \
      seksti sytti åtti nitti ingen inga annan anna andre annleis hennar hans mine din ditt henne han vårt våre var hatt \
      måtte burde ville vil dette det denne slik neste førre kjære vennleg helsing venleg takk velkomen orsak gratulerer \
      deltakarar deltakarane deltek deltar delta tiltak tiltaka personar menneske menneska kvinner menn gutar jenter boka \
      hytta ungdom ungdomar ungdommar eldre vaksne rett rettar plikter plikt krav krava lova forskrifta føresegner \
      føresegnene reglane vilkår vilkåra avtale avtalen avtalar time bestille bestiller tinge tinga registrere opprette laga \
      lage lagar kasta vart byrja byrjar byrje slutta sluttar søkjaren verksemd verksemda verksemder næringsliv ansvarleg \
      utslepp kjelde kjelder lærte vann vente ventar venteliste bestemt bestemmer vedteke vedtek føreslår framlegg føreslått \
      meiner meinte meste delar avdeling avdelinga eining eininga vurdere vurderer vurderast vurdering vurdert velje vel vald \
      valt valet kvardag kvardagen kvardagar helger helga sidan synest kring oftast vere vera verta få no kome koma gjera \
      finna seia sjåast skriva lesa vita bruka kalla eitt einaste båe begge begge nokolunde dåverande då noverande mange mangt \
      slike såleis soleis korkje anten eller ettersom jamt jamn jamleg støtte stønad rettleiing rettleie rettleiar saksgang \
      tryggleik kjærleik mogleg einig semje usemje samtykke samrøystes røyste røyster røystene framleis heilt heile heil \
      feil meir fleirtal fleirtalet mindretal mindretalet ordskifte innspel høyring høyringa fråsegn tilråding tilrår
      """),
    Group(
      .known, "nb",
      """
      navn navnet bilde bilder bildet antall antallet størrelse størrelsen valg valgene valgte inneholder inneholde følgende \
      fjerne fjerner fjernet fjernes nåværende eksisterende manglende pågående foregående pårørende ukjent fremdeles ennå gang \
      ganger igjen tall tallet betyr betydning virke virker sannsynligvis riktig opprinnelig opprinnelige høyde åpning lagre \
      lagret lagres endre endrer endret endres tilgjengelig tilgjengelige tilsvarer tilsvarende unngå fortsette fortsetter \
      fortsatt egnede valgfritt brev skjemaet skjemaene oppgi oppgir oppgitt oppgis angi angir angitt legger lest slik hendelse \
      hendelser spille spiller spilt sang synge drikke drikker spise spiser middag kjøkken kjøpe kjøper kjøpt solgt selge selger \
      eie leies utleie husleie flytte flytter flyttet dødsfall døde fødsel født fødte gift gifte ekteskap skilsmisse arv \
      statsborgerskap utlending flyktninger arbeidsgiver oppdragsgiver rådgiver rådgivere veileder veiledere kollegaer venner \
      venn venninne søster brødre bror onkel tante datter sønn sønner dyr hunder hund hest sau sauer ku kyr høns fisk fiske \
      fisker jakt båt båter skip skog trær tre steiner stein jord åker eng elv elva bekk hav havet strand øyer øya vær været \
      vind varme varmt kald kaldt is glatt sne trafikk bil biler busser buss tog båten ferge fergen flyplass sykkel sykler sykle \
      gående fotgjenger hastighet fartsgrense kjøretøy førerkort veiarbeid arbeide arbeidet arbeidene jobber utdannelse \
      utdanning opplæring opplæringen kunnskap erfaring erfaringer mål målet resultat resultater årsak årsaken grunn grunner \
      løsning løsninger løsningen hensyn hensikt formål formålet eksempel eksempler spesielt generelt tydelig tydelige enkel \
      enkle enklere vanskelig vanskelige dårlig dårlige hvit hvite sort grønn grønne gul rød røde ung unge gammel gamle rask \
      raskt fort langsomt tungt lett lette ren rent skitten fin pen stygg farlig farlige trygghet redd glad sint lei trist \
      takknemlig kjærlighet frihet sannhet virkelighet nærhet enighet sikkerhet sikkerheten ettermiddag formiddag frokost lunsj \
      kveldsmat igår iår imorgen alene sulten tørst trøtt våken sove sover våkner stille stilles stilt holdes sørge sørger \
      inneværende forutsetter forutsetning anledning adgang klikk klikke trykke last laste nedlasting innlogging logge vedlegg \
      møter møtte mistet glemt glemme huske husker husk spurte svarte fortalte fortelle forteller tenke tenker trodde hørte \
      høre hører følte føles kjente kjenne kjenner levde døde lekte leke leker lekeplass hoppet hoppa ropte løp løper
      """),
    Group(
      .known, "nn",
      """
      namn namnet bilete bileta biletet tal talet storleik storleiken val vala valde vel inneheld innehalde følgjande fjerne \
      fjerna fjernar fjernast noverande eksisterande manglande pågåande føregåande pårørande ukjend ukjent framleis enno gong \
      gonger gongen att tyder tyding verke verkar verka truleg truleg rett opphavleg opphavlege høgd høgda opning lagre lagra \
      lagrar lagrast endre endrar endra endrast tilgjengeleg tilgjengelege tilsvarar tilsvarande unngå halde fortset framhald \
      eigna valfritt skjemaa oppgje oppgjev oppgjeve angje gjev lese lesen hending hendingar spele spelar spela song syngje drikke \
      drikk eta ete et middag kjøken kjøpe kjøper kjøpt seld selje sel selt leigast utleige husleige flytte flyttar flytta dødsfall \
      daud døydde fødsel fødd fødde gift ekteskap skilsmål arv statsborgarskap utlending flyktningar arbeidsgivar oppdragsgivar \
      rådgivar rådgivarar rettleiar rettleiarar vener ven venn syster brør bror onkel tante dotter son søner dyr hundar hund hest \
      sau sauer ku kyr høns fisk fiske fiskar jakt båt båtar skip skog tre stein jord åker eng elv elva bekk hav havet strand øyar \
      øya vêr vêret vind varme varmt kald kaldt is glatt trafikk bil bilar bussar buss tog båten ferje ferja flyplass sykkel syklar \
      sykle gåande fotgjengar fart fartsgrense køyretøy førarkort vegarbeid arbeide jobbar utdanning opplæring opplæringa \
      kunnskap erfaring erfaringar røynsle røynsler mål målet resultat årsak årsaka grunn grunnar løysing løysingar løysinga omsyn \
      føremål føremålet døme særskilt generelt tydeleg tydelege enkel enkle enklare vanskeleg vanskelege dårleg dårlege kvit kvite \
      svart grøn grøne gul raud raude ung unge gamal gamle rask raskt fort sakte tungt lett lette rein reint skiten fin pen stygg \
      farleg farlege redd glad sint lei trist takksam kjærleik fridom sanning røyndom nærleik semje tryggleiken ettermiddag føremiddag \
      frukost lunsj kveldsmat åleine svolten tyrst trøytt vaken sove søv vaknar stille stillast haldast sørgje syt hugse hugsar hugs \
      inneverande føresetnad føresetnader høve klikk klikke trykkje laste nedlasting innlogging logge vedlegg møtte mista gløymt \
      gløyme gløym spurde svara fortalde fortelje fortel tenkje tenkjer tenkte trudde høyrde høyre høyrer følte kjende kjenne kjenner \
      køyra bruka senda opna dela festa arbeida velja leggja laga kjøpa flytta prøva leita henta køyrast nyttast visa lagast \
      levde lekte leike leikar leikeplass hoppa ropte sprang spring samd einige samtale ordna ordnar skaffe skaffar trass \
      gjennom millom mellombels fyrste fyrst fyrr sidan sia difor kvifor heller jamfør jamvel attåt ikring ovanfor nedanfor \
      bakanfor framfor utan opplyst opplyse opplyser melde meldt krevst trur kjennest vanta vantar saknar sakna naboar \
      grannar granne grendalag grend bygdefolk bygder bygda bygdene dalen fjorden folkerøysting folketal innbyggjartal saksliste \
      sakliste møtebok utval utvalet utvala skulestart barnehagar opne dei deim gjerne gjorde sette set dreg dregen lét late let
      """),
    Group(
      .known, "da",
      """
      indeholder findes bruges vælg vælge vælger åbne åbner ændre ændring ændringer ændret kræver kræve tilføje fortsætte \
      yderligere indtast angiv værdi sæt sætter sæte tryk billede billeder navn navnet antal læse læser skrive skriver tænke \
      nødt dårlig følgende forkert forkerte igen længere kort gode lang tilgængelig tilgængelige nuværende oprindelige hjælpe \
      opret oprette adgang adgangskode godkendelse godkende tilladelse kontrol hurtigt sammen alene gang gange tal betyder \
      virker sandsynligvis rigtig rigtige stadig endnu foregår omkring hverdage hverdag udgifter indtægter ejendom ejer lejer \
      leje hus huse gård mark have skov træ vand hav ø øer strand kyst by byer vejen cykel cykler kørsel køre kører kørte \
      bygge bygger bygget byggeri tilsyn regler reglerne lov loven kapitel henvendelse henvend kontakte
      """),
    Group(.frequent, "nb nn", "bli gjerne feil støtte"),
    Group(
      .known, "nb nn",
      """
      stønad nytte samtykke fart saksliste skaffe samtale tenkte trass dalen fjorden bygder bygda sprang bygd meldt valt leder \
      brev eksempel deler vist ført lest laget lager oppgitt angitt lei budsjettet budsjett kroner fil filen filer data versjon \
      program dokument dokumentet dokumenta passord automatisk informasjon tilgang standard feilen verdi verdien skjerm skjermen \
      mappe mappen tast tekst teksten side sida sider siden liste lista brukt bruka type typen form del delen deler grense \
      innbygd knapp knappen meny menyen vindu sertifikat nettverk tabell rad rader utsatt utsett opna merke merket \
      bestemte flertall mulig fag faget kurs kurset trinn prosjekt prosjektet lag laget kommunale fylkesveg fylkesvei \
      bestemor bestefar unge eldre skatt skatten lån lånet løyve tillatelse dispensasjon nabo naboen nabovarsel tomt tomta tomten
      """),
    Group(
      .known, "nb nn da",
      """
      bare ville hytte per prisen faktura rådet her langs foran tredje sommer fri krav hent hente norsk norske norge region barnet \
      behov område vinteren vise bestemt fjerne drikke gift arv bror onkel tante dyr hund fisk hav havet vind varme varmt is bil \
      tog mål målet resultat enkel enkle ung fin frokost stille melde melder lokal lokale liv ofte nær liste min din \
      type program dokument form del data tekst standard sider side start slutt
      """),
    Group(.known, "nn", "de"),
    Group(
      .possible, "nb",
      """
      gata helga avdelinga boka hytta grunna grensa mappa årsaka ferja slutta snakka jobba kasta flytta laga hoppa kalla bruka \
      opplæringa regninga leita venta svara inga vatn kvart høyringa leiger kyrkja bos lov gjera fjerna lagra endra opna
      """),
    Group(
      .known, "nb da",
      """
      sted steder stedet valgt valgte valget eksisterende manglende følgende eksempler enkelt enkelte lavere lavt lav størrelse \
      størrelsen tjeneste tjenesten tjenester ovenfor strøm frem fremtid fremtiden sommeren hverdagen egnet formål formålet \
      resultater hensyn adgang årene søster brødre hyggelig rimelig gifte døde spise spiser synge rød røde sort farlig farlige \
      ren rent tydelig tydelige vanskelig vanskelige høre hører huske husker husk glemme glemt mistet koster betalt født fødte \
      bestemme lagt stilles stille følte føles sørge sørger vises holde holder holdes holdt hittil venter vente venner behandling \
      behandlet skrevet forslag slutter slutte benytte benyttes loven lille gamle dårlige trykke eie nærmere \
      valg skip lager vanlige navn navnet kommer kroner klage klager samtidig
      """),
    Group(
      .known, "nb nn da",
      """
      fil filer filen mappe mappen eksempel typen teksten knappen automatisk brev tast dine dit skip minst feltet
      """),
    Group(.known, "nb nn sv", "per resultat minst rader filer fil typen lager vinter sommar skog sten"),
    Group(
      .possible, "nn", "gi gir gis planer hensikt fortsette begynte oppgi vindauge helse deler betaler aldersgrense"),
    Group(.possible, "da", "helse hytte lager plikt bos lege lagt måte arbeid"),
    Group(
      .possible, "nn",
      "da skole skolen skoler annet vann lære mye bare noen vei hvis ble være sammen ungdommer også syk inga"),
    Group(
      .possible, "nb",
      "då fram sjøl heime sjuk sjuke ho boka jenta sola veg vegen framtid framtida eiga lova hjelpa utviklinga"),
    Group(.known, "nn", "de"),
    Group(.known, "nb da", "intet lag flytte flytter tilsvarende tomt fjerner følger foregående"),
  ]
}
