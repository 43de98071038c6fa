import Results
import Yams

/// A value of a rule file that reports what is wrong with it. Every reading gives `nil` after a report.
struct YAMLValue {
  let node: Node
  let file: String
  let log: ProblemLog

  /// Where it stands.
  var position: SourcePosition? { node.mark.map(SourcePosition.init) }

  /// The place in the form of messages: `rules/vocabulary/cues.yaml:7`.
  var place: String { position.map { "\(file):\($0.line)" } ?? file }

  /// Whether it consists of keys with values.
  var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  /// Whether it is a list.
  var isList: Bool {
    if case .sequence = node { true } else { false }
  }

  func report(_ kind: RuleProblem.Kind) {
    log.report(kind, file: file, at: position)
  }

  /// A text, trimmed; never empty.
  func text(_ what: String) -> String? {
    guard case .scalar(let scalar) = node else {
      report(.wrongType(expected: "\(what) as text"))
      return nil
    }
    let text = scalar.string.trimmingWhitespace()
    guard !text.isEmpty else {
      report(.empty(what: what))
      return nil
    }
    return text
  }

  /// A number in a range. A number in quotes is a text.
  func number(in range: ClosedRange<Double>) -> Double? {
    guard case .scalar(let scalar) = node, scalar.style == .plain, let number = Double(scalar.string), number.isFinite
    else {
      report(.wrongType(expected: "a number"))
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(allowed: "from \(Self.shown(range.lowerBound)) to \(Self.shown(range.upperBound))"))
      return nil
    }
    return number
  }

  /// A whole number in a range.
  func wholeNumber(in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let scalar) = node, scalar.style == .plain, let number = Int(scalar.string) else {
      report(.wrongType(expected: "a whole number"))
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(allowed: "from \(range.lowerBound) to \(range.upperBound)"))
      return nil
    }
    return number
  }

  /// `true` or `false`, and no other word for them: `no` is a country and a language as well.
  func flag() -> Bool? {
    guard case .scalar(let scalar) = node, scalar.style == .plain, let flag = Bool(scalar.string) else {
      report(.wrongType(expected: "true or false"))
      return nil
    }
    return flag
  }

  /// An id: `building-case`.
  func identifier() -> String? {
    guard let text = text("an id") else { return nil }
    guard Self.isIdentifier(text) else {
      report(.notAnID(text))
      return nil
    }
    return text
  }

  /// One of a closed set of words.
  func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type, what: String) -> Word?
  where Word.RawValue == String {
    guard let text = text(what) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let suggestion = Suggestion.nearest(to: text, among: Word.allCases.map(\.rawValue))
    report(.unknown(what: what, name: text, suggestion: suggestion))
    return nil
  }

  /// The items of a list with at least one.
  func list(_ what: String) -> [YAMLValue]? {
    guard case .sequence(let sequence) = node else {
      report(.wrongType(expected: "\(what) as a list"))
      return nil
    }
    guard !sequence.isEmpty else {
      report(.empty(what: what))
      return nil
    }
    return sequence.map { YAMLValue(node: $0, file: file, log: log) }
  }

  /// One value or a list of them.
  func oneOrMore(_ what: String) -> [YAMLValue]? {
    if case .scalar = node { return [self] }
    return list(what)
  }

  static func isIdentifier(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }

  private static func shown(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
