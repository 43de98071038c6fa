import Foundation
import Testing

/// The built program, run as a user runs it.
enum Tool {
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The root of the source tree.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardized.path

  /// The program lies beside the bundle of the tests.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("kommunesjekk")

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - environment: What its environment has beside PATH and COLUMNS.
  ///   - folder: Where it is started; the root of the source tree by default.
  ///   - whileRunning: What happens meanwhile; it gets the number of the process.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String = root,
    whileRunning: (@Sendable (pid_t) -> Void)? = nil
  ) async throws -> Run {
    try await run(executable, arguments, environment: environment, in: folder, whileRunning: whileRunning)
  }

  /// Runs a line of bash in which `kommunesjekk` is the program.
  static func shell(_ line: String, environment: [String: String] = [:]) async throws -> Run {
    let path = ["PATH": "\(executable.deletingLastPathComponent().path):/usr/bin:/bin"]
    return try await run(
      URL(fileURLWithPath: "/bin/bash"), ["-c", line], environment: environment.merging(path) { _, own in own },
      in: root)
  }

  private static func run(
    _ program: URL, _ arguments: [String], environment: [String: String], in folder: String,
    whileRunning: (@Sendable (pid_t) -> Void)? = nil
  ) async throws -> Run {
    let scratch = FileManager.default.temporaryDirectory.path + "/kommunesjekk-run-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    // Files rather than pipes: no output is too long for them.
    let status = try await ChildProcess.run(
      program.path, arguments,
      environment: ["PATH": "/usr/bin:/bin", "COLUMNS": "80"].merging(environment) { _, given in given }, in: folder,
      output: "\(scratch)/output", errors: "\(scratch)/errors", started: whileRunning)
    return Run(
      status: status, output: try String(contentsOfFile: "\(scratch)/output", encoding: .utf8),
      errors: try String(contentsOfFile: "\(scratch)/errors", encoding: .utf8))
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kommunesjekk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
