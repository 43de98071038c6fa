/// What is known of one night as a whole.
public struct NightRecord: Sendable, Hashable, Codable {
  /// Which night.
  public var id: NightID
  /// The rules that judged in it.
  public var ruleSet: RuleSetIdentity
  /// The version of the program.
  public var program: String
  /// When it began, in seconds since 1970 (UTC).
  public var begun: Int
  /// When it ended; `nil` while it is under way, or was broken off.
  public var ended: Int?
  /// How far it came.
  public var state: State
  /// How many sites it was to look at.
  public var planned: Int
  /// How many sites were read in full.
  public var complete: Int
  /// How many sites were read in part.
  public var partial: Int
  /// How many sites could not be read.
  public var unreachable: Int
  /// Whether details were dropped to save space: links and the evidence beside facts. Facts and scores are there.
  public var isThinned: Bool

  /// How far a night came.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Under way, or broken off and to be gone on with.
    case running
    /// Every site has a result.
    case complete
    /// Its deadline came before every site was ready.
    case deadline
    /// Broken off, and another one was begun instead.
    case abandoned
  }

  /// Makes a record.
  public init(
    id: NightID, ruleSet: RuleSetIdentity, program: String, begun: Int, ended: Int? = nil, state: State, planned: Int,
    complete: Int, partial: Int, unreachable: Int, isThinned: Bool = false
  ) {
    self.id = id
    self.ruleSet = ruleSet
    self.program = program
    self.begun = begun
    self.ended = ended
    self.state = state
    self.planned = planned
    self.complete = complete
    self.partial = partial
    self.unreachable = unreachable
    self.isThinned = isThinned
  }

  /// How many sites have a result.
  public var done: Int { complete + partial + unreachable }
}
