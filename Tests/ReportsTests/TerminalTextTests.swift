import Reports
import Testing

@Test(
  "What a terminal would obey is taken out of every text",
  arguments: [
    ("\u{1B}[31mrødt\u{1B}[0m", "[31mrødt[0m"), ("\u{1B}]0;title\u{07}x", "]0;titlex"), ("a\u{9B}2Jb", "a2Jb"),
    ("a\u{7F}\u{08}b", "ab"), ("linje\r\nto\tog\u{2028}tre\u{85}fire", "linje  to og tre fire"), ("\u{0}nul", "nul"),
    ("av\u{202E}tropsekk", "avtropsekk"), ("\u{2066}a\u{2069}\u{200F}\u{061C}b", "ab"),
    ("barne\u{AD}hage\u{200B}\u{FEFF}", "barnehage"), ("tag\u{E0041}\u{E007F}s", "tags"),
    ("æøå ČŠŽ ŋ 👩‍👧 3\u{A0}050", "æøå ČŠŽ ŋ 👩‍👧 3\u{A0}050"),
  ])
func controlsAreTakenOut(untrusted: String, safe: String) {
  #expect(TerminalText(untrusted).string == safe)
}

@Test("No character of the control ranges and no bidi control survives, by literal and interpolation too")
func wholeRanges() {
  let controls =
    (Array(0...0x1F) + Array(0x7F...0x9F) + [0x061C, 0x200E, 0x200F] + Array(0x202A...0x202E)
    + Array(0x2066...0x2069)).compactMap { Unicode.Scalar($0 as UInt32) }
  for control in controls {
    let word = "a\(Character(control))b"
    let interpolated: TerminalText = "\(word)"
    #expect(["ab", "a b"].contains(interpolated.string), "U+\(String(control.value, radix: 16))")
  }
}

@Test("Long texts are cut at a word, short ones are left alone")
func clipping() {
  #expect(TerminalText("åpent mandag til fredag").clipped(to: 12).string == "åpent…")
  #expect(TerminalText("åpent mandag").clipped(to: 12).string == "åpent mandag")
  #expect(TerminalText(String(repeating: "x", count: 50)).clipped(to: 5).string == "xxxxx…")
}

@Test("A character under a heap of combining marks is cut, too")
func clippingMarks() {
  let heap = "z" + String(repeating: "\u{0301}", count: 10_000)
  #expect(TerminalText(heap).clipped(to: 10).string.unicodeScalars.count <= 31)
}
