import ArgumentParser
import Reports
import Results
import Storage

/// The file that keeps what nights find.
struct StoreOption: ParsableArguments {
  @Option(help: ArgumentHelp("The file that keeps what every night finds.", valueName: "file.sqlite"))
  var store: String

  /// Opens the store; when there is none, it is made.
  func create(_ language: UserLanguage) throws -> NightStore {
    try Self.attempt(store, language) { () throws(StoreFailure) in try NightStore(path: store) }
  }

  /// Opens a store that exists.
  func open(_ language: UserLanguage) throws -> NightStore {
    try Self.attempt(store, language) { () throws(StoreFailure) in try NightStore(existing: store) }
  }

  /// Does something with a store, and turns its failure into a sentence.
  static func attempt<Value>(
    _ path: String, _ language: UserLanguage, _ work: () throws(StoreFailure) -> Value
  ) throws -> Value {
    do throws(StoreFailure) {
      return try work()
    } catch {
      throw failure(error, path, language)
    }
  }

  /// What the shell is told of a store's failure.
  static func failure(_ failure: StoreFailure, _ path: String, _ language: UserLanguage) -> CommandFailure {
    CommandFailure(
      failure == .nightIsBusy ? .nightIsBusy : .badConfiguration, "\(path): \(failure.message[language])")
  }
}

/// Which night is meant.
struct NightChoice {
  /// The night that somebody names; the newest when nobody does.
  static func find(
    _ id: NightID?, in store: NightStore, _ path: String, _ language: UserLanguage
  ) throws -> NightRecord {
    let nights = try StoreOption.attempt(path, language) { () throws(StoreFailure) in try store.nightsWithResults() }
    guard let id else {
      guard let newest = nights.first else { throw CommandFailure(.usage, StoreTexts.empty[language]) }
      return newest
    }
    let found = try StoreOption.attempt(path, language) { () throws(StoreFailure) in try store.night(id) }
    guard let found else {
      throw CommandFailure(
        .usage, StoreTexts.noNight(id.description, known: nights.prefix(10).map(\.id.description))[language])
    }
    return found
  }
}
