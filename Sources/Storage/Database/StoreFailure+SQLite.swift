internal import GRDB

extension StoreFailure {
  /// What an error of the database means to us.
  init(_ error: any Error) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let error as DatabaseError: self.init(error)
    default: self = .other(code: -1, message: String(describing: error))
    }
  }

  private init(_ error: DatabaseError) {
    let words = error.message ?? error.resultCode.description
    self =
      switch (error.resultCode, error.extendedResultCode) {
      case (.SQLITE_NOTADB, _): .notAStore
      case (.SQLITE_CORRUPT, _): .damaged(words)
      // SQLite says "full" of ENOSPC alone. A used-up quota and a limit on the size of files are I/O errors to it, and so
      // is a full disk when it is the index of the log that cannot grow.
      case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_WRITE), (_, .SQLITE_IOERR_SHMSIZE): .diskFull
      case (.SQLITE_CANTOPEN, _), (.SQLITE_PERM, _), (.SQLITE_READONLY, _), (.SQLITE_AUTH, _): .cannotOpen(words)
      case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): .storeIsBusy
      case (.SQLITE_MISUSE, _): .closed
      default: .other(code: Int(error.extendedResultCode.rawValue), message: words)
      }
  }
}
