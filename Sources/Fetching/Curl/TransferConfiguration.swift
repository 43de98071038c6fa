internal import CCurl
internal import Web

/// What is the same for many requests: how, how long, and with what trust.
struct TransferSetting: Equatable {
  let method: Request.Method
  let timeouts: Timeouts
  let acceptsAnyCertificate: Bool

  init(_ request: Request) {
    method = request.method
    timeouts = request.timeouts
    acceptsAnyCertificate = request.acceptsAnyCertificate
  }
}

extension EasyHandle {
  /// Tells libcurl how to ask and what it may do meanwhile.
  func configure(_ setting: TransferSetting, _ options: CurlOptions) {
    set(CURLOPT_USERAGENT, options.userAgent.description)
    if setting.method == .head { set(CURLOPT_NOBODY, true) }
    // Nobody but us decides where a request goes: no other protocols, no redirects, no proxy from the environment.
    // (With a proxy, the guard would see the proxy's address only.)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, false)
    set(CURLOPT_PROXY, "")
    set(CURLOPT_NOPROXY, "*")
    // The address is normalised already; libcurl shall send it as it is.
    set(CURLOPT_PATH_AS_IS, true)
    // Every encoding that libcurl can undo.
    set(CURLOPT_ACCEPT_ENCODING, "")
    // A larger buffer would hide bombs: it may expand to the byte limit before a second piece is received.
    set(CURLOPT_BUFFERSIZE, 16 << 10)
    // Signals would reach other threads of the process.
    set(CURLOPT_NOSIGNAL, true)
    set(CURLOPT_NOPROGRESS, true)
    set(CURLOPT_CONNECTTIMEOUT_MS, setting.timeouts.connect)
    set(CURLOPT_TIMEOUT_MS, setting.timeouts.total)
    set(CURLOPT_LOW_SPEED_LIMIT, setting.timeouts.lowestSpeed)
    set(CURLOPT_LOW_SPEED_TIME, max(1, Int(setting.timeouts.slow.components.seconds)))
    configureTLS(setting, options)
  }

  private func configureTLS(_ setting: TransferSetting, _ options: CurlOptions) {
    // As browsers, whatever the machine's OpenSSL is set up to allow.
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let file = options.certificateAuthorities {
      set(CURLOPT_CAINFO, file)
      set(CURLOPT_CAPATH, "/dev/null")
    }
    guard setting.acceptsAnyCertificate else { return }
    set(CURLOPT_SSL_VERIFYPEER, false)
    set(CURLOPT_SSL_VERIFYHOST, false)
    // Neither its connection nor its session may serve a request that trusts certificates, nor the other way round.
    // libcurl compares what connections were verified by; this does not depend on it.
    set(CURLOPT_FRESH_CONNECT, true)
    set(CURLOPT_FORBID_REUSE, true)
    set(CURLOPT_SSL_SESSIONID_CACHE, false)
  }
}

extension Request {
  /// The header lines beside those that libcurl writes by itself.
  var headerLines: [String] {
    let fields: [(name: String, value: String?)] = [
      ("Accept", accept), ("If-None-Match", validators?.entityTag), ("If-Modified-Since", validators?.lastModified),
    ]
    // What a server said of itself comes back to it, and nothing that would end the line and begin another one.
    return fields.compactMap { name, value in
      guard let value, !value.isEmpty, value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
        return nil
      }
      return "\(name): \(value)"
    }
  }
}
