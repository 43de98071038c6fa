/// Why a folder is no site, or its `site.yaml` cannot be used.
public struct SiteFileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder.
  public let file: String
  /// The line, counted from 1, where there is one.
  public let line: Int?
  /// The column, counted from 1, where there is one.
  public let column: Int?
  /// What is wrong, and what would be right.
  public let message: String

  /// `folder/site.yaml:3:5: unknown key "adress" …`
  public var description: String {
    ([file] + [line, column].compactMap { $0.map { String($0) } }).joined(separator: ":") + ": " + message
  }
}
