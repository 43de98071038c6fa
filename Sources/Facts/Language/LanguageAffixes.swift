/// Beginnings and ends of words that no list has, and letters: what tells the language of a word that is rare.
enum LanguageAffixes {
  /// `-leg` is an end, `kv-` a beginning. The longest that fits counts, one of each.
  static let all: [LanguageWords.Group] = [
    .init(
      .strong, "nn",
      """
      -leg -lege -legast -legare -legheit -ane -ingar -ingane -arar -arane -asjonar -sjonar -sjonane -skapar -leik -leiken \
      -leikar -heit -heita -ast -kje -gje -kjast -gjast -skule -skulen -skular -skulane -teneste -tenesta -tenester \
      -heim -heimen -heimar -vegar -vegane -bustad -bustader -tilbod -tilbodet -plassar -pengar -eigedom \
      -brukar -brukarar -lærar -lærarar -arbeidar -leiar -leiarar -givar -dagar -dagane \
      -delar -månad -månader -veke -veker -kyrkje -kyrkja -leiing -leiinga -framlegg -jast -rast -dast -tast -ølgje \
      frå- skule- tenest- kyrkje- eigedoms- bustad- rettlei- vass- kvarand- kvardag- leiar- brukar- samanh- heim- opn- \
      -søkjar -byggjar -verksemd -straum -utslepp -ehandsam -samd -saman -mjølk \
      -stader -stadene -kvalar -veka -lege -ingsmål
      """),
    .init(
      .weak, "nn",
      """
      -inga -ande -are -veg -vegen -vatn -vatnet -lova -hjelpa -avgifta -løn -åra -stad -staden -eigar -eign -erast \
      -heiter -nader sjuke- veg- fram- tilsett- -øyr -øyre -eit -aut -eim -aum -øym -auk -keleg
      """),
    .init(.weak, "nn sv", "-ar -ande"),
    .init(.weak, "nn", "-a"),
    .init(.slight, "nb da", "-er -et"),
    .init(
      .strong, "nb",
      """
      -skoler -skolene -veier -veiene -vann -vannet -plasser -plassene -penger -pengene -eiendom \
      -bruker -brukere -brukerne -lærere -lærerne -arbeider -givere -dager -dagene -måned -måneder -uke -uker \
      -kirke -kirken -årene -avgiften -hjelpen -asjoner -sjoner -sjonene -ingene -lighet -ligheten \
      -ligheter -søker -søkere -søkerne -bygger -byggere -byggerne -strøm -utslipp \
      -melk veiled- vann- eiendoms- hverdags- ansatt- leder- -legene \
      -heter -heten -hetene -ledere -lederne -ansatte -lønn
      """),
    .init(
      .strong, "nb da",
      """
      hv- hjem- frem- skole- tjenest- -tjeneste -hjem -hjemmet -bolig -boliger -tilbud -sted \
      -steder -stedet -loven -inger -ende -ledelse -leder -lederen -skole -skolen
      """),
    .init(.strong, "nb da sv", "-lig -ligere"),
    .init(.strong, "nb da", "-lige"),
    .init(.strong, "nb sv", "-het -heten -heter"),
    .init(.weak, "nb da", "-ene -ere -ede -res -des -kes -tes -les -ves -ses -ges -else -elsen -elser -ers"),
    .init(
      .strong, "nb nn",
      """
      -sjon -sjonen opp- inn- etter- gjenn- -asjon -øknad -øknaden -øknader søk- økonomi- mellom- samf- -hage -hagen -nemnd -nemnda \
      skj- kj- gjen- språk- -rettslig
      """),
    .init(.weak, "nb nn sv de en", "-kk -pp -tt -ll -nn -mm -ss -ff -gg"),
    .init(.weak, "nb nn sv", "av- ut- bruk- -bruk -verk -bok -tak -lek -rik -ut -råk -åk"),
    .init(
      .strong, "da",
      """
      ud- ind- af- efter- mellem- søg- ansøg- brug- -brug -hed -heden -heder -erne -ligt -tion -tionen -tioner -tionerne -gelse \
      -gelser -ninger -ej -øj -æg -øg -ag -ud -uge -bog -vej -veje -rne -ledning -ede
      """),
    .init(
      .strong, "sv",
      """
      -arna -orna -erna -ligt -liga -tion -tionen -tioner -ning -ningen -ningar -ade -ande -arna -skola -skolan ö- ä- upp- \
      -ska -iska -sam -or -orna
      """),
    .init(.strong, "is", "-ið -inn -um -nar -ir -ur -ðar -unum -anna -inu -ina -inum"),
    .init(
      .strong, "en",
      """
      -ly -ness -tion -tions -ment -ments -ity -ities -ies -ous -ful -ship -able -ible -ance -ence -ing -ings -ed -th -ght -ture \
      -ward -less -ism -ists -ers th- wh- sh- kn- wr-
      """),
    .init(.weak, "nb nn da sv", "-ing"),
    .init(
      .strong, "se",
      """
      -iid -uid -aid -iidda -iin -uin -ažžan -laš -laččat -vuohta -vuođa -vuođas -vuhtii -vuođat -eapmi -eami \
      -eaddji -eaddjit -eaddjiid -olaš -alaš -jit -dit -stit -huvvon -uvvon -uvvo -juvvo -juvvojit -hit -dii -nii -sii -mii \
      -giid -rii -lii -vii -dettiin -hallat -ldat -tkat -lmmat -jat -ojit -it
      """),
    .init(
      .strong, "smj",
      """
      -vuohta -vuoda -vuodav -vuodajda -jda -ijda -ájda -ájn -ijn -ijt -ájt -ajt -usá -usáv -usájt -ibme -imev -imij -imijn -isev \
      -dagá -dagáv -dagájt -ddje -ddjijda -lasj -lattjat -tjat -tjit -stit -áv -ev -av -ov -juvvá -duvvá -duvvi -sijda -váj -ijnis \
      -nij -rijda -gahtte -uhtta -ahttet -uhttet -dallat -jin sj- tj- dj- -j
      """),
    .init(
      .strong, "sma",
      """
      -idh -edh -odh -adh -eminie -imminie -ieh -jh -esh -oeh -isnie -sne -snie -istie -stie -idie -immie -immiem -immien -oem -iem \
      -voete -voetem -voeten -voetine -eles -laakan -åvva -ovvedh -sovvi -sovvieh -jidh -htidh -stidh -dehtedh -htemen -dahta \
      -ehte -tje -tjh -vh -mh -nh -lh -rh -gh -kh tj- dj- gå- gï- -ine -jne -asse -assh -ijstie -emes -eme
      """),
    .init(
      .strong, "de",
      "-ung -ungen -keit -keiten -lich -liche -lichen -schaft -ieren -isch -ische -ischen sch- ge- ver- zu- -tung -heit"
    ),
    .init(
      .strong, "nl",
      "-ijk -heid -heden -lijk -lijke -aat -atie -aties -oor -uur -eert -ijn -ijd ge- ver- sch- -ing -ingen -aar -eel -ië"
    ),
    .init(
      .strong, "fi",
      """
      -ssa -ssä -lla -llä -sta -stä -lle -iin -ksi -jen -ien -nen -set -vat -vät -inen -uus -isen -minen -kaan -tta -ttä -aan -een \
      -mus -sti -den -ita -oita -eita -ista -istä -uksen -uksia -dust -mine -ised -iste -use -usi
      """),
    .init(
      .strong, "fr",
      """
      -tion -tions -ment -ité -eux -aux -ción -ciones -ção -ções -zione -zioni -mente -ados -adas -aires -aire -ique -iques -eur -eurs \
      -idad -dad -dade -ità -endo -ando -ando -ente -enti -ale -ali -ului -ilor -ția -re qu-
      """),
    .init(
      .strong, "pl",
      "-ych -ich -ego -ość -ości -nia -nie -ów -ski -ania -ach -ami -emi -ować -anie -enie -ého -ných -ního -anja -enja -nih -cki"
    ),
    .init(
      .strong, "xx",
      """
      -aha -aan -yaal -ayn -yo -adda -nka -lar -ler -ları -leri -nin -nın -dır -lık -lik -mak -mek -ių -imo -imas -oje -uose -ība \
      -ību -iem -ama -anta -oyin -eyn -nimi dh- x- kh- w-
      """),
  ]

  /// Letters beyond `a` to `z`, of words that no list has.
  static let letters: [(languages: String, letters: String)] = [
    ("nb nn da is smj sma", "æ"), ("nb nn da sma", "ø"), ("nb nn da sv smj sma", "å"), ("sv de fi smj sma", "ä"),
    ("sv de fi is sma xx", "ö"), ("se smj is fr pl xx", "á"), ("sma", "ï"), ("is fr pl xx", "íóúý"), ("is", "ðþ"),
    ("se pl xx", "čšž"), ("se pl", "đ"), ("se", "ŧ"), ("se smj", "ŋ"), ("smj fr", "ñ"), ("smj pl", "ń"),
    ("pl", "śćłźżěřů"),
    ("pl xx", "ęą"), ("de", "ß"), ("de xx fi", "ü"), ("fr xx", "àèêçùûôîâãõë"), ("xx", "ğışėųūīķļņģőűă"),
  ]
}
