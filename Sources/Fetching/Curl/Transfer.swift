internal import CCurl
internal import Glibc
internal import Web

/// One request under way: a libcurl easy handle and what has come of it. Belongs to ``TransferLoop`` and is touched
/// on its queue only; libcurl's callbacks run there too.
final class Transfer {
  let id: Int
  let request: Request
  let easy: UnsafeMutableRawPointer
  let begun = ContinuousClock.now
  private(set) var assembly: ResponseAssembly
  /// The first address that the guard refused.
  private(set) var refusedAddress: IPAddress?
  private let addressGuard: AddressGuard
  private let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var headerList: UnsafeMutablePointer<curl_slist>?

  /// Prepares a transfer. `mappings` is libcurl's list of ``ConnectionMapping``s; it must outlive the transfer.
  init?(id: Int, request: Request, options: CurlOptions, mappings: UnsafeMutablePointer<curl_slist>?) {
    guard let easy = curl_easy_init() else { return nil }
    self.id = id
    self.request = request
    self.easy = easy
    addressGuard = options.addressGuard
    assembly = ResponseAssembly(byteLimit: request.byteLimit, options: options)
    errorText.initialize(repeating: 0)
    headerList = curl_slist_append(nil, "Accept: \(request.accept)")
    configure(options, mappings)
    installCallbacks()
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  /// libcurl's account of what went wrong; may be empty.
  var message: String { errorText.baseAddress.map { String(cString: $0) } ?? "" }

  /// The status of the answer.
  var status: Int {
    var value = 0
    kommunesjekk_easy_getinfo_long(easy, CURLINFO_RESPONSE_CODE, &value)
    return value
  }

  /// How long it took until the request could be sent; `nil` before that.
  var timeToConnect: Duration? {
    let microseconds = offset(CURLINFO_PRETRANSFER_TIME_T)
    return microseconds > 0 ? .microseconds(microseconds) : nil
  }

  private func offset(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    kommunesjekk_easy_getinfo_offset(easy, info, &value)
    return Int(value)
  }

  private func configure(_ options: CurlOptions, _ mappings: UnsafeMutablePointer<curl_slist>?) {
    string(CURLOPT_URL, request.url.withoutFragment.description)
    string(CURLOPT_USERAGENT, options.userAgent.description)
    // Nobody but us decides where a request goes: no other protocols, no redirects, no proxy from the environment.
    // (With a proxy, the guard would see the proxy's address only.)
    string(CURLOPT_PROTOCOLS_STR, "http,https")
    long(CURLOPT_FOLLOWLOCATION, 0)
    string(CURLOPT_PROXY, "")
    string(CURLOPT_NOPROXY, "*")
    // The address is normalised already; libcurl shall send it as it is.
    long(CURLOPT_PATH_AS_IS, 1)
    // Every encoding that libcurl can undo.
    string(CURLOPT_ACCEPT_ENCODING, "")
    kommunesjekk_easy_setopt_list(easy, CURLOPT_HTTPHEADER, headerList)
    kommunesjekk_easy_setopt_list(easy, CURLOPT_CONNECT_TO, mappings)
    // A larger buffer would hide bombs: it may expand to the byte limit before a second piece is received.
    long(CURLOPT_BUFFERSIZE, 16 << 10)
    // Signals would reach other threads of the process.
    long(CURLOPT_NOSIGNAL, 1)
    long(CURLOPT_NOPROGRESS, 1)
    long(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(request.timeouts.connect))
    long(CURLOPT_TIMEOUT_MS, milliseconds(request.timeouts.total))
    long(CURLOPT_LOW_SPEED_LIMIT, request.timeouts.lowestSpeed)
    long(CURLOPT_LOW_SPEED_TIME, max(1, Int(request.timeouts.slow.components.seconds)))
  }

  private func installCallbacks() {
    let this = Unmanaged.passUnretained(self).toOpaque()
    kommunesjekk_easy_setopt_pointer(easy, CURLOPT_ERRORBUFFER, errorText.baseAddress)
    kommunesjekk_easy_setopt_pointer(easy, CURLOPT_HEADERDATA, this)
    kommunesjekk_easy_setopt_data_function(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      Transfer.with(context) { transfer in
        transfer.assembly.take(headerLine: Transfer.buffer(bytes, size * count)) ? size * count : 0
      }
    }
    kommunesjekk_easy_setopt_pointer(easy, CURLOPT_WRITEDATA, this)
    kommunesjekk_easy_setopt_data_function(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      Transfer.with(context) { transfer in
        let received = transfer.offset(CURLINFO_SIZE_DOWNLOAD_T)
        // libcurl breaks a transfer off when fewer bytes are taken than it gave; and it never gives none at the end.
        return transfer.assembly.take(body: Transfer.buffer(bytes, size * count), received: received) ? size * count : 0
      }
    }
    kommunesjekk_easy_setopt_pointer(easy, CURLOPT_OPENSOCKETDATA, this)
    kommunesjekk_easy_setopt_opensocket(easy) { context, _, address in
      guard let address else { return CURL_SOCKET_BAD }
      return Transfer.with(context) { $0.openSocket(UnsafePointer(address)) }
    }
  }

  /// Opens the socket for a connection, if the guard lets it.
  private func openSocket(_ target: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
    guard let address = IPAddress(target), addressGuard.permits(address) else {
      refusedAddress = refusedAddress ?? IPAddress(target)
      return CURL_SOCKET_BAD
    }
    return socket(
      target.pointee.family, target.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue), target.pointee.protocol)
  }

  private func long(_ option: CURLoption, _ value: Int) { kommunesjekk_easy_setopt_long(easy, option, value) }

  private func string(_ option: CURLoption, _ value: String) { kommunesjekk_easy_setopt_string(easy, option, value) }

  private func milliseconds(_ duration: Duration) -> Int {
    // 0 would mean "never" to libcurl.
    max(1, Int(duration / .milliseconds(1)))
  }

  private static func buffer(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    let raw = UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
    return raw.bindMemory(to: UInt8.self)
  }

  /// The context of a callback is always the transfer that installed it, which lives until its handle is cleaned up.
  private static func with<Value: FixedWidthInteger>(
    _ context: UnsafeMutableRawPointer?, _ body: (Transfer) -> Value
  ) -> Value {
    guard let context else { return 0 }
    return body(Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue())
  }
}
