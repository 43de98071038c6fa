import SampleSiteServer

enum EncodingFaults {
  private static func answer(_ encoding: String, _ body: [UInt8]) -> [UInt8] {
    Array("HTTP/1.1 200 OK\r\nContent-Encoding: \(encoding)\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  private static let packed = Gzip.stored(Array("Hei på deg".utf8))
  /// "Hei" as raw deflate and as zlib: one stored block.
  private static let deflated: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 0x48, 0x65, 0x69]
  private static let zlib: [UInt8] = [0x78, 0x01] + deflated + [0x02, 0x0E, 0x01, 0x17]
  private static let bomb = CompressionBomb.gzip(size: 300 << 10)
  private static func list(_ word: String, _ count: Int) -> String {
    [String](repeating: word, count: count).joined(separator: ", ")
  }

  static let scenarios: [FaultScenario] = [
    FaultScenario("sends a gzip bomb", answers: answer("gzip", bomb), "suspicious-compression"),
    FaultScenario(
      "sends a deflate bomb", answers: answer("deflate", CompressionBomb.deflate(size: 300 << 10)),
      "suspicious-compression"),
    FaultScenario(
      "sends a Brotli bomb", answers: answer("br", CompressionBomb.brotli(count: 64)), "suspicious-compression"),
    FaultScenario(
      "sends a Zstandard bomb", answers: answer("zstd", CompressionBomb.zstandard(count: 8192)),
      "suspicious-compression"),
    FaultScenario(
      "sends a gzip bomb in a gzip bomb",
      answers: answer("gzip, gzip", CompressionBomb.gzip(size: 1 << 20, beginning: CompressionBomb.gzip(size: 0))),
      "suspicious-compression"),
    FaultScenario(
      "sends a gzip bomb without naming it", answers: answer("identity", bomb), "200, \(bomb.count) bytes"),
    FaultScenario(
      "sends a small thing that is packed well", answers: answer("gzip", CompressionBomb.gzip(size: 900)),
      "200, 929575 bytes"),
    FaultScenario("says gzip and sends none", answers: answer("gzip", Array("ikke pakket".utf8)), "malformed-response"),
    FaultScenario("says br and sends none", answers: answer("br", Array("ikke pakket".utf8)), "malformed-response"),
    FaultScenario("says zstd and sends none", answers: answer("zstd", Array("ikke pakket".utf8)), "malformed-response"),
    FaultScenario(
      "says deflate and sends none", answers: answer("deflate", Array("ikke pakket".utf8)), "malformed-response"),
    FaultScenario("says deflate and sends it raw", answers: answer("deflate", deflated), "200, 3 bytes"),
    FaultScenario("says deflate and sends zlib", answers: answer("deflate", zlib), "200, 3 bytes"),
    FaultScenario("cuts gzip off and says its length", answers: answer("gzip", packed.dropLast(12)), "200, 7 bytes"),
    FaultScenario("sends nothing and calls it gzip", answers: answer("gzip", []), "200, 0 bytes"),
    FaultScenario("sends junk behind gzip", answers: answer("gzip", packed + Array("rusk".utf8)), "200, 11 bytes"),
    FaultScenario("sends zeros behind gzip", answers: answer("gzip", packed + [0, 0, 0, 0]), "200, 11 bytes"),
    FaultScenario("sends two gzip files in one", answers: answer("gzip", packed + packed), "200, 11 bytes"),
    FaultScenario(
      "sends gzip with a wrong checksum", answers: answer("gzip", packed.dropLast(5) + [0, 0, 0, 0, 0]),
      "malformed-response"),
    FaultScenario("encodes in a way that is unknown", answers: answer("rot13", packed), "malformed-response"),
    FaultScenario("names no encoding", answers: answer("", packed), "200, \(packed.count) bytes"),
    FaultScenario("writes X-GZIP", answers: answer("X-GZIP", packed), "200, 11 bytes"),
    FaultScenario("packs twice", answers: answer("gzip, gzip", Gzip.stored(packed)), "200, 11 bytes"),
    FaultScenario("says gzip 100 times", answers: answer(list("gzip", 100), packed), "malformed-response"),
    FaultScenario("says identity 100 times", answers: answer(list("identity", 100), packed), "malformed-response"),
    FaultScenario(
      "packs the transfer, too",
      answers: Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n".utf8) + packed, "200, 11 bytes"),
  ]
}
