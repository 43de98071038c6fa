import Yams

/// Turns the text of a rule file into values that know where they stand.
enum YAMLText {
  /// The file's only document, or `nil` after reporting why there is none.
  static func root(of text: String, file: String, log: ProblemLog) -> YAMLValue? {
    // Before the parser: it resolves aliases while it reads and hashes what they stand for.
    if let anchor = firstAnchor(in: text) {
      log.report(.anchor, file: file, at: anchor)
      return nil
    }
    do {
      guard let node = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        log.report(.emptyFile, file: file)
        return nil
      }
      return YAMLValue(node: node, file: file, log: log)
    } catch {
      let (message, position) = explain(error, text: text)
      log.report(.malformed(message), file: file, at: position)
      return nil
    }
  }

  /// The first `&name` that YAML could take for an anchor. Without anchors no alias can be resolved.
  ///
  /// It errs on the safe side: ` &name ` within a longer text is taken for one as well. An HTML entity is not, because
  /// no `;` may follow an anchor's name.
  static func firstAnchor(in text: String) -> SourcePosition? {
    var position = SourcePosition(line: 1, column: 1)
    var previous: Unicode.Scalar = "\n"
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "&", " \t\n\r[{,:?-".unicodeScalars.contains(previous) {
        let rest = scalars[scalars.index(after: index)...]
        let name = rest.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }
        let next = rest.dropFirst(name.count).first
        if !name.isEmpty, next.map({ " \t\r\n?:,]}%@`".unicodeScalars.contains($0) }) ?? true { return position }
      }
      if scalar == "\n" {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
      previous = scalar
    }
    return nil
  }

  private static func explain(_ error: any Error, text: String) -> (String, SourcePosition?) {
    guard let error = error as? YamlError else { return ("the text is not YAML", nil) }
    switch error {
    case .scanner(_, _, let mark, _) where begins(with: "\t", at: mark, text):
      return ("lines are indented with spaces, not with tabs", SourcePosition(mark))
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let around = context.map { " " + $0.text } ?? ""
      return ("the text is not YAML:\(around) \(problem)", SourcePosition(mark))
    case .composer(_, "found undefined alias", let mark, _):
      return ("a text that begins with * must stand in quotes", SourcePosition(mark))
    case .composer(_, let problem, let mark, _): return ("the text is not YAML: \(problem)", SourcePosition(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      return ("the key \(names) is there more than once", SourcePosition(context.mark))
    case .reader(let problem, let offset, _, _):
      return ("the text is not YAML: \(problem)", offset.map { position(ofCharacter: $0, in: text) })
    default: return ("the text is not YAML", nil)
    }
  }

  /// Whether that sign stands at a mark.
  private static func begins(with sign: Character, at mark: Mark, _ text: String) -> Bool {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first == sign
  }

  private static func position(ofCharacter offset: Int, in text: String) -> SourcePosition {
    let before = text.prefix(offset)
    let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return SourcePosition(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}

extension SourcePosition {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
