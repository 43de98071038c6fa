internal import Web

/// Reads e-mail addresses out of text and of `mailto:` links. What is written so that machines do not read it
/// (`post (at) …`) is not read.
enum EmailReader {
  /// The address around an at sign, and the bytes that it takes.
  ///
  /// - Parameters:
  ///   - folded: the text in lower case.
  ///   - range: the bytes of the block.
  static func address(around sign: Int, in folded: [UInt8], _ range: Range<Int>) -> (
    address: String, range: Range<Int>
  )? {
    let reach = range.clamped(to: (sign - longestPart)..<(sign + longestPart))
    var start = sign
    while start > reach.lowerBound, isLocal(folded[start - 1]) { start -= 1 }
    while start < sign, folded[start] == UInt8(ascii: ".") || folded[start] == UInt8(ascii: "-") { start += 1 }
    var end = sign + 1
    while end < reach.upperBound, isDomain(folded[end]) { end += 1 }
    while end > sign + 1, folded[end - 1] == UInt8(ascii: ".") || folded[end - 1] == UInt8(ascii: "-") { end -= 1 }
    guard isAddress(local: folded[start..<sign], domain: folded[(sign + 1)..<end]) else { return nil }
    return (String(decoding: folded[start..<end], as: UTF8.self), start..<end)
  }

  /// The addresses that a `mailto:` link writes to.
  static func addresses(ofLink href: String) -> [String] {
    guard let colon = href.utf8.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let list = href[href.utf8.index(after: colon)...].prefix { $0 != "?" }
    return addresses(in: String(list).percentDecoded)
  }

  /// The addresses of a list with commas or semicolons.
  static func addresses(in list: String) -> [String] {
    Folding.fold(Array(list.utf8)).split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }.compactMap { part in
      let bytes = Array(part)
      guard let sign = bytes.firstIndex(of: UInt8(ascii: "@")),
        let found = address(around: sign, in: bytes, 0..<bytes.count)
      else { return nil }
      // Nothing but blanks may stand around it.
      let rest = bytes[..<found.range.lowerBound] + bytes[found.range.upperBound...]
      return rest.allSatisfy(\.isASCIIWhitespace) ? found.address : nil
    }
  }

  private static let longestPart = 64

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || isLetterByte(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || isLetterByte(byte)
  }

  /// A byte of æ, ø, å and their like.
  private static func isLetterByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte < 0xC0 || (0xC3...0xC5).contains(byte)
  }

  private static func isAddress(local: ArraySlice<UInt8>, domain: ArraySlice<UInt8>) -> Bool {
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard !local.isEmpty, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last, top.count >= 2,
      top.allSatisfy(\.isASCIILetter)
    else { return false }
    let isFile = files.contains { top.elementsEqual($0.utf8) }
    // Words put in to mislead machines, and addresses that only show what an address looks like.
    let isFalse = disguises.contains { local.contains($0) || domain.contains($0) }
    return !isFile && !isFalse
  }

  private static let files = ["png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "pdf"]
  private static let disguises: [StaticBytes] = [
    StaticBytes("fjern"), StaticBytes("nospam"), StaticBytes("no-spam"), StaticBytes("remove"),
    StaticBytes("slettdette"),
    StaticBytes("eksempel."), StaticBytes("example.com"), StaticBytes("example.no"), StaticBytes("example.org"),
    StaticBytes("domene.no"),
  ]
}

/// What the name of a mailbox tells.
struct Mailbox {
  let address: String
  private let local: [UInt8]
  private let domain: [UInt8]

  init(_ address: String) {
    self.address = address
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), maxSplits: 1)
    local = parts.first.map(Array.init) ?? []
    domain = parts.count > 1 ? Array(parts[1]) : []
  }

  /// The mailbox in words that the vocabulary can be asked for: `barnehage kontor`.
  var words: String { String(decoding: local.map { Self.isJoint($0) ? 0x20 : $0 }, as: UTF8.self) }

  /// Whether letters to the municipality as a whole go there: `postmottak@`, `post@`.
  var isCentral: Bool { Self.central.contains { local.elementsEqual($0.utf8) } }

  /// Whether the mailbox seems to be a person's: two to four names, and none of the words that offices have.
  var isPersonal: Bool {
    let names = local.split(whereSeparator: Self.isJoint)
    guard (2...4).contains(names.count), names.allSatisfy({ $0.allSatisfy { !$0.isASCIIDigit } }) else { return false }
    return !Self.officeWords.contains { local.contains($0) }
  }

  /// Whether the address is of a host's own domain.
  func isOf(host: String) -> Bool {
    let host = Array(host.utf8)
    return host == domain || host.hasEnd([UInt8(ascii: ".")] + domain) || domain.hasEnd([UInt8(ascii: ".")] + host)
      || host.starts(with: "www.".utf8) && domain.hasEnd([UInt8(ascii: ".")] + host.dropFirst(4))
  }

  /// Whether the domain is some municipality's.
  var isOfMunicipality: Bool {
    domain.contains(StaticBytes(".kommune.")) || domain.contains(StaticBytes(".herad."))
      || domain.contains(StaticBytes("kommune.no"))
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static let central = [
    "post", "postmottak", "postmottaket", "postkasse", "firmapost", "kontakt", "kontaktoss", "info", "epost", "mail",
    "kommune",
    "kommunen", "kommunepost", "radhus", "radhuset", "raadhuset", "kommunehuset", "sentralbord", "sentralbordet",
    "arkiv",
  ]

  private static let officeWords: [StaticBytes] = [
    StaticBytes("post"), StaticBytes("kontakt"), StaticBytes("info"), StaticBytes("kommun"), StaticBytes("service"),
    StaticBytes("skole"), StaticBytes("skule"), StaticBytes("barne"), StaticBytes("kontor"), StaticBytes("avdeling"),
    StaticBytes("teknisk"), StaticBytes("plan"), StaticBytes("bygg"), StaticBytes("sak"), StaticBytes("kultur"),
    StaticBytes("landbruk"), StaticBytes("helse"), StaticBytes("omsorg"), StaticBytes("nav"), StaticBytes("bibliotek"),
    StaticBytes("sentral"), StaticBytes("vakt"), StaticBytes("faktura"), StaticBytes("lege"), StaticBytes("teneste"),
    StaticBytes("tjeneste"), StaticBytes("senter"), StaticBytes("drift"), StaticBytes("vann"), StaticBytes("vatn"),
    StaticBytes("skatt"), StaticBytes("kemner"), StaticBytes("personal"), StaticBytes("okonomi"),
    StaticBytes("oppvekst"), StaticBytes("miljo"), StaticBytes("turist"), StaticBytes("web"), StaticBytes("innbygg"),
    StaticBytes("stab"), StaticBytes("eigedom"), StaticBytes("eiendom"), StaticBytes("naring"), StaticBytes("ppt"),
    StaticBytes("reply"),
  ]
}

extension Array<UInt8> {
  fileprivate func hasEnd(_ end: some Collection<UInt8>) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
