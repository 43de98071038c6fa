import Fetching
import Testing

@Suite("Files that are no pages")
struct ForeignFormatTests {
  @Test(
    "Their first bytes tell",
    arguments: [
      (Array("%PDF-1.4".utf8), "application/pdf"), (Array("GIF89a".utf8), "image/gif"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), ([0x1F, 0x8B, 8, 0], "application/gzip"),
      ([0, 1, 2, 3, 0x3C], "application/octet-stream"), ([0x7F, 0x45, 0x4C, 0x46, 2], "application/octet-stream"),
    ] as [([UInt8], String)])
  func foreign(bytes: [UInt8], mediaType: String) {
    #expect(ForeignFormat.mediaType(of: bytes) == mediaType)
  }

  @Test(
    "What may be a page is none of them",
    arguments: [
      Array("<!doctype html><p>hei".utf8), Array("hei".utf8), [], Array("\u{FEFF}<p>hei".utf8), [0xFF, 0xFE, 0x3C, 0],
      Array("<p>Serv\0icetorget".utf8), [0x80], Array("\u{1B}[31m".utf8), Array("<p>\u{1}".utf8),
    ] as [[UInt8]])
  func pages(bytes: [UInt8]) {
    #expect(ForeignFormat.mediaType(of: bytes) == nil)
  }
}
