public import Results

/// What a night is to do.
public struct NightPlan: Sendable {
  /// The day in Norway, ISO 8601.
  public var day: String
  /// The rules that will judge.
  public var ruleSet: RuleSetIdentity
  /// The version of the program.
  public var program: String
  /// What identifies the settings of its crawls. Any text; it is only compared.
  public var settings: String
  /// The sites, each once.
  public var sites: [NightSite]
  /// The time, in seconds since 1970 (UTC).
  public var now: Int
  /// Whether a new night is begun although that of the day is done.
  public var isAgain: Bool

  /// Makes a plan.
  public init(
    day: String, ruleSet: RuleSetIdentity, program: String, settings: String, sites: [NightSite], now: Int,
    isAgain: Bool = false
  ) {
    self.day = day
    self.ruleSet = ruleSet
    self.program = program
    self.settings = settings
    self.sites = sites
    self.now = now
    self.isAgain = isAgain
  }

  /// For how long a night that was broken off is gone on with: 20 hours. Later, what it has would be of another day.
  public static let longestBreak = 20 * 3600
}
