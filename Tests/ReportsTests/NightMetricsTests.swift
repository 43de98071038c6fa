import Reports
import Results
import Testing

@Suite("The metrics of a night")
struct NightMetricsTests {
  private func figures(version: String = "7") -> NightFigures {
    var figures = NightFigures(
      night: NightRecord(
        id: NightID(day: "2026-11-28"), ruleSet: RuleSetIdentity(version: version, hash: "abc"), program: "0.1.0",
        begun: 1_796_000_000, state: .running, planned: 10, complete: 0, partial: 0, unreachable: 0),
      done: [], lastComplete: 1_795_900_000)
    figures.sites = [.complete: 4, .partial: 2, .unreachable: 1]
    figures.pages = 321
    figures.requests = ["ok": 300, "not-modified": 21, "timeout-waiting": 3]
    figures.bytes = 12_345_678
    figures.seconds = 61.25
    figures.percents = [40, 10, 70, 20]
    return figures
  }

  @Test("Every number stands there, typed and explained")
  func numbers() {
    let reader = MetricsReader(NightMetrics.text(of: figures()))
    #expect(reader.faults == [])
    let sites = ["complete": 4.0, "partial": 2, "failed": 1, "left": 3]
    for (state, count) in sites { #expect(reader.value("kommunesjekk_night_sites", ["state": state]) == count) }
    #expect(reader.value("kommunesjekk_pages_total") == 321)
    #expect(reader.value("kommunesjekk_requests_total", ["outcome": "not-modified"]) == 21)
    #expect(reader.value("kommunesjekk_received_bytes_total") == 12_345_678)
    #expect(reader.value("kommunesjekk_night_duration_seconds") == 61.25)
    #expect(reader.value("kommunesjekk_night_last_complete_timestamp_seconds") == 1_795_900_000)
    #expect(reader.value("kommunesjekk_night_state", ["state": "running"]) == 1)
    #expect(reader.value("kommunesjekk_night_state", ["state": "complete"]) == 0)
    let scores = ["lowest": 10.0, "median": 30, "mean": 35, "highest": 70]
    for (statistic, value) in scores {
      #expect(reader.value("kommunesjekk_score_percent", ["statistic": statistic]) == value)
    }
    #expect(reader.types["kommunesjekk_requests_total"] == "counter")
  }

  @Test("A night without anything has no number that it does not know")
  func empty() {
    var nothing = figures()
    nothing.sites = [:]
    nothing.requests = [:]
    nothing.percents = []
    nothing.lastComplete = nil
    let reader = MetricsReader(NightMetrics.text(of: nothing))
    #expect(reader.faults == [])
    #expect(!reader.samples.contains { $0.name == "kommunesjekk_score_percent" })
    #expect(!reader.samples.contains { $0.name.contains("last_complete") })
    #expect(reader.value("kommunesjekk_night_sites", ["state": "left"]) == 10)
  }

  @Test(
    "What stands in a label stays in it",
    arguments: [
      ("a\"} 1\nkommunesjekk_fake 2", "a\"} 1\nkommunesjekk_fake 2"), ("a\\n\\", "a\\n\\"),
      ("\u{1B}[31mred", "[31mred"),
      ("a\r\n# TYPE x counter", "a\n# TYPE x counter"), ("a\u{2028}b\u{0}", "a b"),
    ])
  func hostile(version: String, read: String) {
    let reader = MetricsReader(NightMetrics.text(of: figures(version: version)))
    #expect(reader.faults == [])
    #expect(reader.samples.first { $0.name == "kommunesjekk_info" }?.labels["rule_set"] == read)
    #expect(reader.samples.count == MetricsReader(NightMetrics.text(of: figures())).samples.count)
  }
}
