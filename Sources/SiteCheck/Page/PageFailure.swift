public import Results

/// Why a page could not be read.
public enum PageFailure: Error, Hashable, Sendable {
  /// The file cannot be read; the payloads are its path and the system's reason.
  case unreadableFile(String, String)
  /// The address gave no page, and why.
  case noPage(ProblemReason, detail: String)
}
