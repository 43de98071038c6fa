import Reports

/// What the shell is told. The numbers are promised in the help and the README.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case gateFailed = 1
  case usage = 2
  case badConfiguration = 3
  case nothingReachable = 4
  case internalError = 5
  case nightIsBusy = 6
  case nightIncomplete = 7
  case interrupted = 130

  /// When the program ends with it.
  var meaning: String {
    switch self {
    case .done: "done, whatever the answers are"
    case .gateFailed: "a site scored less than --fail-under, or what --fail-on names has happened"
    case .usage: "the arguments cannot be understood"
    case .badConfiguration: "the rules or the configuration cannot be used, or the output cannot be written"
    case .nothingReachable: "no site could be reached"
    case .internalError: "a fault of the program"
    case .nightIsBusy: "another night is under way with the same store"
    case .nightIncomplete: "the deadline of a night came before every site was ready"
    case .interrupted: "interrupted; what was read until then is reported"
    }
  }

  /// The list that stands in the help.
  static var documentation: String {
    (["Exit codes:"] + allCases.map { "  \($0.rawValue)  \($0.meaning)" }).joined(separator: "\n")
  }
}

/// A command cannot go on: sentences for people, and what the shell is told.
struct CommandFailure: Error {
  var status: ExitStatus
  /// One line each; none when everything has been said.
  var sentences: [TerminalText]

  init(_ status: ExitStatus, _ sentences: [TerminalText] = []) {
    self.status = status
    self.sentences = sentences
  }

  /// A failure that is told in one sentence.
  init(_ status: ExitStatus, _ sentence: String) {
    self.init(status, [TerminalText(sentence)])
  }
}
