internal import Results
internal import RuleSet

/// How it is done: what the rule set says of itself, and what it does not measure.
struct MethodPage {
  let edition: Edition

  private var language: UserLanguage { edition.language }

  var html: String {
    edition.page(
      .method, path: "metode.html", title: CommonWords.method[language], description: MethodWords.description[language],
      [
        "otherRules": .text(otherRules), "sections": .list(MethodTexts.sections.map(values)),
        "weights": .list(
          edition.rules.categories.map { category in
            [
              "id": .text(category.id), "name": .text(category.name[language]),
              "points": .text(edition.points(category.weight)), "reason": .text(category.reason[language]),
            ]
          }),
        "hasStars": .flag(!edition.rules.stars.thresholds.isEmpty), "starsText": .text(stars), "contact": .one(contact),
      ])
  }

  private var otherRules: String? {
    let (night, loaded) = (edition.picture.night.ruleSet, edition.rules.identity)
    if night == loaded { return nil }
    let names = [night, loaded].map { "\($0.version) (\($0.hash.prefix(12)))" }
    return MethodWords.otherRules(names[0], names[1])[language]
  }

  private func values(of section: MethodTexts.Section) -> Values {
    [
      "id": .text(section.id), "name": .text(section.heading[language]),
      "paragraphs": .list(section.paragraphs.map { ["text": .text($0[language])] }),
      "hasItems": .flag(!section.points.isEmpty),
      "items": .list(section.points.map { ["text": .text($0[language])] }),
    ]
  }

  private var stars: String {
    let scale = edition.rules.stars
    let steps = scale.thresholds.map { edition.percent($0) }.joined(separator: ", ")
    return MethodWords.starsText(steps, least: edition.percent(Int(scale.leastTested * 100)))[language]
  }

  private var contact: Values? {
    edition.contact.map { ["href": .text($0.link), "shown": .text($0.words)] }
  }
}
