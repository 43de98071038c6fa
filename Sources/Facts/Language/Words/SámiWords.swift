extension LanguageWords {
  /// Words of Northern, Lule and South Sámi.
  static let sámi: [Group] = [
    Group(.common, "se", "ja lea leat dahje ahte mii go dat ii galgá maid dan sáhttá mat don"),
    Group(.common, "smj", "ja la le li lij gå jali ahte mij galggá aj dat da dan ij sij dav"),
    Group(.common, "sma", "jïh lea leah mij dïhte goh ij dan jis maahta dah jallh manne edtja aaj bïjre"),

    Group(
      .frequent, "se",
      """
      mun son mon moai soai dii sii du su min din sin mu mus dus das dain dain daid dás dát dán dáid daidda dasa dása leamaš \
      lei ledje leigga lean leimmet ean eat eai in it eaba muhto vai jus jos dalle dalle go gos gokko goas gii geat geas \
      man mas mainna maiguin masa mo movt manne nu nugo dego dušše vel vela juo gal han dal dál ain eará earret buot buohkat \
      buohkaide juohke iešguđet iežas ieža ieš iežan oktii ovdal maŋŋel maŋŋil gaskal gaskkas bokte haga rájes rádjai birra \
      mielde vuolde alde ala ektui dihte várás ovddas sisa siste galget galggat sáhttet sáhtát sáhttit ferte fertejit \
      berre berrejit háliida háliidit oažžu ožžot oaččut lassin maiddái seamma okta guokte golbma njeallje vihtta olu ollu \
      eanet eanemus unnán buoret buorre ođđa stuorra smávva
      """),
    Group(
      .frequent, "smj",
      """
      mån dån sån mijá dijá sijá duv suv mu muv dij sijá sidjij dáv dán dá dát dájt dajt daj dajna dajda dási dasi dassta dånna \
      dåppen lidjin lim lip lehpit lijga lav iv e ejma etjin ælla ella valla val de jus gudi guhti gut gejn gænna gånnå \
      gåsi gåk gåktu makkár majt ma man masta mannen mas nav degu dåssju ájn juo galla gájkka gájkajda juohkka juohkkahasj \
      ietjas ietjá iehtjádij iesj aktan avta akta guokta gålmmå niellja vihtta åvddål maŋŋel maŋŋela gaskan gaskav baktu dagi \
      rájes birra milta vuolen nanna guoradis diehti åvdås sisi sinna galggi galga galgaj galggin máhttá máhtti bierri \
      bierrip oadtju oadtjo oadtjot halijdi duodden aktisattjat sæmmi ållo ienebu ienemus binná buorep buorre ådå stuor \
      unna dárbaj dárbahi vil uddni nuppe nubbe muhtem muhtema aktisasj gå
      """),
    Group(
      .frequent, "sma",
      """
      datne mijjieh dijjieh mov dov sov mijjen dijjen sijjen mijjese dijjese munnjien dutnjien dejtie dejnie dejstie dej dam \
      dannasinie daate daam daan daesnie dennie desnie destie dehtie dïsse dle dellie daelie lij lin leam leah eah ih im ibie \
      idtjin itjij eelleh jallh jalhts jalts men mohte jis juktie guktie gosse gusnie gåabph gubpede gïeh gie mah maam mestie \
      mesnie man mejtie mejnie mannasinie gåessie aktem akte akten guektie golme njieljie vïjhte gaajhke gaajhkesh \
      gaajhkide gaajhkem fïerhte fierhte jïjtse jïjtje jïjtjh jeatjah jeatjabi jeenjesh jeenjemes åvtelen åvtese mænngan \
      gaskem gaskemsh tjïrrh mietie raejeste gaavhtan bijre nuelesne nelnie baalte luvnie sïjse edtjieh edtjebe edtji maehtieh \
      maehtebe maehtede meehti tjuara tjoerh tjuerieh byöroe sïjhth sæjhta åådtje åådtjoeh åtna utnieh utnedh darjodh dorje \
      båetedh båata båetieh vaaltedh vadtedh vedtedh joekoen seamma jienebh vielie buerie bööremes orre stoerre onne unnebe \
      daarpesjh daerpies aalkoe ektine ektesne sjïdtedh sjædta årrodh jih jeahta jeehti goltelh naemhtie nimhtie
      """),

    Group(
      .known, "se",
      """
      suohkan suohkana suohkanis suohkanii suohkaniid suohkanstivra ássiid ássit ássiide báiki báikki báikkis báikkálaš bálvalus \
      bálvalusat bálvalusa bálvalusaid fálaldat fálaldaga fálaldagat fállá fállat dieđut dieđuid diehtu diehtojuohkin oktavuođa \
      oktavuohta váldde váldit telefovdna beaivi beaivve beaivvi beaivválaččat beivviid vahkku vahku vahkus mánnu mánu mánus \
      jagi jahki jagis jagiid áigi áiggi áiggis diimmu diibmu vuossárgga maŋŋebárgga gaskavahku duorastaga bearjadaga lávvardaga \
      sotnabeaivvi rabas rahpan gidda ohcan ohcama ohcamiid ohcat ohcá ohccit ohcanskovvi skovvi mearrádus mearrádusa váidda \
      váidit áigemearri mánná mánát mánáid mánáide mánáidgárdi mánáidgárddi mánáidgárddis skuvla skuvlla skuvllas oahppi oahppit \
      ohppiid ohppiide oahpahus oahpahusa oahpaheaddji váhnemat váhnemiid bearaš bearraša nuorat nuoraid boarrásat olmmoš olbmot \
      olbmuid olbmuide sápmelaš sápmelaččat sámi sámiid sápmi sámegiella sámegiela sámegillii sámediggi sámedikki davvisámegiella \
      giella giela gielat dárogillii dárogiella norgga norga norggas riikka riikkas ruhta ruđa máksit máksá máksu haddi ruvnno \
      doarjja doarjaga veahkki veahki veahkehit dearvvašvuohta dearvvašvuođa doavttir doaktára buohccivissui bargu barggu bargit \
      bargá barget bargi doaimma doaibma doaimmat doallat doallá čoahkkin čoahkkima plána plánat ášši áššit áššiid láhka lága \
      njuolggadusat vuoigatvuohta vuoigatvuođat ovddasvástádus kultuvra kultuvrra girjerádju boazodoallu boazu luondu eana \
      meahcci guolli mearra čáhci geaidnu geainnu viessu viesu orrunsadji sadji saji čállit čále lohkat gávdnat gávdno gávdnojit \
      geavahit geavaha addit addá boahtit boahtá mannat manná dahkat dahká šaddat šaddá orrut orru čuovvut čuovvovaš dárbbaša \
      dárbu dárbbašat vejolaš vejolašvuohta dehálaš dárbbašlaš sierra eanaš dábálaččat dábálaš bures buorre beaivái buresboahtin \
      giitu dearvvuođat birra jurddašit oaivvilda muitala muitalit lohká logai dadjá dajai beassat beassá oaidnit oidnet gullat \
      diehtit dihte bidjat álgá álgit loahpa gaskkusin searvat sirdit muhtin muhtun moadde máŋga máŋggat eatnasat vuosttaš
      """),
    Group(
      .known, "smj",
      """
      suohkan suohkana suohkanin suohkanij suohkanijn suohkanstivrra viesádij viesáda årrot årru årrun bájkke bájken bájkálasj \
      dievnastus dievnastusá dievnastusáv dievnastusájt fállá fállat fálaldahka fálaldagá fálaldagáv diedo diedojt diehtet diehto \
      aktavuoda aktavuohta aktavuodav válldet telefåvnnå bæjvve bæjvváj biejve vahkko vahko vahkon mánno máno mánon jage jahke \
      jagev jagen jagi ájgge ájgev ájgen tijma tijmav tijmas mánnodahka dijstahka gasskavahkko duorastahka bierjjedahka \
      lávvodahka ájllek rabás ráhpat gitta åhtsåt åhtsåmusá åhtsåmus åhtså åhtsi sjiemáv sjiemá mærrádus mærrádusáv guoddalit \
      ájggemierre mánná máná mánáj mánájda mánájgárdde mánájgárdev mánájgárden skåvllå skåvlå skåvlån oahppe oahppij oahppijda \
      åhpadus åhpadusáv åhpadiddje æjgáda æjgádijda fuolkke fuolke nuora nuorajda vuorrasa ulmusj ulmutja ulmutjijt ulmutjijda \
      sábme sáme sámij sámijda sáme giella sámegiella julevsámegiella julevsáme julevsábme sámedigge sámedikke giella gielav \
      giellaj dárogiellaj dárogiella vuona vuonarijka vuonan rijkka rijka rijkan biednik biednigijt mákset máksá mákso hadde \
      kråvnå doarjja doarjjagav viehkke viehkev viehkedit varresvuohta varresvuoda dåktår dåktårin barggo bargo bargge barggij \
      bargga barggat doajmma doajmaj tjåhkanibme tjåhkanimen plána plánav ássje ássjijt láhka lága njuolgadusá rievtesvuohta \
      riektá riekta åvdåsvásstádus kultuvrra kultuvra girjjevuorkká boatsoj boatsojsujtto luonndo ednam miehttse guolle \
      merra tjáhtje tjátje gæjnno viesso goahte sadje saje sajev tjállet tjálij låhkåt gávnnat gávnnu gávnnuji adnet aná anedit \
      vaddet vaddá boahtet boahtá mannat manná dahkat dahká sjaddat sjaddá tjuovvot tjuovvo máhttelis máhttelisvuohta ájnas \
      ájnnasa dárbulasj sierra dábálattjat dábálasj buorre buoragit boahtem gijtto varrudagá javlaj javllá subtsas besa bessat \
      vuojnnet gullut biedjat álggá álgget åvddånahttet åvddånibme åhpalattjat næhttabielle næhttabielen duola duodden vuostasj
      """),
    Group(
      .known, "sma",
      """
      tjïelte tjïelten tjïeltesne tjïeltese tjïeltij årroejh årrojh årrojidie årroejidie dajve dajvesne dajven voengen voenges \
      dïenesje dïenesjh dïenesjem dïenesjidie faalehtimmie faalenasse faalenassh faaleme bïevnese bïevnesh bïevnesem bïevnesidie \
      gaskesadtedh gaskesem tellefovne biejjie biejjien biejjieh våhkoe våhkoen våhkosne aske asken askesne jaepie jaepien jaepieh \
      jaepesne tïjje tïjjen tæjjan klahkan måanta dæjsta gaskevåhkoe duarsta bearjadahke laavvadahke aejlege rïhpesth rïhpeste \
      steegkesovveme ohtsedh ohtseme ohtsemem ohtsh ohtseminie goere goerem nænnoestimmie nænnoestimmiem laejhtedh laejhteme \
      maana maanah maanaj maanide maanagïerte maanagïertesne maanagïertem maanagïertine skuvle skuvlesne skuvlen learohke learohkh \
      learohkidie ööhpehtimmie ööhpehtimmiem ööhpehtæjja eejhtegh eejhtegidie fuelhkie fuelhkien noerh noeri voeresh almetje \
      almetjh almetji almetjidie saemien saemieh saemide saemiej saemiedigkie saemiedigkien åarjelsaemien gïele gïelem gïelen \
      gïelesne nöörjen nöörje daaroen laanten laantesne beetnegh maeksedh maaksa maaksoe krovnh dåarjoe dåarjoem viehkie viehkiem \
      viehkiehtidh healsoe healsoeviehkie dåakteren skïemtjegåetie barkoe barkoem barkedh barka barkije barkijh darjomh tjåanghkoe \
      tjåanghkosne soejkesje soejkesjem aamhtese aamhtesh laakem laake njoelkedassh reakta reaktah diedte diedtem kultuvre \
      kultuvrem gærjah gærja båatsoe båatsoen eatneme guelie mearoe tjaetsie geajnoe geajnosne gåetie gåetien sijjie sijjiem \
      sæjroe tjaeledh tjaala lohkedh gaavnedh gååvnese gååvnesieh nuhtjedh nåhtede nåhtedh vadta båateme vuelkedh dorjesuvvi \
      sjïdti dåeredh nuepie nuepieh vihkeles daerpies sjyöhtehke sïejhme sïejhmemes hijven buaredh båetieh buerie båeteme gæjhtoe \
      heelsegh soptsestidh soptseste govledh vuejnedh daejredh daajra bïejedh aalka aelkedh minngemes voestes mubpie gøøkte \
      nuekies nuekie vihth ovmessie gellie gellieh gieries åejviem siebriedahke laanten evtiedimmie evtiedidh ektiebarkoe
      """),
    Group(.possible, "se smj sma", "sámi norga oslo kommune áššit"),
  ]
}
