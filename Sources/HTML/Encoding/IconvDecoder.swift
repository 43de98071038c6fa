internal import CLibXML2

/// Decodes the rarer encodings of the Encoding standard with the C library's iconv.
enum IconvDecoder {
  /// Decodes with U+FFFD for what is malformed; `nil` when the C library does not know the encoding.
  static func decode(_ bytes: ArraySlice<UInt8>, encoding: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var rest = bytes.map { CChar(bitPattern: $0) }
    var room = [CChar](repeating: 0, count: 16_384)
    rest.withUnsafeMutableBufferPointer { input in
      room.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var left = input.count
        while left > 0 {
          var target = output.baseAddress
          var space = output.count
          let result = iconv(converter, &source, &left, &target, &space)
          let written = output.prefix(output.count - space)
          text.append(contentsOf: written.lazy.map { UInt8(bitPattern: $0) })
          if result == -1, left > 0, written.isEmpty || space > 16 {
            text.append(contentsOf: UTF8Writer.replacement)
            source = source.map { $0 + 1 }
            left -= 1
          }
        }
      }
    }
    return text
  }
}
