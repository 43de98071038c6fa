/// The small words of each language, in the order of ``LanguageIdentifier``: bokmål, nynorsk, English, Northern Sámi,
/// Lule Sámi, South Sámi. A word that stands in two lists speaks for both against the others.
enum LanguageWords {
  static let all = [bokmål, nynorsk, english, northern, lule, south]

  private static let bokmål = """
    ikke jeg hva hvem hvor hvordan hvorfor hvilke hvilken fra noen noe mye mer være vært blir ble bli ønsker også et en \
    de deres dere uker uke måneder åpent åpen åpningstid kommer gjør gjøre gjelder mens bare selv sammen samme mellom \
    skal skulle eller etter alle andre hvis når får sin sitt sine hun henne fikk tjenester tjeneste søke søker søknad \
    skole penger lørdag søndag mandag tirsdag innbygger innbyggere behandler bruker brukere betaler foreldre barna gå se \
    si egen tilbud opplysninger plassen flere hver begge enn litt du vi kan til og for på er med av som det den i
    """

  private static let nynorsk = """
    ikkje eg kva kven kor korleis kvifor kva frå nokon noko nokre mykje meir vere vore blir vert vart bli ønskjer òg ein eit \
    dei deira dykk veker veke månader ope open opningstid kjem gjer gjere gjeld medan berre sjølv saman same mellom \
    skal skulle eller etter alle andre dersom når får sin sitt sine ho henne fekk tenester teneste søkje søkjer søknad \
    skule pengar laurdag sundag måndag tysdag innbyggjar innbyggjarar handsamar brukar brukarar betaler foreldre borna gå sjå \
    seie eigen eiga tilbod opplysningar plassen fleire kvar begge enn litt du vi me kan til og for på er med av som det den i
    """

  private static let english = """
    the and of to is are for you your with from this that we our can will have has be not or by on at as an if it they \
    their more about which what when where how please must should may apply services open
    """

  private static let northern = """
    ja lea leat dahje go mii don mun sii dat dan dát dán ahte mat dego leš galgá galget sáhttá sáhttet maid nu vel guhte \
    suohkan suohkana ássiid bálvalusaid dieđut birra oktavuođa oktii eará earret lassin sámegiela ohcan ohcat mánáidgárdi \
    muhto ledje lei leamaš iežas buot juohke ovdal maŋŋel gaskal bokte rájes vai gos mo manne ii eai in
    """

  private static let lule = """
    ja la li lij lidjin jali jus gå mij dån mån sij dat dav dán váj ma degu galggá máhttá máhtti aj vil guhti suohkan \
    suohkana viesádij dievnastusáv diedo birra aktisasj ietjá julevsáme sáme giela åhtsåt mánájgárdde valla gájkka juohkka \
    åvddål maŋŋel gaskan baktu rájes gånnå gåk ij e iv
    """

  private static let south = """
    jïh lea leah leh jallh mijjieh dïhte manne dah daate dejtie edtja maahta maehtieh aaj dellie guhte tjïelte tjïelten \
    årrojh dïenesjh bïevnesh bïjre jeatjah åarjelsaemien saemien gïele ohtsedh maanagïerte mohte gaajhkh fïerhte åvtelen \
    mænngan gaskem tjïrrh raejeste gusnie guktie ij eah im jis gosse
    """
}
