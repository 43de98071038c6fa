internal import CCurl

/// libcurl's handle of a transfer, with setters and getters that Swift can call. It may serve one transfer after another.
/// Cleaned up with its last reference.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer

  init?() {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
  }

  deinit { curl_easy_cleanup(pointer) }

  /// What is set on it for the requests of one kind; `nil` while nothing is.
  private var setting: TransferSetting?

  /// Sets all that requests of a kind have in common, unless it is set already.
  func prepare(for setting: TransferSetting, _ options: CurlOptions, _ mappings: UnsafeMutablePointer<curl_slist>?) {
    if self.setting == setting { return }
    reset()
    configure(setting, options)
    kommunesjekk_easy_setopt_list(pointer, CURLOPT_CONNECT_TO, mappings)
    self.setting = setting
  }

  /// Forgets everything that was set and everything that came of it.
  func reset() {
    curl_easy_reset(pointer)
    setting = nil
  }

  func set(_ option: CURLoption, _ value: Int) { kommunesjekk_easy_setopt_long(pointer, option, value) }

  func set(_ option: CURLoption, _ value: Bool) { set(option, value ? 1 : 0) }

  func set(_ option: CURLoption, _ value: String) { kommunesjekk_easy_setopt_string(pointer, option, value) }

  /// Sets a time limit in milliseconds. Never 0, which would mean "none" to libcurl.
  func set(_ option: CURLoption, _ value: Duration) {
    set(option, Int(min(max(1, value / .milliseconds(1)), Double(Int32.max))))
  }

  func number(_ info: CURLINFO) -> Int {
    var value = 0
    kommunesjekk_easy_getinfo_long(pointer, info, &value)
    return value
  }

  /// One of the counters whose names end in `_T`.
  func offset(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    kommunesjekk_easy_getinfo_offset(pointer, info, &value)
    return Int(value)
  }
}
