import SampleSiteServer

enum FramingFaults {
  private static func length(_ value: String, body: String = "ja") -> String {
    "HTTP/1.1 200 OK\r\nContent-Length: \(value)\r\n\r\n\(body)"
  }

  private static func chunked(_ body: String, _ headers: String = "") -> String {
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\(headers)\r\n\(body)"
  }

  static let scenarios: [FaultScenario] = [
    FaultScenario("gives its length twice", answers: length("2\r\nContent-Length: 2"), "200, 2 bytes"),
    FaultScenario("gives its length twice in one line", answers: length("2, 2"), "200, 2 bytes"),
    FaultScenario("gives two lengths", answers: length("2\r\nContent-Length: 1"), "malformed-response"),
    FaultScenario("gives two lengths in one line", answers: length("2, 1"), "malformed-response"),
    FaultScenario("gives a negative length", answers: length("-1"), "malformed-response"),
    FaultScenario("gives a length with a plus", answers: length("+2"), "malformed-response"),
    FaultScenario("gives a length in hexadecimal", answers: length("0x2"), "malformed-response"),
    FaultScenario("gives a length in words", answers: length("to"), "malformed-response"),
    FaultScenario(
      "gives a length beyond all numbers", answers: length("99999999999999999999999"), "malformed-response"),
    FaultScenario("gives a length of 8 exabytes", answers: length("9223372036854775807"), "connection-lost"),
    FaultScenario(
      "gives a length and sends chunks", answers: chunked("2\r\nja\r\n0\r\n\r\n", "Content-Length: 999\r\n"),
      "200, 2 bytes"),
    FaultScenario(
      "transfers in a coding that is unknown", answers: "HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\nwn",
      "malformed-response"),
    FaultScenario("says chunked and sends none", answers: chunked("tekst uten biter"), "malformed-response"),
    FaultScenario(
      "gives a chunk of ffffffffffffffff", answers: chunked("ffffffffffffffff\r\nja"), "malformed-response"),
    FaultScenario("gives a chunk of 7fffffffffffffff", answers: chunked("7fffffffffffffff\r\nja"), "connection-lost"),
    FaultScenario(
      "gives a chunk size of 40 digits", answers: chunked(String(repeating: "1", count: 40) + "\r\nja"),
      "malformed-response"),
    FaultScenario("gives a chunk of -1", answers: chunked("-1\r\nja\r\n"), "malformed-response"),
    FaultScenario("gives a chunk without a size", answers: chunked("\r\nja\r\n0\r\n\r\n"), "malformed-response"),
    FaultScenario("sends more than the chunk says", answers: chunked("2\r\njaja\r\n0\r\n\r\n"), "malformed-response"),
    FaultScenario("sends no last chunk", answers: chunked("2\r\nja\r\n"), "connection-lost"),
    FaultScenario("names chunks", answers: chunked("2;navn=\"a\";b\r\nja\r\n0\r\n\r\n"), "200, 2 bytes"),
    FaultScenario("sends trailers", answers: chunked("2\r\nja\r\n0\r\nX-Sist: a\r\n\r\n"), "200, 2 bytes"),
    FaultScenario("names a chunk without end", "timeout-receiving", change: ConnectFaults.brief) { connection in
      _ = connection.send(chunked("2;"))
      connection.sendEndlessly("navn=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;")
    },
    FaultScenario("sends trailers without end", "headers-too-large") { connection in
      _ = connection.send(chunked("2\r\nja\r\n0\r\n"))
      connection.sendEndlessly("X-Sist: aaaaaaaaaaaaaaaaaaaa\r\n")
    },
    FaultScenario("sends chunks without end", "200, 100000 bytes, cut", change: ConnectFaults.small) { connection in
      _ = connection.send(chunked(""))
      connection.sendEndlessly("1\r\na\r\n")
    },
    FaultScenario("sends empty header lines for a body", answers: length("0", body: "\r\n\r\n\r\n"), "200, 0 bytes"),
  ]
}
