import CZlib
import Testing
import Web

@testable import Crawling

@Suite("Packed sitemaps")
struct PackedSitemapTests {
  /// A gzip file: zlib's own format in another wrapping (RFC 1950, RFC 1952).
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(length))
    _ = compress2(&output, &length, bytes, UInt(bytes.count), 9)
    let checksum = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
    let tail = [checksum, UInt32(bytes.count)].flatMap { value in (0..<4).map { UInt8(value >> (8 * $0) & 255) } }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + output[2..<Int(length) - 4] + tail
  }

  private static func read(_ bytes: [UInt8]) throws -> SitemapReading {
    try SitemapReading(bytes, from: try #require(WebURL("https://a.no/sitemap.xml")))
  }

  private static let sitemap = Array("<urlset><url><loc>/x</loc></url><url><loc>/y</loc></url></urlset>".utf8)

  @Test("They are told by their first bytes, whatever their name is")
  func packedFile() throws {
    let reading = try Self.read(Self.packed(Self.sitemap))
    #expect(reading.sitemap.entries.map(\.url.target) == ["/x", "/y"])
    #expect(!reading.isCut)
    let list = try Self.read(Self.packed(Array("\u{FEFF}https://a.no/x\n".utf8)))
    #expect(list.sitemap.entries.map(\.url.target) == ["/x"])
  }

  @Test("Several packed files one after the other are one; what stands behind them is not looked at")
  func members() throws {
    let halves = Self.packed(Array(Self.sitemap.prefix(30))) + Self.packed(Array(Self.sitemap.dropFirst(30)))
    #expect(try Self.read(halves).sitemap.entries.count == 2)
    #expect(try Self.read(halves + [0, 0, 0, 0]).sitemap.entries.count == 2)
  }

  @Test("A file that breaks off is read as far as it goes")
  func brokenOff() throws {
    let many = "<urlset>" + (1...2000).map { "<url><loc>/\($0 &* 7919 % 100_003)</loc></url>" }.joined() + "</urlset>"
    let packed = Self.packed(Array(many.utf8))
    let reading = try Self.read(Array(packed.prefix(packed.count / 2)))
    #expect(reading.isCut)
    #expect((1..<2000).contains(reading.sitemap.entries.count))
  }

  @Test("Damage in the beginning leaves nothing", arguments: [10, 14, 2])
  func damaged(length: Int) {
    var bytes = Array(Self.packed(Self.sitemap).prefix(length))
    if length == 14 { bytes[10] = 0xFF }
    #expect(throws: SitemapFailure.damagedCompression) { try Self.read(bytes) }
  }

  @Test("A bomb is not unpacked")
  func bomb() {
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 8 << 20)
    #expect(throws: SitemapFailure.suspiciousCompression) { try Self.read(Self.packed(spaces)) }
  }

  @Test("Beyond the limit nothing is kept")
  func limit() throws {
    let bytes = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 7) }
    let unpacked = try Gunzip.unpack(Self.packed(bytes), limit: 100_000)
    #expect(unpacked.bytes == Array(bytes.prefix(100_000)))
    #expect(unpacked.isCut)
    let whole = try Gunzip.unpack(Self.packed(bytes), limit: 400_000)
    #expect(whole.bytes == bytes)
    #expect(!whole.isCut)
  }
}
