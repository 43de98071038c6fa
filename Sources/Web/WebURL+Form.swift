extension WebURL {
  /// The address of the answer to a form of the method GET: the fields take the place of the query (URL standard,
  /// `application/x-www-form-urlencoded`).
  public func asking(_ fields: [(name: String, value: String)]) -> WebURL {
    let query = fields.map { "\(Self.formEncoded($0.name))=\(Self.formEncoded($0.value))" }.joined(separator: "&")
    return WebURL(scheme: scheme, host: host, port: port, path: path, query: query, fragment: nil)
  }

  private static func formEncoded(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "): output.append(UInt8(ascii: "+"))
      case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): output.append(byte)
      case _ where byte.isASCIILetter || byte.isASCIIDigit: output.append(byte)
      default: PercentEncoding.append(byte, to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
