import ArgumentParser
import Foundation
import Reports
import Results

/// Where a result is written. In which form is each command's own option `--format`.
struct OutputOptions: ParsableArguments {
  @OptionGroup var text: TextOptions

  @Option(help: ArgumentHelp("Write to this file instead; it is replaced in one step.", valueName: "file"))
  var output: String?

  @Flag(inversion: .prefixedNo, help: "Show no progress.")
  var quiet = false

  /// Writes a report for people; in a file it has no colours and the default width.
  func write(_ report: TerminalReport) throws {
    let renderer = output == nil ? text.renderer : TerminalRenderer()
    try write(renderer.text(of: report))
  }

  /// Writes what a page holds as it is, for machines. A person at a terminal gets it without what a terminal would obey.
  func write(raw content: String) throws {
    guard output == nil, StandardStream.output.isTerminal else { return try write(content) }
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    try write(lines.map { TerminalText(String($0)).string }.joined(separator: "\n"))
  }

  /// Writes text to the file or to standard output.
  func write(_ content: String) throws {
    guard let output else {
      StandardStream.output.write(content)
      return
    }
    let file = OutputFile(path: output)
    do {
      try file.write(content)
    } catch {
      throw CommandFailure(.badConfiguration, file.failure(error)[text.language.value])
    }
  }

  /// Opens what lines are written to as they come.
  func lineFile() throws -> LineFile {
    guard let output else { return LineFile(nil) }
    guard let file = LineFile(path: output) else {
      let failure = OutputFile(path: output).failure(CocoaError(.fileWriteUnknown))
      throw CommandFailure(.badConfiguration, failure[text.language.value])
    }
    return file
  }

  /// Ends the program when it is plain that nothing can be written to the file.
  func check() throws {
    guard let file = output.map(OutputFile.init), let obstacle = file.obstacle else { return }
    throw CommandFailure(.badConfiguration, file.sentence(obstacle)[text.language.value])
  }
}
