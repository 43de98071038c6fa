public import Criteria
public import Facts
public import Results

/// Everything that the files of a rules folder say.
public struct RuleSet: Sendable {
  /// Version and hash: what results carry.
  public let identity: RuleSetIdentity
  /// Subjects, cues and vendors, for the reader of facts.
  public let vocabulary: VocabularySource
  /// The categories in the order of `scoring.yaml`.
  public let categories: [Category]
  /// How many percent it takes for how many stars.
  public let stars: StarScale
  /// The criteria in the order of their categories, then of their points, the most first, then of their ids.
  public let criteria: [Criterion]
  /// The municipalities.
  public let register: Register
  /// The day on which "this year" is counted from in examples.
  public let examplesAsOf: CalendarDay

  /// Reads a rules folder.
  ///
  /// - Parameter folder: The path of `rules`. Messages begin with it.
  /// - Throws: Everything that is wrong with the folder's files, together.
  public static func load(from folder: String) throws(RuleSetFailure) -> RuleSet {
    let log = ProblemLog()
    let ruleSet = RuleSetReader(files: RuleFiles(folder: folder, log: log), folder: folder, log: log).read()
    try log.throwIfAny()
    guard let ruleSet else { throw RuleSetFailure([RuleProblem(file: folder, kind: .missing(what: "a rule set"))]) }
    return ruleSet
  }

  init(
    identity: RuleSetIdentity, vocabulary: VocabularySource, categories: [Category], stars: StarScale,
    criteria: [Criterion],
    register: Register, examplesAsOf: CalendarDay
  ) {
    self.identity = identity
    self.vocabulary = vocabulary
    self.categories = categories
    self.stars = stars
    self.criteria = criteria
    self.register = register
    self.examplesAsOf = examplesAsOf
  }
}

extension RuleSet {
  /// Answers the criteria.
  public var assessor: Assessor { Assessor(criteria: criteria, subjects: subjectTree) }

  /// A criterion by its id.
  public func criterion(_ id: String) -> Criterion? { criteria.first { $0.id == id } }

  /// The id of the criterion that somebody probably meant, if one is near enough.
  public func criterionNearest(to id: String) -> String? { Suggestion.nearest(to: id, among: criteria.map(\.id)) }

  /// A subject by its id.
  public func subject(_ id: String) -> Subject? { vocabulary.subjects.first { $0.id == id } }

  /// A category by its id.
  public func category(_ id: String) -> Category? { categories.first { $0.id == id } }

  private var subjectTree: SubjectTree {
    SubjectTree(
      broader: Dictionary(
        uniqueKeysWithValues: vocabulary.subjects.compactMap { subject in
          subject.broader.map { (subject.id, $0) }
        }))
  }
}
