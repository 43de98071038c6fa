internal import Results

extension Ranking {
  /// The ranking for spreadsheets: a row for each site, those without a place last.
  public var csv: String {
    let channels = Observation.Channel.allCases.flatMap { channel in
      ["asked", "answered", "quality", "minutes"].map { "\(channel.rawValue)_\($0)" }
    }
    let names =
      [
        "place", "number", "name", "county", "inhabitants", "language_form", "night", "percent", "lowest", "highest",
        "points", "maximum", "possible", "tested", "stars", "pages", "status", "reason",
      ] + channels
    let placed = entries.map { entry in
      let score = entry.score
      return CSVRow.line(
        [.count(entry.place)] + cells(of: entry.site)
          + [
            .text(entry.night.description), .count(score.percent), .count(score.lowest), .count(score.highest),
            .number(score.points), .number(score.maximum), .number(score.possible), .count(score.tested),
            .count(entry.stars), .count(entry.pages), .text(nil), .text(nil),
          ] + cells(of: entry.channels))
    }
    let others = unplaced.map { site in
      CSVRow.line(
        [.count(nil)] + cells(of: site.site) + Array(repeating: .text(nil), count: 10)
          + [.text(site.status?.rawValue), .text(site.reason)] + cells(of: site.channels))
    }
    return ([CSVRow.line(names.map { .text($0) })] + placed + others).joined()
  }

  private func cells(of site: NightSite) -> [CSVRow.Cell] {
    [
      .text(site.municipality?.number), .text(site.name), .text(site.municipality?.county), .count(site.inhabitants),
      .text(site.languageForm),
    ]
  }

  private func cells(of channels: [ChannelResult]) -> [CSVRow.Cell] {
    Observation.Channel.allCases.flatMap { channel -> [CSVRow.Cell] in
      let result = channels.first { $0.channel == channel }
      return [
        .count(result?.asked), .count(result?.answered), .number(result?.quality), .count(result?.medianMinutes),
      ]
    }
  }
}
