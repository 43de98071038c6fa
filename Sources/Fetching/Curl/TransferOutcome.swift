internal import CCurl
internal import Glibc
internal import Web

extension Transfer {
  /// What came of the transfer, by libcurl's result code and by what our callbacks saw.
  func outcome(_ code: CURLcode) -> Result<Response, FetchFailure> {
    if let violation = assembly.violation { return .failure(violation) }
    guard code == CURLE_OK || assembly.isTruncated || hasJunkBehindBody(code) else { return .failure(failure(code)) }
    guard assembly.hasWholeHeader else { return .failure(.connectionLost) }
    // What lies outside has no meaning (RFC 9110, 15), and 1xx is never the last word.
    guard (200...599).contains(status) else { return .failure(.malformedResponse("status \(status)")) }
    return .success(
      Response(
        url: request.url.withoutFragment, status: status, headers: assembly.headers, body: assembly.body,
        isTruncated: assembly.isTruncated, bytesReceived: bytesReceived))
  }

  /// Whether the compressed body ended well and something else came behind it. Our own callback took everything, so it
  /// is libcurl's decoder that refuses to go on. Browsers show such pages.
  private func hasJunkBehindBody(_ code: CURLcode) -> Bool { code == CURLE_WRITE_ERROR && !assembly.body.isEmpty }

  private func failure(_ code: CURLcode) -> FetchFailure {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
      // A lookup needs descriptors too, and says nothing of why it had none.
      return Shortage.ofDescriptors.map { .outOfResources($0) } ?? .unknownHost
    case CURLE_COULDNT_CONNECT:
      if let shortage = Shortage.words(of: socketError) { return .outOfResources(shortage) }
      if let refusedAddress { return .addressNotAllowed(refusedAddress.description) }
      // A connection that is made and reset at once may fail before libcurl has seen that it was made.
      return systemError == ECONNRESET ? .connectionLost : .connectionRefused
    case CURLE_OPERATION_TIMEDOUT:
      return .timeout(stage)
    case CURLE_BAD_FUNCTION_ARGUMENT where assembly.hasBegun:
      // What libcurl says of a first header line that goes on with one before it.
      return .malformedResponse(words(code))
    case CURLE_RECV_ERROR where message.contains("chunked"):
      // libcurl has one code for a connection that breaks and for chunks that are none.
      return .malformedResponse(words(code))
    case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2_STREAM:
      return .connectionLost
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      return .certificate(words(code))
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_SHUTDOWN_FAILED,
      CURLE_USE_SSL_FAILED:
      return .tls(words(code))
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR,
      CURLE_HTTP2, CURLE_HTTP3, CURLE_HTTP_RETURNED_ERROR, CURLE_URL_MALFORMAT:
      return .malformedResponse(words(code))
    case CURLE_OUT_OF_MEMORY where timeToConnect != nil && assembly.body.isEmpty, Self.tooLarge:
      // What libcurl 7.88 says of a single header line of more than 100 KiB, and what later versions say.
      return .headersTooLarge
    case CURLE_ABORTED_BY_CALLBACK:
      return .cancelled
    case CURLE_OUT_OF_MEMORY:
      return .outOfResources(words(code))
    default:
      // Among them the machine's own list of trusted certificates that cannot be read: no fault of the server's.
      return Shortage.ofDescriptors.map { .outOfResources($0) } ?? .other(words(code))
    }
  }

  /// CURLE_TOO_LARGE, since 8.6.
  private static let tooLarge = CURLcode(rawValue: 100)

  /// How far the transfer had come.
  var stage: FetchFailure.Stage {
    if assembly.hasBegun { return .receiving }
    return timeToConnect == nil ? .connecting : .waiting
  }

  private func words(_ code: CURLcode) -> String {
    message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
  }
}
