internal import Web

/// Cuts the text of one block into tokens.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let folded: UnsafeBufferPointer<UInt8>

  /// Adds the tokens of a piece of text.
  ///
  /// - Parameters:
  ///   - bytes: the text as written.
  ///   - folded: the same in lower case, byte for byte.
  static func tokens(
    of bytes: [UInt8], folded: [UInt8], in range: Range<Int>, into output: inout [Token]
  ) {
    precondition(bytes.count == folded.count && range.upperBound <= bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      folded.withUnsafeBufferPointer { folded in
        Tokenizer(bytes: bytes, folded: folded).tokens(in: range, into: &output)
      }
    }
  }

  private func tokens(in range: Range<Int>, into output: inout [Token]) {
    let first = output.count
    var index = range.lowerBound
    var space = true
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x20 {
        space = true
        index += 1
        continue
      }
      let (kind, end) = token(at: index, until: range.upperBound)
      let hash = kind == .word ? WordHash.hash(UnsafeBufferPointer(rebasing: folded[index..<end])) : 0
      output.append(Token(kind: kind, spaceBefore: space, start: Int32(index), end: Int32(end), hash: hash))
      space = false
      index = end
    }
    if first < output.count { output[first].startsBlock = true }
    markSentences(&output, from: first)
  }

  private func token(at start: Int, until limit: Int) -> (Token.Kind, Int) {
    let byte = bytes[start]
    if byte == 0x0A { return (.lineBreak, start + 1) }
    if byte.isASCIIDigit {
      var end = start + 1
      while end < limit, bytes[end].isASCIIDigit { end += 1 }
      return (.number, end)
    }
    if isLetter(at: start, limit) { return (.word, wordEnd(from: start, limit)) }
    if let length = dashLength(at: start, limit) { return (.dash, start + length) }
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"), start > 0, bytes[start - 1].isASCIIDigit,
      let length = dashLength(at: start + 1, limit)
    {
      // "8,-" ends an amount; "1,--" is written too.
      var end = start + 1 + length
      if let more = dashLength(at: end, limit) { end += more }
      return (.wholeKroner, end)
    }
    return (.sign, min(limit, start + scalarLength(byte)))
  }

  private func wordEnd(from start: Int, _ limit: Int) -> Int {
    var end = start + scalarLength(bytes[start])
    var previousIsLower = isLower(at: start)
    let raw = UnsafeRawBufferPointer(bytes)
    while end < limit {
      // Most letters are a to z.
      if end + 8 <= limit {
        let count = smallLetters(raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
        end += count
        if count > 0 { previousIsLower = true }
        if count == 8 { continue }
      } else if bytes[end] &- 0x61 < 26 {
        previousIsLower = true
        end += 1
        continue
      }
      guard isLetter(at: end, limit) else { break }
      let lower = isLower(at: end)
      if previousIsLower, !lower { break }
      previousIsLower = lower
      end += scalarLength(bytes[end])
    }
    return min(end, limit)
  }

  /// How many of eight bytes, from the first, are a to z: the high bit of each tells, without carrying over to the next.
  private func smallLetters(_ bytes: UInt64) -> Int {
    let (ones, highBits): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let low = bytes.littleEndian & ~highBits
    let fromA = low &+ ones &* (0x80 - 0x61)
    let beyondZ = low &+ ones &* (0x80 - 0x7B)
    let others = ~(fromA & ~beyondZ & ~bytes.littleEndian) & highBits
    return others.trailingZeroBitCount / 8
  }

  /// Whether the letter is its own lower case.
  private func isLower(at index: Int) -> Bool {
    bytes[index] < 0x80
      ? bytes[index] == folded[index] : index + 1 < bytes.count && bytes[index + 1] == folded[index + 1]
  }

  private func isLetter(at index: Int, _ limit: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter }
    // C2 and E2 lead the signs of Latin-1 and of general punctuation.
    if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { return false }
    return byte != 0xC3 || index + 1 >= limit || (bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7)
  }

  private func dashLength(at index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < limit else { return nil }
    let isDash = bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2])
    let isMinus = bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
    return isDash || isMinus ? 3 : nil
  }

  private func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// A full stop ends a sentence unless it stands after an abbreviation, a number (an ordinal or a decimal), or
  /// before a small letter.
  private func markSentences(_ tokens: inout [Token], from first: Int) {
    guard first < tokens.count else { return }
    for index in first..<tokens.count where tokens[index].kind == .sign {
      let byte = bytes[Int(tokens[index].start)]
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";") {
        tokens[index].endsSentence = true
      }
      guard byte == UInt8(ascii: "."), index > first, index + 1 < tokens.count, tokens[index + 1].spaceBefore else {
        continue
      }
      let next = tokens[index + 1]
      let before = tokens[index - 1]
      if next.kind == .word, isLower(at: Int(next.start)) { continue }
      if before.kind == .number, next.kind != .word { continue }
      if before.kind == .number {
        // "31. Januar" and "2. Skriv" begin with an ordinal; "kl. 14.30. Laboratoriet" and "20 08 17 00. Vakta" end.
        tokens[index].endsSentence = !before.spaceBefore || before.count > 2 || index - first > 2
      } else if before.kind == .word, Self.abbreviations.value(of: before, in: folded) != nil {
        continue
      } else if before.kind != .number {
        tokens[index].endsSentence = true
      }
    }
  }

  private static let abbreviations = WordTable(lists: [
    (
      true,
      """
      kl ca pr nr tlf tel mnd md stk inkl ekskl evt ev jf jfr mv osv dvs bl kr maks min man mån ma tir tirs tys ti ons on \
      tor tors to fre fr lør laur lau søn sun jan feb febr mar apr jun jul aug sep sept okt nov des pbl f o m t d st vår \
      gnr bnr kap
      """
    )
  ])
}
