import ArgumentParser
import CMalloc
import Foundation
import Reports
import SiteCheck

/// The program: it turns arguments into values, and failures into sentences and exit codes. All work is done elsewhere.
@main
struct Kommunesjekk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kommunesjekk",
    abstract: "Checks what Norwegian municipal websites tell their inhabitants.",
    discussion: """
      Looks at a website as an inhabitant would and says, with the page and the words that prove it, whether it tells \
      when it is open, what things cost, how long a case takes and how to do it oneself.

      \(ExitStatus.documentation)
      """,
    version: ProgramVersion.current,
    subcommands: [
      CheckCommand.self, NightlyCommand.self, CompareCommand.self, RankCommand.self, DigestCommand.self,
      ReportCommand.self, ExportCommand.self, ImportCommand.self, PruneCommand.self, ConfigCommand.self,
      PageCommand.self, RobotsCommand.self,
      RulesCommand.self,
      EvaluateCommand.self, ACTCommand.self, ManualCommand.self,
    ])

  static func main() async {
    // A reader that has seen enough (`| head`) is no fault: writing fails and the program ends by itself.
    signal(SIGPIPE, SIG_IGN)
    // A page is read in one piece by few threads: three arenas do without much waiting, and most of what pages leave
    // behind goes back to the system.
    mallopt(M_ARENA_MAX, 3)
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
    do {
      var command = try parseAsRoot(CommandLineSettings.complete(Array(CommandLine.arguments.dropFirst())))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(with: error)
    }
  }

  private static func leave(with error: any Error) -> Never {
    switch error {
    case let failure as CommandFailure:
      StandardStream.error.write(failure.sentences.map { "kommunesjekk: \($0.string)\n" }.joined())
      leave(failure.status)
    case let code as ExitCode:
      Foundation.exit(code.rawValue)
    default:
      let text = fullMessage(for: error)
      switch exitCode(for: error) {
      case .success:
        StandardStream.output.write(text + "\n")
        leave(.done)
      case .validationFailure:
        StandardStream.error.write(text + "\n")
        leave(.usage)
      default:
        StandardStream.error.write(text + "\n")
        leave(.internalError)
      }
    }
  }

  private static func leave(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }
}
