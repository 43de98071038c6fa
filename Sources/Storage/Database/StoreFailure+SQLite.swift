internal import GRDB
internal import Glibc

extension StoreFailure {
  /// What an error of the database means to us.
  ///
  /// - Parameter systemError: The system's error number behind an I/O error, where it is known.
  init(_ error: any Error, systemError: CInt? = nil) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let error as DatabaseError: self.init(error, systemError: systemError)
    default: self = .other(code: -1, message: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, systemError: CInt?) {
    let words = error.message ?? error.resultCode.description
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAStore
      case .SQLITE_CORRUPT: .damaged(words)
      case .SQLITE_FULL: .diskFull
      // Only ENOSPC at a write is SQLITE_FULL; a quota, a limit on files and a map that cannot grow are not.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull
      case .SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(systemError): .diskFull
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .cannotOpen(words)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .storeIsBusy
      case .SQLITE_MISUSE: .closed
      default: .other(code: Int(error.extendedResultCode.rawValue), message: words)
      }
  }
}
