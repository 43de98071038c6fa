/// The records of a CSV file, with the line that each begins on.
///
/// Source: RFC 4180, strictly: a quote within an unquoted field is an error, and so is a record that has more or fewer
/// fields than the header. Lines may end in LF as well as CRLF. Empty lines are passed over.
package struct CSVTable {
  package struct Record {
    /// From 1. A quoted field may span several lines.
    package var line: Int
    package var fields: [String]
  }

  /// What is wrong with a file, and where.
  package struct Failure: Error, Hashable {
    package var line: Int
    package var message: String

    package init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  package let header: [String]
  package let records: [Record]

  /// Reads a file.
  ///
  /// - Parameter separator: What stands between two fields: an ASCII character. Norwegian spreadsheets write semicolons.
  package init(_ text: String, separator: Character = ",") throws(Failure) {
    var reader = Reader(bytes: Array(text.utf8), comma: separator.asciiValue ?? UInt8(ascii: ","))
    guard let first = try reader.next() else { throw Failure(line: 1, message: "there is no header") }
    var records: [Record] = []
    while let record = try reader.next() {
      guard record.fields.count == first.fields.count else {
        throw Failure(
          line: record.line,
          message: "there are \(record.fields.count) fields, but the header has \(first.fields.count)")
      }
      records.append(record)
    }
    header = first.fields
    self.records = records
  }
}

extension CSVTable {
  private struct Reader {
    let bytes: [UInt8]
    let comma: UInt8
    var index = 0
    var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    mutating func next() throws(Failure) -> Record? {
      while takeLineEnd() {}
      guard index < bytes.count else { return nil }
      var record = Record(line: line, fields: [])
      repeat {
        record.fields.append(try index < bytes.count && bytes[index] == Self.quote ? quotedField() : plainField())
      } while takeComma()
      guard index == bytes.count || takeLineEnd() else {
        throw Failure(line: line, message: "something stands after the closing quote of a field")
      }
      return record
    }

    private mutating func takeComma() -> Bool {
      guard index < bytes.count, bytes[index] == comma else { return false }
      index += 1
      return true
    }

    private mutating func takeLineEnd() -> Bool {
      let start = index
      if index < bytes.count, bytes[index] == Self.carriageReturn { index += 1 }
      guard index < bytes.count, bytes[index] == Self.lineFeed else {
        index = start
        return false
      }
      index += 1
      line += 1
      return true
    }

    private mutating func plainField() throws(Failure) -> String {
      let start = index
      while index < bytes.count, ![comma, Self.lineFeed, Self.carriageReturn].contains(bytes[index]) {
        guard bytes[index] != Self.quote else {
          throw Failure(line: line, message: "a quote stands in a field that does not begin with one")
        }
        index += 1
      }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quotedField() throws(Failure) -> String {
      let opening = line
      index += 1
      var field: [UInt8] = []
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == Self.lineFeed { line += 1 }
        guard byte == Self.quote else {
          field.append(byte)
          continue
        }
        guard index < bytes.count, bytes[index] == Self.quote else { return String(decoding: field, as: UTF8.self) }
        field.append(Self.quote)
        index += 1
      }
      throw Failure(line: opening, message: "a quote is opened and not closed")
    }
  }
}
