internal import Reports
internal import Results

/// What has changed, one by one: answers that were lost and won, sites that went and came back, defects by rule.
struct ChangeLists {
  let edition: Edition
  let comparison: ResultComparison

  /// How many items a list has.
  private static let limit = 100

  private var language: UserLanguage { edition.language }

  var lists: [Values] {
    [
      list("lost", ChangeWords.lostHeading, answers(.lost)),
      list("won", ChangeWords.wonHeading, answers(.won)),
      list("gone", ChangeWords.troubleHeading, ended { $0 != .unreachable && $1 == .unreachable }),
      list("back", ChangeWords.recoveredHeading, ended { $0 == .unreachable && $1 != .unreachable }),
      list("defects", ChangeWords.findingsHeading, defects),
    ].compactMap { $0 }
  }

  private func list(_ id: String, _ name: Localized, _ items: [Values]) -> Values? {
    if items.isEmpty { return nil }
    let more = items.count - Self.limit
    return [
      "id": .text(id), "name": .text(name[language]), "items": .list(Array(items.prefix(Self.limit))),
      "more": .text(more > 0 ? ChangeWords.more(more)[language] : nil),
    ]
  }

  private func answers(_ kind: CriterionChange.Kind) -> [Values] {
    comparison.sites.flatMap { site in
      site.criteria.filter { $0.kind == kind }.map { change in
        item(site, anchor: change.id, "\(edition.question(change.id)) (\(edition.step(of: change)))")
      }
    }
  }

  private func ended(_ isWanted: (Site.Status, Site.Status) -> Bool) -> [Values] {
    comparison.sites.filter { isWanted($0.before.site.status, $0.after.site.status) }.map { site in
      let reason = site.after.site.problem?.reason ?? site.before.site.problem?.reason
      return item(site, anchor: nil, reason.map { ReasonLabels.label(of: $0, in: language) } ?? "")
    }
  }

  /// The rules by which most came and went, over all sites.
  private var defects: [Values] {
    var sums: [String: (new: Int, fixed: Int)] = [:]
    for change in edition.picture.turnover.values.joined() where change.rule != "broken-link" {
      sums[change.rule, default: (0, 0)].new += change.new
      sums[change.rule, default: (0, 0)].fixed += change.fixed
    }
    let sorted = sums.sorted { left, right in
      let (more, less) = (left.value.new + left.value.fixed, right.value.new + right.value.fixed)
      return more != less ? more > less : left.key < right.key
    }
    return sorted.map { rule, sum in
      [
        "name": .text(edition.picture.ruleTitles[rule]?[language] ?? rule), "href": .text(nil),
        "text": .text(ChangeWords.turnover(new: sum.new, fixed: sum.fixed)[language]),
      ]
    }
  }

  private func item(_ site: SiteComparison, anchor: String?, _ text: String) -> Values {
    let picture = edition.picture.byKey[edition.key(of: site)]
    return [
      "href": .text(
        picture.map { picture in
          "kommuner/\(picture.slug).html\(anchor.map(picture.anchor) ?? "")"
        }), "name": .text(edition.name(of: site)),
      "text": .text(text),
    ]
  }
}
