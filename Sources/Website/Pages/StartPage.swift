internal import Results

/// The page above the editions, on which one chooses a language.
struct StartPage {
  let library: TemplateLibrary

  var html: String {
    library.page(
      .start,
      [
        "languages": .list(
          UserLanguage.allCases.map { language in
            [
              "code": .text(language.rawValue), "name": .text(language.ownName),
              "href": .text("\(language.rawValue)/index.html"),
              "lead": .text(Words.all["frontHeading"]?[language]),
            ]
          })
      ])
  }
}
