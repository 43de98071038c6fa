import ArgumentParser
import Results
import SiteCheck

/// Whether the rules of accessibility are run, and what their findings mean to a script.
struct AccessibilityOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Whether the W3C's rules of accessibility are run.", valueName: "on|off"))
  var accessibility = Switch.on

  @Option(
    help: ArgumentHelp(
      "End with exit code 1 on any finding that a rule fails, or only on new ones, which were not in --baseline.",
      valueName: "none|any|new"))
  var failOn = FindingChoice.none

  @Option(
    help: ArgumentHelp("An earlier result (--format json or jsonl): what is not in it is new.", valueName: "file"))
  var baseline: String?

  enum Switch: String, CaseIterable, ExpressibleByArgument {
    case on, off
  }

  enum FindingChoice: String, CaseIterable, ExpressibleByArgument {
    case none, any, new
  }

  func validate() throws {
    if failOn == .new, baseline == nil { throw ValidationError("--fail-on new needs --baseline.") }
    if failOn != .none, accessibility == .off {
      throw ValidationError("--fail-on needs the rules that --accessibility off leaves out.")
    }
  }

  /// What is known from before; `nil` when nothing was named.
  func baselines(_ language: UserLanguage) throws -> Baselines? {
    guard let baseline else { return nil }
    do throws(BaselineFailure) {
      return try BaselineFile.read(baseline)
    } catch {
      throw CommandFailure(.badConfiguration, error.message[language])
    }
  }

  func gate(_ baselines: Baselines?) -> FindingGate {
    switch failOn {
    case .none: .none
    case .any: .any
    case .new: .new(since: baselines ?? Baselines())
    }
  }
}
