import ArgumentParser
import Foundation
import Reports
import Results

/// Where a result is written. In which form is each command's own option `--format`.
struct OutputOptions: ParsableArguments {
  @OptionGroup var text: TextOptions

  @Option(help: ArgumentHelp("Write to this file instead; it is replaced in one step.", valueName: "file"))
  var output: String?

  @Flag(help: "Show no progress.")
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
    do {
      // A link keeps leading to its file, and a device or pipe is written to and not replaced.
      let file = URL(fileURLWithPath: output).resolvingSymlinksInPath()
      let kind = try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
      try Data(content.utf8).write(to: file, options: kind == nil || kind == .typeRegular ? .atomic : [])
    } catch {
      let message = Self.cannotWrite(to: output, reason: Self.reason(of: error))
      throw CommandFailure(.badConfiguration, message[text.language.value])
    }
  }

  private static func cannotWrite(to file: String, reason: String) -> Localized {
    Localized(
      nb: "Kan ikke skrive til «\(file)» (\(reason)). Velg en annen fil med --output.",
      nn: "Kan ikkje skrive til «\(file)» (\(reason)). Vel ei anna fil med --output.",
      en: "Cannot write to \"\(file)\" (\(reason)). Choose another file with --output.")
  }

  private static func reason(of error: any Error) -> String {
    guard let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError,
      underlying.domain == NSPOSIXErrorDomain
    else { return error.localizedDescription }
    return String(cString: strerror(Int32(underlying.code)))
  }
}
