internal import Web

/// Puts a response together from the pieces that come off the wire, and says when enough is enough.
struct ResponseAssembly {
  private(set) var headers = HTTPHeaders()
  private(set) var body: [UInt8] = []
  /// The body was longer than the limit and is cut there.
  private(set) var isTruncated = false
  /// Why the transfer is broken off from our side.
  private(set) var violation: FetchFailure?
  /// The empty line at the end of the header has come. Without it, libcurl takes a broken connection for an answer.
  private(set) var hasWholeHeader = false
  /// Something of the answer has come.
  private(set) var hasBegun = false

  private let byteLimit: Int
  private let options: CurlOptions
  private var headerLines = 0
  private var headerBytes = 0
  private var isInBody = false

  /// Below this size no body is suspicious, however well it was compressed.
  private static let harmlessSize = 1 << 20

  init(byteLimit: Int, options: CurlOptions) {
    self.byteLimit = byteLimit
    self.options = options
  }

  /// Takes one header line as libcurl hands it over, its line end included. `false` breaks the transfer off.
  mutating func take(headerLine line: UnsafeBufferPointer<UInt8>) -> Bool {
    hasBegun = true
    headerLines += 1
    headerBytes += line.count
    guard headerLines <= options.headerLineLimit, headerBytes <= options.headerByteLimit else {
      violation = .headersTooLarge
      return false
    }
    // Trailers of a chunked body say nothing that is used.
    if isInBody { return true }
    if line.starts(with: "HTTP/".utf8) {
      // Lines before this one belonged to an interim answer (103 Early Hints).
      headers = HTTPHeaders()
      hasWholeHeader = false
    } else if line.allSatisfy({ $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }) {
      hasWholeHeader = true
      if hasTwoLengths {
        violation = .malformedResponse("two lengths of the body")
        return false
      }
    } else if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
      // A folded line (RFC 9112, 5.2) goes on where the one before it ended.
      headers.extendLast(with: Self.text(Self.trimmed(line[...])))
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      headers.append(
        name: Self.text(Self.trimmed(line[..<colon])), value: Self.text(Self.trimmed(line[(colon + 1)...])))
    }
    return true
  }

  /// Whether the answer says two things of its length, which must not be believed either way (RFC 9110, 8.6).
  private var hasTwoLengths: Bool {
    headers["Transfer-Encoding"] == nil
      && Set(headers.values("Content-Length").flatMap { $0.split(separator: ",") }.map { Int($0.filter { $0 != " " }) })
        .count > 1
  }

  /// Takes a piece of the decompressed body. `received` is how many bytes the whole body took on the wire until now.
  /// `false` breaks the transfer off.
  mutating func take(body part: UnsafeBufferPointer<UInt8>, received: Int) -> Bool {
    isInBody = true
    let size = body.count + part.count
    if size > Self.harmlessSize, size / options.expansionLimit > received {
      violation = .suspiciousCompression
      return false
    }
    guard size <= byteLimit else {
      body.append(contentsOf: part.prefix(byteLimit - body.count))
      isTruncated = true
      return false
    }
    body.append(contentsOf: part)
    return true
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var bytes = bytes.drop(while: \.isASCIIWhitespace)
    while bytes.last?.isASCIIWhitespace == true { bytes.removeLast() }
    return bytes
  }

  /// Header text is ASCII by rule. What is not is read as UTF-8 where it is such, and as Latin-1 where not. A control
  /// character in it, a lone carriage return above all, becomes a space (RFC 9110, 5.5).
  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let bytes = bytes.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
    return String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
