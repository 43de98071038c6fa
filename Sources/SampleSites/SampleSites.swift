internal import ArgumentParser

/// A tool for development: serves sample sites over HTTP on this machine, and writes large ones.
@main
struct SampleSites: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample-sites",
    abstract: "Serves sample sites on 127.0.0.1, and writes large ones.",
    subcommands: [Serve.self, Generate.self])
}
