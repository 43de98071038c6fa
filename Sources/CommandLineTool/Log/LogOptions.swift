import ArgumentParser
import Logging

/// What is told while a night runs, beside its progress.
struct LogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The least that is told on standard error: every request (trace), every site (info), or what is worth a look.",
      valueName: "level"))
  var logLevel = LogLevel.notice

  @Option(help: ArgumentHelp("Lines for people, or a line of JSON each.", valueName: "text|json"))
  var logFormat = LogFormat.text

  /// A logger for standard error.
  ///
  /// - Parameter prelude: What is written before each line: on a terminal, what takes away the line of progress.
  func logger(prelude: String = "") -> Logger {
    Logger(label: "kommunesjekk") { [logLevel, logFormat] _ in
      LineLogHandler(format: logFormat, logLevel: logLevel.value) { StandardStream.error.write(prelude + $0) }
    }
  }
}

/// The levels of swift-log.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
  case trace, debug, info, notice, warning, error, critical

  var value: Logger.Level { Logger.Level(rawValue: rawValue) ?? .notice }
}

/// The forms of log lines.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
