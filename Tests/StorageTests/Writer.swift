import Foundation

/// A process that appends the visits of `SampleVisit` to a store: `Tests/StoreWriter`.
final class Writer {
  private let process = Process()
  private let output = Pipe()

  /// Starts the process.
  ///
  /// - Parameters:
  ///   - count: How many visits the run is to have before it is finished.
  ///   - fileLimit: How many KiB a file of the process may have.
  convenience init(store: String, site: String = "site", count: Int = .max, fileLimit: Int? = nil) throws {
    try self.init([store, site, "\(count)"], fileLimit: fileLimit)
  }

  /// Starts a process that writes a night of `SampleNight`.
  convenience init(night: Int, of sites: Int, store: String) throws {
    try self.init(["night", store, "\(sites)", "\(night)"], fileLimit: nil)
  }

  private init(_ arguments: [String], fileLimit: Int?) throws {
    // It lies beside the bundle of the tests.
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("StoreWriter").path
    let limit = fileLimit.map { "trap '' XFSZ; ulimit -f \($0); " } ?? ""
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", limit + "exec \"$@\"", "bash", program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
  }

  /// Reads what it says until it has said a number of lines more, or has ended.
  func lines(_ count: Int = .max) -> [String] {
    var text: [UInt8] = []
    var lines = 0
    while lines < count, let byte = output.fileHandleForReading.readData(ofLength: 1).first {
      text.append(byte)
      if byte == UInt8(ascii: "\n") { lines += 1 }
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Ends it as the kernel does when memory is short, and reads what it has said until then.
  func kill() -> [String] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return lines()
  }

  /// Waits for its end and answers the lines that it has said.
  func finish() -> [String] {
    let lines = lines()
    process.waitUntilExit()
    return lines
  }
}
