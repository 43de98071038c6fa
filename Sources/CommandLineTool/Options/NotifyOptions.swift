import ArgumentParser

/// Who is told of a night.
struct NotifyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run this program when the night has ended, with the digest on its standard input; further ones are its arguments.",
      valueName: "word"))
  var notify: [String] = []

  @Option(
    help: ArgumentHelp("The most minutes that the program of --notify may take. Default: 2.", valueName: "minutes"),
    transform: ArgumentReading.minutes)
  var notifyMinutes: Duration?

  /// `nil` when nobody is to be told.
  var notification: Notification? {
    notify.isEmpty ? nil : Notification(words: notify, limit: notifyMinutes ?? Notification.defaultLimit)
  }
}
