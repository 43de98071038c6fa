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

  private var byteLimit: Int
  /// How much is kept of a body that is announced to be longer than the limit.
  private let excerpt: Int?
  private let options: CurlOptions
  private var headerLines = 0
  private var headerBytes = 0
  private var isInBody = false

  /// Below this size no body is suspicious, however well it was compressed.
  private static let harmlessSize = 1 << 20
  /// Room for the body where nothing says how long it is.
  private static let usualSize = 16 << 10
  /// How a status line begins, in either case: libcurl accepts `http/1.1`, too. (The bit of the case is cleared.)
  private static let statusLine = "HTTP/".utf8.map { $0 & 0xDF }

  init(byteLimit: Int, excerpt: Int? = nil, options: CurlOptions) {
    self.byteLimit = byteLimit
    self.excerpt = excerpt
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
    if line.count >= 5, zip(line, Self.statusLine).allSatisfy({ $0 & 0xDF == $1 }) {
      // Lines before this one belonged to an interim answer (103 Early Hints).
      headers = HTTPHeaders()
      hasWholeHeader = false
    } else if line.allSatisfy({ $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }) {
      hasWholeHeader = true
      if let objection = objectionToLength {
        violation = .malformedResponse(objection)
        return false
      }
      if let excerpt, announcedLength > byteLimit { byteLimit = min(byteLimit, excerpt) }
    } else if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
      // A folded line (RFC 9112, 5.2) goes on where the one before it ended.
      headers.extendLast(with: Self.text(line[...]))
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      headers.append(name: Self.text(line[..<colon]), value: Self.text(line[(colon + 1)...]))
    }
    return true
  }

  /// What is wrong with what the answer says of its length, which must not be believed then (RFC 9112, 6.3). Where it
  /// comes in chunks, the length is ignored.
  private var objectionToLength: String? {
    guard headers["Transfer-Encoding"] == nil else { return nil }
    var lengths: Set<Int> = []
    for value in headers.values("Content-Length").flatMap({ $0.split(separator: ",") }) {
      let digits = value.drop { $0 == " " }
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(digits) else {
        return "length of the body: \(digits.prefix(40))"
      }
      lengths.insert(length)
    }
    return lengths.count > 1 ? "two lengths of the body" : nil
  }

  /// Takes a piece of the decompressed body. `received` is how many bytes the whole body took on the wire until now.
  /// `false` breaks the transfer off.
  mutating func take(body part: UnsafeBufferPointer<UInt8>, received: Int) -> Bool {
    if !isInBody { reserve() }
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

  /// Makes room for as much as the header announces, or a usual page: a body that grows piece by piece is copied each time.
  private mutating func reserve() {
    body.reserveCapacity(min(max(announcedLength, Self.usualSize), Self.harmlessSize / 4, byteLimit))
  }

  /// How long the body is on the wire, by the header; 0 when it does not say.
  private var announcedLength: Int { headers["Content-Length"].flatMap { Int($0) } ?? 0 }

  /// Header text is ASCII by rule. What is not is read as UTF-8 where it is such, and as Latin-1 where not. A control
  /// character in it, a lone carriage return above all, becomes a space (RFC 9110, 5.5); none is kept at the ends.
  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] == UInt8(ascii: " ") || isControl(bytes[start]) { start += 1 }
    while start < end, bytes[end - 1] == UInt8(ascii: " ") || isControl(bytes[end - 1]) { end -= 1 }
    let bare = UnsafeBufferPointer(rebasing: bytes.base[start..<end])
    return bare.contains(where: isControl)
      ? decoded(bare.map { isControl($0) ? UInt8(ascii: " ") : $0 }) : decoded(bare)
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
