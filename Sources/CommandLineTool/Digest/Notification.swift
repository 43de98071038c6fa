import Dispatch
import Foundation
import Reports
import Results
import Synchronization

/// A command of the operator's that is told of a night: the digest comes on its standard input, the rest by its environment.
///
/// It is started as it is, without a shell. What a site has written is text on its standard input and nowhere else.
struct Notification: Sendable {
  /// The program and its arguments; at least the program.
  let words: [String]
  /// How long it may take.
  let limit: Duration

  /// How long it may take by default.
  static let defaultLimit: Duration = .seconds(120)
  /// How long it has to end when it is asked to.
  private static let grace: Duration = .seconds(5)

  /// Why a notification did not get through.
  enum Failure: Error, CustomStringConvertible {
    case notFound(String)
    case notStarted(String)
    case tooLong(Duration)
    case ended(Int32)
    case killed(signal: Int32)

    var description: String {
      switch self {
      case .notFound(let name): "there is no program \(name)"
      case .notStarted(let reason): "it could not be started: \(reason)"
      case .tooLong(let limit): "it took longer than \(limit)"
      case .ended(let status): "it ended with exit code \(status)"
      case .killed(let signal): "it was ended by signal \(signal)"
      }
    }
  }

  /// What the environment says of a night.
  static func environment(_ summary: NightSummary, store: String) -> [String: String] {
    let night = summary.night
    return [
      "KOMMUNESJEKK_STORE": store, "KOMMUNESJEKK_NIGHT": night.id.description,
      "KOMMUNESJEKK_STATE": night.state.rawValue, "KOMMUNESJEKK_PLANNED": "\(night.planned)",
      "KOMMUNESJEKK_COMPLETE": "\(night.complete)", "KOMMUNESJEKK_PARTIAL": "\(night.partial)",
      "KOMMUNESJEKK_UNREACHABLE": "\(night.unreachable)", "KOMMUNESJEKK_BETTER": "\(summary.gained.count)",
      "KOMMUNESJEKK_WORSE": "\(summary.lost.count)",
      "KOMMUNESJEKK_SUMMARY": "\(night.id): \(night.done)/\(night.planned), +\(summary.gained.count) "
        + "−\(summary.lost.count), ✗\(night.unreachable)",
    ]
  }

  /// Runs the command to its end, or to the end of its time.
  func run(digest: String, environment: [String: String]) async throws(Failure) {
    guard let program = words.first, let path = Self.find(program) else { throw .notFound(words.first ?? "") }
    // A file and not a pipe: a program that does not read is no obstacle.
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("kommunesjekk-digest-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = Array(words.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    // Standard output is for the summary of the night.
    process.standardOutput = FileHandle.standardError
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    do {
      try Data(digest.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
      try process.run()
    } catch {
      throw .notStarted(error.localizedDescription)
    }
    if await Self.ends(ended.stream, within: limit) { return try Self.judge(process) }
    process.terminate()
    if await !Self.ends(ended.stream, within: Self.grace) { kill(process.processIdentifier, SIGKILL) }
    throw .tooLong(limit)
  }

  private static func judge(_ process: Process) throws(Failure) {
    if process.terminationReason == .uncaughtSignal { throw .killed(signal: process.terminationStatus) }
    if process.terminationStatus != 0 { throw .ended(process.terminationStatus) }
  }

  private static func ends(_ stream: AsyncStream<Void>, within limit: Duration) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        for await _ in stream {}
        return !Task.isCancelled
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return false
      }
      let isOver = await group.next() ?? false
      group.cancelAll()
      return isOver
    }
  }

  /// The file of a program: as it is named, or in the folders of PATH.
  private static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let candidates = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
