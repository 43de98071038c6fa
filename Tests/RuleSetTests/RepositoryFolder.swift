/// The folders of this repository that tests read.
enum RepositoryFolder {
  /// The path of the repository, taken from this file's own: `Tests/RuleSetTests/RepositoryFolder.swift`.
  static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  static let rules = path + "/rules"
}
