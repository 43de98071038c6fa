/// A value of PDF's syntax (ISO 32000-1, 7.3). Streams are dictionaries whose data lie behind them.
enum PDFObject: Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case real
  case string([UInt8])
  case name(String)
  case array([PDFObject])
  case dictionary([String: PDFObject])
  /// Another object, by its number.
  case reference(Int)

  var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  var name: String? {
    if case .name(let value) = self { value } else { nil }
  }

  var dictionary: [String: PDFObject]? {
    if case .dictionary(let value) = self { value } else { nil }
  }

  var array: [PDFObject]? {
    if case .array(let value) = self { value } else { nil }
  }
}
