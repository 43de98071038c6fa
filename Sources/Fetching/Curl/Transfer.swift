internal import CCurl
internal import Glibc
internal import Web

/// One request under way: a libcurl easy handle and what has come of it. Belongs to ``TransferLoop`` and is touched
/// on its queue only; libcurl's callbacks run there too.
final class Transfer {
  let id: Int
  let request: Request
  let handle: EasyHandle
  let begun = ContinuousClock.now
  private(set) var assembly: ResponseAssembly
  /// The first address that the guard refused.
  private(set) var refusedAddress: IPAddress?
  /// Why the system gave no socket: an `errno`, 0 while there is none.
  private(set) var socketError: CInt = 0
  private let addressGuard: AddressGuard
  private let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var headerLines: UnsafeMutablePointer<curl_slist>?

  /// Prepares a transfer.
  ///
  /// - Parameters:
  ///   - handle: a handle that no transfer uses.
  ///   - mappings: libcurl's list of ``ConnectionMapping``s; it must outlive the transfer.
  init(
    id: Int, request: Request, handle: EasyHandle, options: CurlOptions, mappings: UnsafeMutablePointer<curl_slist>?
  ) {
    self.id = id
    self.request = request
    self.handle = handle
    addressGuard = options.addressGuard
    assembly = ResponseAssembly(byteLimit: request.byteLimit, excerpt: request.excerpt, options: options)
    errorText.initialize(repeating: 0)
    for line in request.headerLines { headerLines = curl_slist_append(headerLines, line) }
    handle.prepare(for: TransferSetting(request), options, mappings)
    handle.set(CURLOPT_URL, request.url.withoutFragment.description)
    kommunesjekk_easy_setopt_list(handle.pointer, CURLOPT_HTTPHEADER, headerLines)
    installCallbacks()
  }

  deinit {
    curl_slist_free_all(headerLines)
    errorText.deallocate()
  }

  /// Takes from the handle what belongs to this transfer. Comes after the last question about the transfer, and before the
  /// handle is let go or given to another.
  ///
  /// - Parameter isSound: whether the transfer ended well; after any other, the handle is to remember nothing at all.
  func letGo(isSound: Bool) -> EasyHandle {
    if !isSound { handle.reset() }
    kommunesjekk_easy_setopt_pointer(handle.pointer, CURLOPT_ERRORBUFFER, nil)
    kommunesjekk_easy_setopt_list(handle.pointer, CURLOPT_HTTPHEADER, nil)
    return handle
  }

  /// libcurl's account of what went wrong; may be empty.
  var message: String { errorText.baseAddress.map { String(cString: $0) } ?? "" }

  /// The status of the answer.
  var status: Int { handle.number(CURLINFO_RESPONSE_CODE) }

  /// The system's number for what went wrong with the last connection; 0 when nothing did.
  var systemError: CInt { CInt(truncatingIfNeeded: handle.number(CURLINFO_OS_ERRNO)) }

  /// How many bytes of the body have come, before decompression.
  var bytesReceived: Int { handle.offset(CURLINFO_SIZE_DOWNLOAD_T) }

  /// How long it took until the request could be sent; `nil` before that.
  var timeToConnect: Duration? {
    let microseconds = handle.offset(CURLINFO_PRETRANSFER_TIME_T)
    return microseconds > 0 ? .microseconds(microseconds) : nil
  }

  private func installCallbacks() {
    let this = Unmanaged.passUnretained(self).toOpaque()
    let easy = handle.pointer
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
        let piece = Transfer.buffer(bytes, size * count)
        // libcurl breaks a transfer off when fewer bytes are taken than it gave; and it never gives none at the end.
        return transfer.assembly.take(body: piece, received: transfer.bytesReceived) ? size * count : 0
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
    let descriptor = socket(
      target.pointee.family, target.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue), target.pointee.protocol)
    if descriptor < 0 { socketError = errno }
    return descriptor
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
