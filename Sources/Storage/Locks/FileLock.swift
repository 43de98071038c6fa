internal import Glibc

/// A lock on one byte of a file, held until it is let go of.
///
/// An open file description lock (fcntl(2), `F_OFD_SETLK`): the kernel takes it back when the process ends, however it
/// ends, and two holders in one process exclude each other as well. The byte need not exist, so that one empty file
/// serves for any number of locks.
final class FileLock: Sendable {
  private let descriptor: CInt
  private let byte: Int64

  /// Takes the lock; `nil` when somebody else holds it.
  ///
  /// - Parameters:
  ///   - path: The file; it is made when there is none.
  ///   - byte: Which byte of it.
  init?(path: String, byte: Int64) throws(StoreFailure) {
    // Closed in children: a program that we start must not hold the lock after our end.
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotOpen(Self.systemWords(errno)) }
    self.byte = byte
    var request = Self.request(CInt(F_WRLCK), byte)
    while fcntl(descriptor, Self.setLock, &request) != 0 {
      let reason = errno
      if reason == EINTR { continue }
      close(descriptor)
      if reason == EAGAIN || reason == EACCES { return nil }
      throw .cannotOpen(Self.systemWords(reason))
    }
  }

  /// Lets go of the lock by name. Closing is not enough: a child that another thread is about to start holds the file open
  /// until it runs its program, and the lock with it.
  deinit {
    var request = Self.request(CInt(F_UNLCK), byte)
    _ = fcntl(descriptor, Self.setLock, &request)
    close(descriptor)
  }

  private static func request(_ kind: CInt, _ byte: Int64) -> flock {
    var request = flock()
    request.l_type = Int16(kind)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = off_t(byte)
    request.l_len = 1
    return request
  }

  /// Takes the lock as soon as it is free.
  ///
  /// - Parameter patience: How long to wait for it.
  /// - Throws: ``StoreFailure/storeIsBusy`` when the time is up.
  static func wait(path: String, byte: Int64, patience: Duration) throws(StoreFailure) -> FileLock {
    let clock = ContinuousClock()
    let end = clock.now + patience
    while true {
      if let lock = try FileLock(path: path, byte: byte) { return lock }
      guard clock.now < end else { throw .storeIsBusy }
      // The kernel could wait for us, but not with an end to it.
      usleep(5_000)
    }
  }

  /// What the system says of an error number.
  static func systemWords(_ number: CInt) -> String { String(cString: strerror(number)) }

  /// `F_OFD_SETLK` of Linux, which the headers show to those only who ask for GNU extensions.
  private static let setLock: CInt = 37
}
