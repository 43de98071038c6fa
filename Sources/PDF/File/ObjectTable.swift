/// Where objects lie: one section of the cross-reference (ISO 32000-1, 7.5.4 and 7.5.8), or what a search found. Entries are
/// looked up where they stand, so that a table of a million costs no more than one of ten.
enum ObjectTable {
  /// A classic table in the file: runs of entries of 20 bytes.
  case lines([Run])
  /// The data of a cross-reference stream.
  case stream(bytes: [UInt8], widths: [Int], runs: [Run])
  /// What a search found.
  case found([Int: Place])

  /// Entries of objects with numbers that follow each other.
  struct Run {
    let first: Int
    let count: Int
    /// Where the first entry lies: in the file, or in the stream.
    let start: Int
  }

  /// Where an object lies.
  enum Place: Hashable {
    case free
    /// In the file.
    case offset(Int)
    /// Among others in a stream.
    case within(stream: Int, index: Int)
  }

  /// Where the object lies; `nil` when this section says nothing of it.
  func place(of number: Int, in file: [UInt8]) throws(PDFObstacle) -> Place? {
    switch self {
    case .found(let places): return places[number]
    case .lines(let runs):
      guard let start = Self.start(of: number, runs, width: 20) else { return nil }
      return try Self.line(file, at: start)
    case .stream(let bytes, let widths, let runs):
      guard let start = Self.start(of: number, runs, width: widths.reduce(0, +)) else { return nil }
      return try Self.fields(bytes, at: start, widths)
    }
  }

  private static func start(of number: Int, _ runs: [Run], width: Int) -> Int? {
    for run in runs where number >= run.first && number - run.first < run.count {
      return run.start + (number - run.first) * width
    }
    return nil
  }

  /// `0000000015 00000 n`, with two characters for the end of the line.
  private static func line(_ file: [UInt8], at start: Int) throws(PDFObstacle) -> Place {
    guard start + 18 <= file.count else { throw .damaged }
    let offset = file[start..<(start + 10)]
    guard offset.allSatisfy(PDFLexer.isDigit), file[start + 10] == 32 else { throw .damaged }
    switch file[start + 17] {
    case UInt8(ascii: "n"): return .offset(offset.reduce(0) { $0 * 10 + Int($1 & 0x0F) })
    case UInt8(ascii: "f"): return .free
    default: throw .damaged
    }
  }

  private static func fields(_ bytes: [UInt8], at start: Int, _ widths: [Int]) throws(PDFObstacle) -> Place? {
    guard start + widths.reduce(0, +) <= bytes.count else { return nil }
    var position = start
    var fields: [Int] = []
    for width in widths {
      let value = bytes[position..<(position + width)].reduce(0) { $0 << 8 | Int($1) }
      fields.append(value)
      position += width
    }
    // A kind that is not written down is 1.
    switch widths[0] == 0 ? 1 : fields[0] {
    case 0: return .free
    case 1: return .offset(fields[1])
    case 2: return .within(stream: fields[1], index: fields[2])
    // Kinds of later versions stand for nothing (7.5.8.3).
    default: return .free
    }
  }
}
