internal import CCurl
internal import Glibc

/// A libcurl multi handle and the epoll descriptor that watches its sockets. Belongs to ``TransferLoop`` and is
/// touched on its queue only.
///
/// libcurl opens and closes sockets as it likes and may reuse a number at once, which a dispatch source per socket
/// would not survive. So Dispatch watches one descriptor, epoll's, and epoll the sockets.
final class MultiHandle {
  /// The descriptor to watch: readable when a socket is ready. Closed by whoever watches it, after the watching.
  let epoll: CInt
  /// When libcurl wants ``act(on:events:)`` to be called with `CURL_SOCKET_TIMEOUT`.
  private(set) var deadline: ContinuousClock.Instant?
  private let multi: UnsafeMutableRawPointer
  private var watched: Set<CInt> = []

  /// A transfer that has come to its end.
  typealias Finished = (easy: UnsafeMutableRawPointer, code: CURLcode)

  init?() {
    guard Self.libraryIsReady, let multi = curl_multi_init() else { return nil }
    epoll = epoll_create1(CInt(EPOLL_CLOEXEC))
    guard epoll >= 0 else {
      curl_multi_cleanup(multi)
      return nil
    }
    self.multi = multi
    let this = Unmanaged.passUnretained(self).toOpaque()
    // By itself libcurl keeps four times as many connections as there are transfers at the moment: too few when most sites
    // wait for their turn, and each then needs a new connection for its next page.
    kommunesjekk_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, Self.keptConnections)
    kommunesjekk_multi_setopt_pointer(multi, CURLMOPT_SOCKETDATA, this)
    kommunesjekk_multi_setopt_socket_function(multi) { _, socket, what, context, _ in
      guard let context else { return 0 }
      Unmanaged<MultiHandle>.fromOpaque(context).takeUnretainedValue().watch(socket, what)
      return 0
    }
    kommunesjekk_multi_setopt_pointer(multi, CURLMOPT_TIMERDATA, this)
    kommunesjekk_multi_setopt_timer_function(multi) { _, milliseconds, context in
      guard let context else { return 0 }
      // Only noted here: libcurl must not be called again from inside its own callback.
      Unmanaged<MultiHandle>.fromOpaque(context).takeUnretainedValue().deadline =
        milliseconds < 0 ? nil : .now + .milliseconds(milliseconds)
      return 0
    }
  }

  /// How many connections are kept open for the next request.
  private static let keptConnections = 256

  /// Closes all connections. Every transfer must have been removed.
  deinit { curl_multi_cleanup(multi) }

  private static let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Begins a transfer.
  func add(_ easy: UnsafeMutableRawPointer) -> Bool { curl_multi_add_handle(multi, easy) == CURLM_OK }

  /// Takes a transfer out, finished or not.
  func remove(_ easy: UnsafeMutableRawPointer) { curl_multi_remove_handle(multi, easy) }

  /// Lets libcurl work on the sockets that are ready.
  func actOnReadySockets() {
    withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: 64) { events in
      let count = epoll_wait(epoll, events.baseAddress, CInt(events.count), 0)
      guard count > 0 else { return }
      for event in events[..<Int(count)] {
        var mask: CInt = 0
        if event.events & (EPOLLIN.rawValue | EPOLLHUP.rawValue) != 0 { mask |= CURL_CSELECT_IN }
        if event.events & EPOLLOUT.rawValue != 0 { mask |= CURL_CSELECT_OUT }
        if event.events & EPOLLERR.rawValue != 0 { mask |= CURL_CSELECT_ERR }
        act(on: event.data.fd, events: mask)
      }
    }
  }

  /// Lets libcurl do what it wanted to do at ``deadline``, if that has come.
  func actOnDeadline(now: ContinuousClock.Instant) {
    guard let due = deadline, due <= now else { return }
    deadline = nil
    act(on: CURL_SOCKET_TIMEOUT, events: 0)
  }

  /// The next transfer that has ended, if any.
  func nextFinished() -> Finished? {
    var left: CInt = 0
    while let message = curl_multi_info_read(multi, &left) {
      if message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle {
        return (easy, kommunesjekk_message_result(message))
      }
    }
    return nil
  }

  private func act(on socket: curl_socket_t, events: CInt) {
    var running: CInt = 0
    curl_multi_socket_action(multi, socket, events, &running)
  }

  private func watch(_ socket: curl_socket_t, _ what: CInt) {
    if what == CURL_POLL_REMOVE {
      if watched.remove(socket) != nil { epoll_ctl(epoll, EPOLL_CTL_DEL, socket, nil) }
      return
    }
    var event = epoll_event()
    event.data.fd = socket
    if what & CURL_POLL_IN != 0 { event.events |= EPOLLIN.rawValue }
    if what & CURL_POLL_OUT != 0 { event.events |= EPOLLOUT.rawValue }
    let isNew = watched.insert(socket).inserted
    epoll_ctl(epoll, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event)
  }
}
