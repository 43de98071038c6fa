/// Which program this is.
public enum ProgramVersion {
  /// The version, after https://semver.org/. It stands in the User-Agent and behind `--version`.
  public static let current = "0.1.0"
}
