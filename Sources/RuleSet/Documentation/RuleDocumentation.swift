import Criteria
import Results

/// Writes a rule set down for readers: `docs/rules.md`.
public enum RuleDocumentation {
  /// The whole rule set as Markdown.
  public static func markdown(_ ruleSet: RuleSet) -> String {
    let parts = [introduction(ruleSet), categories(ruleSet)] + ruleSet.categories.map { chapter($0, ruleSet) }
    return parts.joined(separator: "\n")
  }

  private static func introduction(_ ruleSet: RuleSet) -> String {
    """
    # The rules

    Made from the files in `rules/` by the tests (`RECORD_SNAPSHOTS=1 swift test --filter RuleDocumentationTests`); do not
    edit it by hand. `rules/README.md` tells how to change the rules.

    Version \(ruleSet.identity.version): \(ruleSet.criteria.count) criteria in \(ruleSet.categories.count) categories, \
    \(ruleSet.criteria.reduce(0) { $0 + $1.examples.passes.count + $1.examples.fails.count }) examples. In examples it is \
    \(ruleSet.examplesAsOf).

    A criterion is answered by the best fact on the site. A site that does not answer it **fails** only when every page
    that promised an answer was read; otherwise the result is **cantTell** with the reason, and it counts on neither side
    of the score. The same goes for pages that show nothing before their scripts have run. A site that cannot be reached is
    **untested**.

    """
  }

  private static func categories(_ ruleSet: RuleSet) -> String {
    let rows = ruleSet.categories.map { category in
      "| \(category.name.en) | \(MarkdownText.number(category.weight)) | \(category.reason.en) |"
    }
    return (["| category | points | why so many |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private static func chapter(_ category: Category, _ ruleSet: RuleSet) -> String {
    let criteria = ruleSet.criteria.filter { $0.category == category.id }
    return "## \(category.name.en)\n\n"
      + criteria.map { CriterionChapter(criterion: $0, ruleSet: ruleSet).markdown }
      .joined(separator: "\n")
  }
}
