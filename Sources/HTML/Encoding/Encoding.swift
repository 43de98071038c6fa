internal import Web

/// An encoding of the Encoding standard by its name.
struct Encoding: Hashable, Sendable {
  /// The standard's name: `UTF-8`, `windows-1252`, `ISO-8859-10` …
  let name: String

  static let utf8 = Encoding(name: "UTF-8")
  static let utf16BigEndian = Encoding(name: "UTF-16BE")
  static let utf16LittleEndian = Encoding(name: "UTF-16LE")
  static let windows1252 = Encoding(name: "windows-1252")

  init(name: String) { self.name = name }

  /// The encoding that a label means (`latin1` is windows-1252); `nil` when the standard does not know the label.
  init?(label: String) {
    guard let name = Self.namesByLabel[label.trimmingWhitespace().lowercased()] else { return nil }
    self.name = name
  }

  /// The encoding that a label in a page means. A page whose label could be read cannot be UTF-16, so that means UTF-8;
  /// `x-user-defined` means windows-1252.
  init?(declaredAs label: String) {
    let encoding = Encoding(label: label == "x-user-defined" ? "windows-1252" : label)
    guard let encoding else { return nil }
    self = encoding.isUTF16 ? .utf8 : encoding
  }

  var isUTF16: Bool { self == .utf16BigEndian || self == .utf16LittleEndian }

  /// Turns bytes into UTF-8 with U+FFFD for what is malformed; `nil` when this machine cannot decode the encoding.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    switch self {
    case .utf8: UTF8Repair.repaired(bytes)
    case .windows1252: SingleByteEncoding.decodeWindows1252(bytes)
    case .utf16BigEndian: UTF16Decoder.decode(bytes, bigEndian: true)
    case .utf16LittleEndian: UTF16Decoder.decode(bytes, bigEndian: false)
    default: IconvDecoder.decode(bytes, encoding: Self.iconvNames[name] ?? name).map { UTF8Repair.repaired($0[...]) }
    }
  }

  /// The C library's names where they differ from the standard's.
  private static let iconvNames = [
    "x-mac-cyrillic": "MAC-CYRILLIC", "windows-874": "CP874", "Shift_JIS": "CP932", "EUC-KR": "CP949",
    "Big5": "BIG5-HKSCS", "GBK": "GB18030", "gb18030": "GB18030", "ISO-8859-8-I": "ISO-8859-8",
  ]

  private static let namesByLabel: [String: String] = {
    var names: [String: String] = [:]
    for line in EncodingLabels.text.split(separator: "\n") {
      let labels = line.split(separator: " ")
      guard let name = labels.first else { continue }
      names[name.lowercased()] = String(name)
      for label in labels.dropFirst() { names[String(label)] = String(name) }
    }
    return names
  }()
}

extension String {
  fileprivate func trimmingWhitespace() -> String {
    guard let start = utf8.firstIndex(where: { !$0.isASCIIWhitespace }),
      let last = utf8.lastIndex(where: { !$0.isASCIIWhitespace })
    else { return "" }
    return String(self[start...last])
  }
}
