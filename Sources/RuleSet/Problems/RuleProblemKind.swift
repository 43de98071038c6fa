public import Facts

extension RuleProblem {
  /// What can be wrong with rules.
  public enum Kind: Sendable, Hashable {
    // The folder and its files.
    /// The folder does not exist or may not be read.
    case unreadableFolder(detail: String)
    /// The file does not exist or may not be read.
    case unreadableFile(detail: String)
    /// A file that a rules folder does not have. It is reported rather than passed over, because a rule that is not
    /// read is a rule that is quietly missing.
    case unexpectedFile
    /// The file is larger than any rule file can reasonably be.
    case tooLarge(limit: Int)
    /// The file is not text in UTF-8.
    case notUTF8
    /// The text is not YAML or CSV; the message of the parser.
    case malformed(String)
    /// YAML's anchors and aliases are not read: a few lines of them can stand for gigabytes.
    case anchor
    /// There is nothing in the file.
    case emptyFile

    // Keys and values.
    /// A key that is not in the format.
    case unknownKey(String, suggestion: String?)
    /// A key that must be there.
    case missingKey(String)
    /// A value of another type than expected.
    case wrongType(expected: String)
    /// A text or list without anything in it.
    case empty(what: String)
    /// A number outside its range.
    case outOfRange(allowed: String)
    /// A word that is not among those that are allowed here, or the id of something that does not exist.
    case unknown(what: String, name: String, suggestion: String?)
    /// Something that is there twice.
    case duplicate(what: String, name: String, first: String)
    /// An id that is not of the form `building-case`.
    case notAnID(String)
    /// An id that differs from the name of its file.
    case idIsNotFileName(id: String, expected: String)
    /// Something that must be there and is not: a translation, an example, a cue.
    case missing(what: String)
    /// A word pattern that cannot be read.
    case wordPattern(String, WordPatternFailure)
    /// Subjects that are each other's part.
    case circular([String])
    /// Values that contradict each other.
    case contradiction(String)
  }
}

extension RuleProblem.Kind {
  /// The sentence about it, in English.
  public var message: String {
    switch self {
    case .unreadableFolder(let detail): "the folder cannot be read (\(detail))"
    case .unreadableFile(let detail): "the file cannot be read (\(detail))"
    case .unexpectedFile: "this file does not belong in a rules folder; rule files end in .yaml, notes in .md"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .notUTF8: "the file is not text in UTF-8; save it as UTF-8"
    case .malformed(let detail): detail
    case .anchor: "anchors (&name) are not used in rule files; put the text in quotes if it is one"
    case .emptyFile: "the file is empty"
    case .unknownKey(let key, let suggestion): "unknown key \"\(key)\"\(Self.hint(suggestion))"
    case .missingKey(let key): "the key \"\(key)\" is missing"
    case .wrongType(let expected): "expected \(expected)"
    case .empty(let what): "\(what) is empty"
    case .outOfRange(let allowed): "the number must be \(allowed)"
    case .unknown(let what, let name, let suggestion): "unknown \(what) \"\(name)\"\(Self.hint(suggestion))"
    case .duplicate(let what, let name, let first): "\(what) \"\(name)\" is already at \(first)"
    case .notAnID(let id): "\"\(id)\" is not an id; write small letters a–z, digits and single hyphens"
    case .idIsNotFileName(let id, let expected): "the id \"\(id)\" must be the file's name, \"\(expected)\""
    case .missing(let what): "\(what) is missing"
    case .wordPattern(let text, let failure): "\"\(text)\" is no word pattern: \(failure.message)"
    case .circular(let ids): "subjects are part of each other: \(ids.joined(separator: " → "))"
    case .contradiction(let detail): detail
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { " (did you mean \"\($0)\"?)" } ?? ""
  }
}

extension WordPatternFailure {
  fileprivate var message: String {
    switch self {
    case .empty: "there is no word in it"
    case .strayMark: "* and = may stand at the ends only"
    case .contradiction: "= (exactly so) and * (more may follow) exclude each other"
    }
  }
}
