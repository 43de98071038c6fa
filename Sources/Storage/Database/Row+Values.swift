internal import Foundation
internal import GRDB

// Columns as they are needed. A value of another type than expected is damage: it gives `nil` rather than a trap.
extension Row {
  func int(_ column: Int) -> Int? { Int.fromDatabaseValue(self[column]) }
  func int64(_ column: Int) -> Int64? { Int64.fromDatabaseValue(self[column]) }
  func double(_ column: Int) -> Double? { Double.fromDatabaseValue(self[column]) }
  func bytes(_ column: Int) -> [UInt8]? { Data.fromDatabaseValue(self[column]).map(Array.init) }

  /// A text that is kept as bytes.
  func text(_ column: Int) -> String? {
    Data.fromDatabaseValue(self[column]).flatMap { String(validating: $0, as: UTF8.self) }
  }
}

extension String {
  /// The text as it is kept: SQLite's own texts end at a NUL.
  var stored: Data { Data(utf8) }
}

/// Something in the database is not what it must be.
func damage(_ what: String) -> StoreFailure { .damaged(what) }
