import Results
import SiteCheck
import Storage

/// The file that `--state` names.
enum CheckStateOption {
  /// Opens it; `nil` when nothing is to be kept.
  static func open(_ path: String?, _ language: UserLanguage) throws -> CheckMemory? {
    guard let path else { return nil }
    do throws(StoreFailure) {
      return try CheckMemory(path: path)
    } catch {
      throw CommandFailure(.badConfiguration, "\(path): \(error.message[language])")
    }
  }
}
