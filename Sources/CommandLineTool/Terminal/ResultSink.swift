import Reports
import Results
import SiteCheck

/// Where results go: a line each as soon as they are ready, or all together at the end.
actor ResultSink {
  private let format: ResultFormat
  private let isSummary: Bool
  private let output: OutputOptions
  private let texts: RuleTexts
  private let lines: SiteLines
  private let baselines: Baselines?
  private let findingGate: FindingGate
  private var hasGatedFindings = false
  private var results: [(index: Int, result: SiteResult)] = []
  private var stream: LineFile?
  private var failure: (any Error)?

  init(
    format: ResultFormat, isSummary: Bool, output: OutputOptions, texts: RuleTexts, lines: SiteLines,
    baselines: Baselines? = nil, findingGate: FindingGate = .none
  ) throws {
    self.baselines = baselines
    self.findingGate = findingGate
    self.format = format
    self.isSummary = isSummary
    self.output = output
    self.texts = texts
    self.lines = lines
    stream = format == .jsonl ? try output.lineFile() : nil
  }

  func take(_ result: SiteResult, at index: Int) {
    if findingGate.isClosed(to: result) { hasGatedFindings = true }
    guard format == .jsonl else { return results.append((index, result)) }
    write { try JSONReport.line(of: result, input: lines.words(at: index)) }
    // The verdict needs no more than this.
    var bare = result
    bare.facts = []
    bare.criteria = []
    bare.links = SiteLinks()
    bare.accessibility = nil
    results.append((index, bare))
  }

  /// Takes words that name no site.
  func refuse(_ words: String, _ failure: TargetFailure) {
    guard format == .jsonl else {
      StandardStream.error.write(TerminalText(failure.message[output.text.language.value]).string + "\n")
      return
    }
    write {
      try JSONReport.line(
        ofRefused: words, reason: failure.reason, detail: failure.message[output.text.language.value])
    }
  }

  /// Writes what is to be written at the end. Throws what went wrong until then.
  func finish() throws {
    if let failure { throw failure }
    let language = output.text.language.value
    let results = ordered
    switch format {
    case .jsonl: try stream?.close()
    case .json: try output.write(try JSONReport.text(of: results))
    case .sarif, .junit, .earl:
      guard let format = format.findings else { return }
      let report = FindingReport(
        results.compactMap { FindingReport.Subject($0) }, baselines: baselines, version: ProgramVersion.current,
        language: language)
      try output.write(try report.text(as: format))
    case .text where isSummary: try output.write(RankingReport(results, texts: texts, language: language).report)
    case .text: try output.write(CheckReport(results, texts: texts, language: language).report)
    }
  }

  func verdict(gate: Int?) -> CheckVerdict {
    CheckVerdict(of: ordered, gate: gate, hasGatedFindings: hasGatedFindings)
  }

  private var ordered: [SiteResult] { results.sorted { $0.index < $1.index }.map(\.result) }

  private func write(_ line: () throws -> String) {
    do {
      try stream?.write(try line())
    } catch {
      failure = failure ?? error
    }
  }
}
