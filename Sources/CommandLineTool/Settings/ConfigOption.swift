import ArgumentParser

/// The configuration file. It has been read when the options are parsed: see ``CommandLineSettings``.
struct ConfigOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file. Default: \(SettingsFile.usualName) in the working folder, if there is one.",
      valueName: "file"))
  var config: String?
}
