internal import Web

/// Tells before the call whether libxml2 would take too long over a page's attributes: it compares each with all before it
/// on the same tag.
///
/// What libxml2 takes for a tag depends on scripts, comments and broken quotes around it. So this follows all ways at once in
/// which a tag could be read from any `<`, with libxml2's quoting, and keeps the largest count for each state. It may
/// see attributes where there are none, but never misses any; the whole scan is linear.
struct AttributeGuard {
  /// Most attributes on one tag.
  static let maximumAttributes: Int32 = 2_000
  /// Most comparisons on the whole page, about a tenth of a second.
  static let maximumWork = 30_000_000

  /// The largest number of attributes with which each state can be reached; -1 when it cannot.
  private var between: Int32 = -1
  private var inWord: Int32 = -1
  private var beforeValue: Int32 = -1
  private var inDoubleQuotes: Int32 = -1
  private var inSingleQuotes: Int32 = -1
  private var work = 0

  /// Bytes that no tag gives a meaning to.
  private static let isOrdinary: [Bool] = (0..<256).map { byte in
    !UInt8(byte).isASCIIWhitespace && ![0x22, 0x27, 0x3C, 0x3D, 0x3E].contains(byte)
  }

  /// Whether libxml2 reads the source in time.
  static func allows(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var scan = AttributeGuard()
    return scan.allows(source, ordinary: isOrdinary)
  }

  private var isIdle: Bool {
    max(max(between, inWord), max(beforeValue, max(inDoubleQuotes, inSingleQuotes))) < 0
  }

  private mutating func allows(_ source: UnsafeBufferPointer<UInt8>, ordinary: [Bool]) -> Bool {
    var position = 0
    var wordStart = 0
    while position < source.count {
      let byte = source[position]
      if ordinary[Int(byte)], max(between, beforeValue) < 0 {
        position += 1  // in the middle of a word or a quoted value
        continue
      }
      countPieces(ofWordWith: position - wordStart)
      wordStart = position
      follow(byte)
      if byte == 0x3C, position + 1 < source.count, source[position + 1].isASCIILetter { inWord = max(inWord, 0) }
      if inWord > Self.maximumAttributes || work > Self.maximumWork { return false }
      position = isIdle ? source.position(of: 0x3C, from: position + 1) : position + 1
    }
    countPieces(ofWordWith: position - wordStart)
    return inWord <= Self.maximumAttributes
  }

  /// libxml2 cuts a name after 100 bytes and takes the rest for another.
  private mutating func countPieces(ofWordWith length: Int) {
    if inWord >= 0 { inWord += Int32(length / 100) }
  }

  private mutating func follow(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      between = max(between, inWord)
      inWord = -1
    case 0x3E:
      let count = Int(max(max(between, inWord), beforeValue))
      if count > 0 { work += count * count }
      between = -1
      inWord = -1
      beforeValue = -1
    case 0x3D:
      beforeValue = max(beforeValue, max(between, inWord))
      startWord()
    case 0x22:
      let closed = inDoubleQuotes
      inDoubleQuotes = beforeValue
      meetQuote(closing: closed)
    case 0x27:
      let closed = inSingleQuotes
      inSingleQuotes = beforeValue
      meetQuote(closing: closed)
    default:
      inWord = max(inWord, beforeValue)
      beforeValue = -1
      startWord()
    }
  }

  private mutating func startWord() {
    if between >= 0 { inWord = max(inWord, between + 1) }
    between = -1
  }

  private mutating func meetQuote(closing closed: Int32) {
    beforeValue = -1
    startWord()
    between = max(between, closed)
  }
}
