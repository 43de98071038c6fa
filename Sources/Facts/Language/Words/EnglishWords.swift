extension LanguageWords {
  /// Words of English.
  static let english: [Group] = [
    Group(
      .common, "en",
      "the of and to in is for you a that are with on as be or this by from your we at it have not can will"),
    Group(.common, "en", "an if has"),
    Group(
      .frequent, "en",
      """
      was were been they their there our us but all any which who when what where how more about must may should would \
      could also other only than then these those his her he she its into out up over after before between through do \
      does did no one two new need use get make please such under during within each per some most many first year years \
      day days time children people
      """),
    Group(
      .known, "en",
      """
      i my me him them because while until since both either neither whether without against again always never often \
      very well just even still already yet too so own same another every few several less least good better best large \
      small old long short high low right next last free open closed hours week weeks month months monday tuesday \
      wednesday thursday friday saturday sunday january february march may june july october december apply application \
      applications applied municipality municipal council services service school schools kindergarten day-care health \
      care nurse doctor hospital home housing water waste road roads building permit fee fees price cost costs pay paid \
      payment invoice send sent receive received write read contact call phone email office town city county local \
      public information website page form forms find found help support rights right required requires require who \
      whose family families parents child young elderly adults pupils students teachers work working works job business \
      provide provides provided offer offers offered give given take taken come see know want live living lives meeting \
      meetings decision decisions plan plans planning development area areas place places part parts number following \
      important available possible different additional necessary responsible registered register deadline appeal \
      complaint request requests language norwegian norway english welcome here three four five six seven eight nine ten
      """),
    Group(.possible, "en", "for i her at by to me men over under plan man be"),
  ]
}
