import Foundation
import HostileTexts
import Logging
import Synchronization
import Testing

@testable import CommandLineTool

@Suite("Log lines")
struct LineLogHandlerTests {
  private final class Lines: Sendable {
    let text = Mutex("")
  }

  private func lines(_ format: LogFormat, _ level: Logger.Level = .trace, _ work: (Logger) -> Void) -> [String] {
    let lines = Lines()
    work(
      Logger(label: "test") { _ in
        LineLogHandler(format: format, logLevel: level) { line in lines.text.withLock { $0 += line } }
      })
    let text = lines.text.withLock { $0 }
    #expect(text.isEmpty || text.hasSuffix("\n"))
    return text.split(separator: "\n").map(String.init)
  }

  @Test("A line has time, level, message and fields in the order of their names")
  func text() throws {
    let line = try #require(lines(.text) { $0.notice("site done", metadata: ["pages": "7", "address": "a b"]) }.first)
    #expect(
      line.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ notice site done address="a b" pages=7/) != nil, "\(line)")
  }

  @Test("What is below the level is not written")
  func levels() {
    for format in [LogFormat.text, .json] {
      #expect(
        lines(format, .notice) {
          $0.trace("a")
          $0.info("b")
          $0.notice("c")
          $0.error("d")
        }.count == 2)
    }
  }

  @Test("Whatever somebody else wrote stays text within its line and field", arguments: HostileTexts.all + [""])
  func hostile(text: String) throws {
    let written = lines(.text) { $0.info("site done", metadata: ["detail": "\(text)", "level": "mine"]) }
    let line = try #require(written.first)
    #expect(written.count == 1)
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{2028}" })
    // Fields are told apart by what stands outside of quotation marks.
    var (names, isQuoted, isEscaped, outside) = ([String](), false, false, "")
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted {
        outside.append(character)
      }
    }
    names = outside.split(separator: " ").compactMap { $0.contains("=") ? String($0.prefix { $0 != "=" }) : nil }
    #expect(!isQuoted)
    #expect(names == ["detail", "level"], "\(line)")

    let json = lines(.json) { $0.info("\(text)", metadata: ["detail": "\(text)", "level": "\(text)"]) }
    #expect(json.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(try #require(json.first).utf8)) as? [String: String]
    #expect(object?["level"] == "info")
    #expect(object?.keys.sorted() == ["detail", "level", "message", "time"])
    #expect(object?["detail"]?.contains("\u{1B}") == false)
  }
}
