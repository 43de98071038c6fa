/// One thing by which somebody can be reached, where it stands and whose it is.
struct ContactPiece {
  enum Value: Hashable {
    /// A number in the form that ``Contact/telephones`` has.
    case telephone(String)
    case email(String)
    case visitingAddress(String)
    case postalAddress(String)
    case organisationNumber(String)
  }

  var value: Value
  var owner: ContactOwner
  var block: Int
  /// What it is written with.
  var tokens: Range<Int>
  /// The words that say what it is, where they do not stand on its own line.
  var label: Range<Int>?
  /// Whether one can follow it but not read it: `<a href="tel:57000000">Ring oss</a>`.
  var isHidden = false
}

/// Whose a telephone number or an address is.
enum ContactOwner: Hashable {
  /// The municipality as a whole.
  case municipality
  /// A place or a service of the vocabulary, by its index.
  case subject(Int)
  /// A person, another authority, or something that the vocabulary does not know.
  case nobody
}

extension PageText {
  /// The block that a token stands in.
  func block(ofToken index: Int) -> Int {
    var (low, high) = (0, blocks.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens around one as far as the line goes on. A stroke or a bullet between two things ends a line too. Of a line
  /// without end only the neighbourhood is given.
  func line(around index: Int, in block: Range<Int>) -> Range<Int> {
    let reach = ContactLimits.lineTokens
    var start = index
    while start > max(block.lowerBound, index - reach), !endsLine(start - 1) { start -= 1 }
    var end = index
    while end < min(block.upperBound, index + reach), !endsLine(end) { end += 1 }
    return start..<max(end, min(index + 1, block.upperBound))
  }

  /// Whether a token parts what stands before it from what comes: a line break, `|`, `•` or `·`.
  func endsLine(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .lineBreak: return true
    case .sign:
      let start = Int(tokens[index].start)
      switch bytes[start] {
      case UInt8(ascii: "|"): return true
      case 0xC2: return bytes[start + 1] == 0xB7
      case 0xE2: return tokens[index].count == 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xA2
      default: return false
      }
    default: return false
    }
  }

  /// Whether a word begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    let start = Int(token.start)
    return bytes[start] != folded[start] || bytes[start] >= 0x80 && bytes[start + 1] != folded[start + 1]
  }

  /// The words of a heading or a label, or the beginning of a text that is too long to be one.
  func beginning(ofBlock index: Int) -> Range<Int> {
    let tokens = blocks[index].tokens
    return tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + ContactLimits.lineTokens)
  }
}

/// How far the parts of contact information lie apart, at most.
enum ContactLimits {
  /// Tokens that are looked at to either side on a line.
  static let lineTokens = 60
  /// Tokens of a line or a block that only names what comes after it.
  static let labelTokens = 8
  /// Blocks that are looked at before the one with the value.
  static let blocksBefore = 4
  /// Telephone numbers, and e-mail addresses, of one owner.
  static let parts = 10
}
