internal import Crawling
internal import Results

/// Puts the findings of a site together: those of one rule at one place in the structure of pages are one thing to mend.
struct FindingGroups {
  private struct Key: Hashable {
    var rule: String
    var outcome: Outcome
    var reason: String?
    var structure: String

    init(_ finding: Finding) {
      rule = finding.rule
      outcome = finding.outcome
      reason = finding.reason
      structure = finding.structure
    }
  }

  private struct Sum {
    var pages = 0
    var occurrences = 0
    var lastPage = -1
    var defects: Set<UInt64> = []

    mutating func add(_ mark: FindingBook.Mark, page: Int) {
      if lastPage != page { pages += 1 }
      lastPage = page
      occurrences += Int(mark.occurrences)
      defects.insert(mark.defect)
    }
  }

  private var sums: [Key: Sum] = [:]
  private let findings: [UInt64: Finding]
  private let tested: Int

  /// - Parameters:
  ///   - findings: What the book has.
  ///   - pages: The marks of each page that counts.
  init(_ findings: [UInt64: Finding], pages: [[FindingBook.Mark]]) {
    self.findings = findings
    tested = pages.count
    for (number, marks) in pages.enumerated() {
      for mark in marks {
        guard let finding = findings[mark.defect] else { continue }
        sums[Key(finding), default: Sum()].add(mark, page: number)
      }
    }
  }

  /// Failures first, then what is on most pages; of equals, by rule and place.
  var groups: [FindingGroup] {
    sums.map { group($0, $1) }.sorted { left, right in
      if left.outcome != right.outcome { return left.outcome > right.outcome }
      if left.pages != right.pages { return left.pages > right.pages }
      if left.rule != right.rule { return left.rule < right.rule }
      if left.structure != right.structure { return left.structure < right.structure }
      return (left.reason ?? "") < (right.reason ?? "")
    }
  }

  private func group(_ key: Key, _ sum: Sum) -> FindingGroup {
    let examples = sum.defects.compactMap { findings[$0] }.sorted { left, right in
      if left.comesBefore(right) { return true }
      if right.comesBefore(left) { return false }
      return left.fingerprint.defect < right.fingerprint.defect
    }
    return FindingGroup(
      rule: key.rule, outcome: key.outcome, reason: key.reason, structure: key.structure, pages: sum.pages,
      occurrences: sum.occurrences, isTemplate: tested >= 3 && sum.pages * 2 > tested,
      defects: sum.defects.sorted().prefix(FindingGroup.defectLimit).map(Fingerprint.text(ofDefect:)),
      examples: Array(examples.prefix(FindingGroup.exampleLimit)))
  }
}
