internal import Results

extension Ranking {
  /// The ranking for spreadsheets: a row for each site, those without a place last.
  public var csv: String {
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
    return ([CSVRow.line(Self.columns.map { .text($0.name) })] + placed + others).joined()
  }

  /// The columns of the table.
  public static let columns =
    [
      TableColumn("place", "place; equals share one, and sites without a score have none"),
      TableColumn("number", "number of the municipality"), TableColumn("name", "name of the municipality, or host"),
      TableColumn("county", "county, by the register"), TableColumn("inhabitants", "inhabitants, by the register"),
      TableColumn("language_form", "language form, by the register: `nb`, `nn` or `neutral`"),
      TableColumn("night", "night that the score is of: the last good one"),
      TableColumn("percent", "points in percent of `maximum`"),
      TableColumn("lowest", "percent if all that is open was lost"),
      TableColumn("highest", "percent if all that is open was won"), TableColumn("points", "points that were earned"),
      TableColumn("maximum", "points that could be earned by what was decided"),
      TableColumn("possible", "points that could be earned by all questions that apply"),
      TableColumn("tested", "share of the points that could be tested, in percent"),
      TableColumn("stars", "stars, by the scale of the rules"), TableColumn("pages", "pages that were read"),
      TableColumn("status", "how the last check ended, for sites without a place"),
      TableColumn("reason", "why it came no further, for sites without a place"),
    ]
    + Observation.Channel.allCases.flatMap { channel in
      [
        TableColumn("\(channel.rawValue)_asked", "how often somebody asked by \(channel.rawValue)"),
        TableColumn("\(channel.rawValue)_answered", "how many answers came"),
        TableColumn("\(channel.rawValue)_quality", "their mean quality, 0 to 100"),
        TableColumn("\(channel.rawValue)_minutes", "median of the minutes until an answer"),
      ]
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
