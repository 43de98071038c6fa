public import Results

/// Answers the questions of a rule set about a site. Pure: the same facts give the same results.
public struct Assessor: Sendable {
  /// The questions, in the order of the results.
  public let criteria: [Criterion]
  private let subjects: SubjectTree

  /// Makes an assessor.
  public init(criteria: [Criterion], subjects: SubjectTree) {
    self.criteria = criteria
    self.subjects = subjects
  }

  /// The results, one per criterion, in the order of ``criteria``.
  public func assess(_ site: SiteFacts) -> [CriterionResult] {
    // A large site has tens of thousands of facts about some hundred topics: which topics concern a criterion is asked
    // once for each topic.
    let facts = Dictionary(grouping: site.facts, by: topic)
    return criteria.map { criterion in
      let graded = facts.filter { concerns($0.key, criterion) }.flatMap { _, facts in
        facts.map { GradedFact(fact: $0, share: share(of: $0, criterion, asOf: site.asOf)) }
      }
      // What is counted over the pages of a site is not counted where it does not apply: pages in Sámi, say.
      if graded.isEmpty, site.obstacle == nil, criterion.looksFor.allSatisfy({ $0.kinds == [.share] }) {
        return CriterionResult(
          id: criterion.id, category: criterion.category, outcome: .inapplicable, grade: 0, maximum: 0)
      }
      return result(criterion, graded, site: site)
    }
  }

  /// The share of the points that one fact earns; 0 when it does not concern the criterion.
  public func share(of fact: Fact, for criterion: Criterion, asOf: CalendarDay) -> Double {
    concerns(topic(fact), criterion) ? share(of: fact, criterion, asOf: asOf) : 0
  }

  private func share(of fact: Fact, _ criterion: Criterion, asOf: CalendarDay) -> Double {
    let grade = criterion.grades.first { grade in
      grade.conditions.allSatisfy { $0.holds(for: fact, today: asOf) }
    }
    return grade?.share ?? 0
  }

  private func result(_ criterion: Criterion, _ graded: [GradedFact], site: SiteFacts) -> CriterionResult {
    let best = graded.map(\.share).max() ?? 0
    let (outcome, reason) = decide(criterion, best: best, site: site)
    return CriterionResult(
      id: criterion.id, category: criterion.category, outcome: outcome, grade: best,
      maximum: criterion.isNotice ? 0 : criterion.points, reason: reason,
      evidence: GradedFact.evidence(of: graded, today: site.asOf))
  }

  /// Full marks need no more pages. Less than that is final only when every page that promised more has been read.
  private func decide(_ criterion: Criterion, best: Double, site: SiteFacts) -> (Outcome, reason: String?) {
    if case .unreachable = site.obstacle { return (.untested, site.obstacle?.reason) }
    let full = criterion.grades.map(\.share).max() ?? 0
    if best > 0, best >= full { return (.passed, nil) }
    if let obstacle = site.obstacle { return (.cantTell, obstacle.reason) }
    if site.unread.contains(where: { promises($0, criterion) }) { return (.cantTell, "unread-pages") }
    return (best > 0 ? .passed : .failed, nil)
  }

  /// Whether a page of a topic may hold the answer: it is about a subject of the criterion, a part of it, or
  /// something wider (the page of all fees for the price of water).
  private func promises(_ topic: Topic, _ criterion: Criterion) -> Bool {
    let line = subjects.selfAndBroader(topic.about)
    return criterion.looksFor.contains { interest in
      interest.kinds.contains(topic.kind)
        && interest.subjects.contains { line.contains($0) || subjects.selfAndBroader($0).contains(topic.about) }
    }
  }

  /// Whether facts of a topic count for a criterion: about one of its subjects or a part of one.
  private func concerns(_ topic: Topic, _ criterion: Criterion) -> Bool {
    let line = subjects.selfAndBroader(topic.about)
    return criterion.looksFor.contains { interest in
      interest.kinds.contains(topic.kind) && interest.subjects.contains { line.contains($0) }
    }
  }

  /// What a fact tells of; for a document, what it holds.
  private func topic(_ fact: Fact) -> Topic {
    guard case .document(let reference) = fact.value else { return Topic(kind: fact.kind, about: fact.about) }
    return Topic(kind: reference.topic, about: fact.about)
  }
}
