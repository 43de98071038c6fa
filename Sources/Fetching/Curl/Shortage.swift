internal import Glibc

/// Tells what this machine lacks from what a server does wrong.
enum Shortage {
  /// The system's words for an `errno` that stands for a lack of descriptors or memory; `nil` for any other.
  static func words(of error: CInt) -> String? {
    [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(error) ? String(cString: strerror(error)) : nil
  }

  /// The system's words when there is no descriptor left at this moment.
  static var ofDescriptors: String? {
    let probe = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard probe < 0 else {
      close(probe)
      return nil
    }
    return words(of: errno)
  }
}
