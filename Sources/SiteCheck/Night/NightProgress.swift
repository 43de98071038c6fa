/// How far a night has come.
public struct NightProgress: Sendable, Hashable {
  /// How many sites the night is to look at.
  public var planned: Int
  /// How many of them are done, in earlier starts of the same night too.
  public var done: Int
  /// Pages that were read since this start.
  public var checked: Int
  /// The time that is left; `nil` when it cannot be told yet.
  public var remaining: Duration?
}
