import ArgumentParser

/// `kommunesjekk manual`: for `make install`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Writes the manual page, for man(1).", shouldDisplay: false)

  func run() throws {
    StandardStream.output.write(ManualPage(tool: try ToolDescription.ofThisProgram()).text)
  }
}
