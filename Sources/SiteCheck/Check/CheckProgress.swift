/// How far the check of one or several sites has come.
public struct CheckProgress: Sendable, Hashable {
  /// Pages that were read, of all sites together.
  public var checked = 0
  /// Addresses that are known and not decided yet.
  public var waiting = 0
  /// Addresses that gave no page.
  public var failed = 0
  /// Sites whose check has ended.
  public var finishedSites = 0
  /// Sites in all.
  public var sites = 1
}
