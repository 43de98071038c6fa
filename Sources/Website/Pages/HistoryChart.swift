internal import Reports
internal import Results

/// The scores of a site night by night: a curve, and a table of the nights in which something became different.
struct HistoryChart {
  let edition: Edition
  /// The oldest first.
  let scores: [NightScore]

  /// How many rows the table has.
  private static let rowLimit = 20
  /// Up to how many nights every one is a dot.
  private static let dotLimit = 31
  /// Where the curve is: from the left to the right, from 100 % to 0 %.
  private static let (left, right, top, bottom) = (84.0, 628.0, 16.0, 200.0)

  /// `nil` when there is no night.
  var values: Values? {
    if scores.isEmpty { return nil }
    return [
      "chart": .one(scores.count { $0.isGood } > 1 ? chart : nil), "rows": .list(rows),
      "caption": .text(MunicipalityWords.tableCaption[edition.language]),
    ]
  }

  private var chart: Values {
    let language = edition.language
    return [
      "title": .text(MunicipalityWords.chartTitle[language]), "legend": .text(MunicipalityWords.chartLegend[language]),
      "grid": .list(
        [0, 25, 50, 75, 100].map { percent in
          [
            "y": .text(Self.decimal(y(percent))), "textY": .text(Self.decimal(y(percent) + 5)),
            "label": .text(edition.percent(percent)),
          ]
        }),
      "rules": .list(ruleChanges.map { ["x": .text(Self.decimal(x($0)))] }),
      "lines": .list(runs.filter { $0.count > 1 }.map { ["points": .text($0.map(point).joined(separator: " "))] }),
      "dots": .list(
        dots.map { index in
          ["x": .text(Self.decimal(x(index))), "y": .text(Self.decimal(y(scores[index].percent ?? 0)))]
        }),
      "days": .list(
        [(0, "start"), (scores.count - 1, "end")].map { index, anchor in
          [
            "x": .text(Self.decimal(x(index))), "anchor": .text(anchor),
            "label": .text(edition.night(scores[index].night)),
          ]
        }),
    ]
  }

  /// Nights in which other rules judged than in the one before.
  private var ruleChanges: [Int] {
    scores.indices.dropFirst().filter { scores[$0].rules != scores[$0 - 1].rules }
  }

  /// Nights with a good result one after the other, as long as the same rules judged.
  private var runs: [[Int]] {
    var runs: [[Int]] = []
    for index in scores.indices where scores[index].isGood && scores[index].percent != nil {
      let goesOn = runs.last?.last == index - 1 && scores[index].rules == scores[index - 1].rules
      if goesOn { runs[runs.count - 1].append(index) } else { runs.append([index]) }
    }
    return runs
  }

  private var dots: [Int] {
    scores.count <= Self.dotLimit ? runs.flatMap { $0 } : runs.filter { $0.count == 1 }.flatMap { $0 }
  }

  private var rows: [Values] {
    let language = edition.language
    let shown = scores.indices.filter { index in
      guard index > 0 else { return true }
      let (now, before) = (scores[index], scores[index - 1])
      return now.percent != before.percent || now.status != before.status || now.rules != before.rules
    }
    return shown.reversed().prefix(Self.rowLimit).map { index in
      let score = scores[index]
      let remarks: [String?] = [
        index == 0 ? MunicipalityWords.firstNight[language] : nil,
        index > 0 && score.rules != scores[index - 1].rules ? MunicipalityWords.newRules[language] : nil,
        score.status == .complete ? nil : ComparisonTexts.status(score.status)[language],
      ]
      return [
        "night": .text(edition.night(score.night)), "share": .text(edition.percent(score.percent)),
        "remark": .text(remarks.compactMap { $0 }.joined(separator: ", ")),
      ]
    }
  }

  private func x(_ index: Int) -> Double {
    scores.count < 2 ? Self.left : Self.left + (Self.right - Self.left) * Double(index) / Double(scores.count - 1)
  }

  private func y(_ percent: Int) -> Double { Self.bottom - (Self.bottom - Self.top) * Double(percent) / 100 }

  private func point(_ index: Int) -> String {
    "\(Self.decimal(x(index))),\(Self.decimal(y(scores[index].percent ?? 0)))"
  }

  /// At most one decimal, with a point.
  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
