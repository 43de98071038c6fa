/// What is encrypted in a document, as its encryption dictionary says (ISO 32000-1, 7.6). Nothing is decrypted here.
struct Encryption {
  let coversStreams: Bool
  let coversStrings: Bool
  let coversMetadata: Bool
  /// Whether assistive technology may take the text out; `nil` when that is not said.
  let permitsAssistiveTechnology: Bool?

  /// Bit 10 of the permissions (Table 22): extraction for accessibility.
  private static let accessibilityBit = 1 << 9
  /// Bit 5: extraction of any kind, which stood for both before revision 3.
  private static let extractionBit = 1 << 4

  init(_ file: PDFFile, _ dictionary: [String: PDFObject]) throws(PDFObstacle) {
    let version = try file.resolved(dictionary["V"]).integer ?? 0
    coversStreams = try Self.isCovered(file, dictionary["StmF"], version)
    coversStrings = try Self.isCovered(file, dictionary["StrF"], version)
    let leavesMetadata = try file.resolved(dictionary["EncryptMetadata"]) == .boolean(false)
    coversMetadata = coversStreams && !leavesMetadata
    let revision = try file.resolved(dictionary["R"]).integer ?? 0
    let bit = revision >= 3 ? Self.accessibilityBit : Self.extractionBit
    permitsAssistiveTechnology = try file.resolved(dictionary["P"]).integer.map { $0 & bit != 0 }
  }

  /// From version 4 on, what names no filter is left as it is (Table 20).
  private static func isCovered(_ file: PDFFile, _ filter: PDFObject?, _ version: Int) throws(PDFObstacle) -> Bool {
    guard version >= 4 else { return true }
    return try (file.resolved(filter).name ?? "Identity") != "Identity"
  }
}
