import Foundation

/// A process that is waited for.
///
/// Foundation's `Process` reads the list of open descriptors beyond its end when there are some thousand of them, as there
/// are while all tests run at the same time; this one leaves closing them to the system.
enum ChildProcess {
  /// Starts a program and waits for its end.
  ///
  /// - Parameters:
  ///   - output: The file that its standard output goes to.
  ///   - errors: The file that its standard error goes to.
  ///   - started: Called with its number when it runs.
  /// - Returns: Its exit code, or the number of the signal that ended it.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String, output: String,
    errors: String, started: ((pid_t) -> Void)?
  ) async throws -> Int32 {
    await turns.take()
    defer { Task { await turns.give() } }
    let number = try spawn(
      program, arguments, environment: environment, in: folder, output: output, errors: errors)
    started?(number)
    return await withCheckedContinuation { continuation in
      // A thread of its own: those that tasks run on must not wait.
      Thread.detachNewThread {
        var status: Int32 = 0
        while waitpid(number, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? (status >> 8) & 0xFF : signal)
      }
    }
  }

  /// How many run at the same time: with all at once, each would wait so long that its own time limits end it.
  private static let turns = Turns(6)

  private actor Turns {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func take() async {
      if free > 0 {
        free -= 1
      } else {
        await withCheckedContinuation { waiting.append($0) }
      }
    }

    func give() {
      if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
  }

  private typealias AddFolder =
    @convention(c) (
      UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
    ) -> Int32
  private typealias AddClosing = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32

  // glibc has both, and Swift's view of its headers does not.
  private static func addFolder(_ actions: inout posix_spawn_file_actions_t, _ folder: String) throws {
    guard let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { throw POSIXError(.ENOSYS) }
    _ = unsafeBitCast(symbol, to: AddFolder.self)(&actions, folder)
  }

  private static func addClosing(_ actions: inout posix_spawn_file_actions_t, _ first: Int32) throws {
    guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { throw POSIXError(.ENOSYS) }
    _ = unsafeBitCast(symbol, to: AddClosing.self)(&actions, first)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String, output: String,
    errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    try addFolder(&actions, folder)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try addClosing(&actions, 3)
    // What tests or their threads do about signals is not for the program.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var number: pid_t = 0
    let fault = posix_spawn(&number, program, &actions, &attributes, &words, &variables)
    guard fault == 0 else { throw POSIXError(POSIXErrorCode(rawValue: fault) ?? .EIO) }
    return number
  }
}
