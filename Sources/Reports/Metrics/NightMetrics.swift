public import Results

/// ``NightFigures`` for Prometheus: the text that its node exporter reads from a file.
public enum NightMetrics {
  /// All metrics; they begin with `kommunesjekk_`.
  public static func text(of figures: NightFigures) -> String {
    families(of: figures).map(\.text).joined()
  }

  private static func families(of figures: NightFigures) -> [MetricFamily] {
    let night = figures.night
    let done = figures.sites.values.reduce(0, +)
    let states = NightRecord.State.allCases.map { state in
      MetricFamily.Sample(night.state == state ? 1 : 0, [("state", state.rawValue)])
    }
    return [
      MetricFamily(
        "kommunesjekk_info", .gauge, "The program and the rules that judge; always 1.",
        [
          .init(
            1,
            [
              ("version", night.program), ("rule_set", night.ruleSet.version), ("rule_set_hash", night.ruleSet.hash),
              ("night", night.id.description),
            ])
        ]),
      MetricFamily("kommunesjekk_night_state", .gauge, "1 for the state that the night is in.", states),
      MetricFamily("kommunesjekk_night_begun_timestamp_seconds", .gauge, "When the night began.", Double(night.begun)),
      MetricFamily(
        "kommunesjekk_night_last_complete_timestamp_seconds", .gauge, "When the last complete night ended.",
        figures.lastComplete.map { [.init(Double($0))] } ?? []),
      MetricFamily(
        "kommunesjekk_night_duration_seconds", .gauge, "How long this start of the night has taken.", figures.seconds),
      MetricFamily(
        "kommunesjekk_night_sites", .gauge, "Sites of the night by how far they are; failed ones could not be reached.",
        [
          .init(Double(figures.sites[.complete] ?? 0), [("state", "complete")]),
          .init(Double(figures.sites[.partial] ?? 0), [("state", "partial")]),
          .init(Double(figures.sites[.unreachable] ?? 0), [("state", "failed")]),
          .init(Double(max(0, night.planned - done)), [("state", "left")]),
        ]),
      MetricFamily("kommunesjekk_pages_total", .counter, "Pages read since this start.", Double(figures.pages)),
      MetricFamily(
        "kommunesjekk_requests_total", .counter, "Requests since this start by how they ended.",
        figures.requests.sorted { $0.key < $1.key }.map { .init(Double($0.value), [("outcome", $0.key)]) }),
      MetricFamily(
        "kommunesjekk_received_bytes_total", .counter, "Bytes of bodies since this start, on the wire.",
        Double(figures.bytes)),
      MetricFamily(
        "kommunesjekk_host_slowdowns_total", .counter, "Answers by which a host said that it has too much to do.",
        Double(figures.slowdowns)),
      MetricFamily(
        "kommunesjekk_host_rests_total", .counter, "How often a host that fails was left alone for a while.",
        Double(figures.rests)),
      MetricFamily("kommunesjekk_score_percent", .gauge, "The scores of the sites of the night.", scores(figures)),
    ]
  }

  private static func scores(_ figures: NightFigures) -> [MetricFamily.Sample] {
    let sorted = figures.percents.sorted().map(Double.init)
    guard let lowest = sorted.first, let highest = sorted.last else { return [] }
    let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    let mean = (sorted.reduce(0, +) / Double(sorted.count) * 100).rounded() / 100
    return [("lowest", lowest), ("median", middle), ("mean", mean), ("highest", highest)].map {
      .init($0.1, [("statistic", $0.0)])
    }
  }
}
