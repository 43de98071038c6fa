// libFuzzer's way into documents: whole ones, and beginnings of which more is said to follow.

import PDF

/// Reads one document that libFuzzer made up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for isCut in [false, true] {
    switch PDFReader.read(bytes, isCut: isCut, length: isCut ? count + 7 : nil) {
    case .unreadable(let obstacle):
      precondition(obstacle != .notPDF || !PDFReader.isPDF(bytes), "a document that is none")
    case .facts(let facts):
      precondition(PDFReader.isPDF(bytes), "facts of no document")
      for text in [facts.title.value, facts.language.value, facts.creator, facts.producer].compactMap({ $0 }) {
        precondition(!text.isEmpty && text.unicodeScalars.count <= 300, "a text without bounds")
        precondition(!text.unicodeScalars.contains { $0.value < 32 }, "a control character")
      }
    }
  }
  return 0
}
