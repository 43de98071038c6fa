internal import Fetching
internal import Web

/// Looks at the documents of a site, one after the other: which of them still go into the budget of bytes depends on those
/// before, and not on which answer came first.
struct DocumentTour: Sendable {
  let fetch: DocumentFetch
  let limits: DocumentLimits
  let memory: (any CrawlMemory)?

  /// The numbers under which findings are kept: behind those of all visits to pages.
  private static let firstSequence = 1 << 40

  func report(_ survey: DocumentSurvey, stop: StopSignal) async -> DocumentReport? {
    guard limits.count > 0 else { return nil }
    var report = DocumentReport()
    report.found = survey.candidates.count
    var received = 0
    for (index, candidate) in survey.candidates.prefix(limits.count).enumerated() {
      var finding = candidate.known
      if finding == nil {
        guard received < limits.bytes, !stop.isGiven, !Task.isCancelled,
          let look = await look(at: candidate.url, sequence: Self.firstSequence + index)
        else { continue }
        finding = look.finding
        received += look.received
      }
      guard let finding else { continue }
      report.looks.append(
        DocumentLook(url: candidate.url, finding: finding, pages: candidate.pages, pageCount: candidate.pageCount))
    }
    return report
  }

  /// What is known from before, or else what comes now, which is kept. `nil` when the crawl ends.
  private func look(at url: WebURL, sequence: Int) async -> (finding: DocumentFinding, received: Int)? {
    if let record = await memory?.visit(sequence), record.url == url, let known = DocumentFinding.read(record.outcome) {
      return known
    }
    let remembered = await memory?.remembered(url)
    let known = remembered.flatMap { DocumentFinding.read($0.outcome) }
    guard let answer = await fetch.answer(at: url, known: known == nil ? nil : remembered?.validators) else {
      return nil
    }
    let finding: DocumentFinding
    let received: Int
    var validators: Validators?
    switch answer {
    case .finding(let found, let bytes, let names): (finding, received, validators) = (found, bytes, names)
    case .unchanged(let names):
      // What it cost when it came: else other documents would fit into the budget tonight.
      finding = known?.finding ?? DocumentFinding(.notRead("http-304"))
      received = known?.received ?? 0
      validators = names ?? remembered?.validators
    }
    await memory?.keep(
      CrawlRecord(
        sequence: sequence, url: url, outcome: finding.written(received: received), links: [],
        validators: validators, reading: nil))
    return (finding, received)
  }
}
